/**
 * The one writer of text for VS Code's own places, which read more than text: a message makes links out of
 * `[label](command:…)`, the status bar pictures out of `$(name)`, and a language status item both.
 */
import { visible } from '@headpin/language/protocol/shown-text.ts';

/** For messages and what stands below an input box: a label and its address are set apart, so that they make no link. */
export const forMessage = (text: string): string => visible(text.replace(/[\r\n]+/g, ' ')).replaceAll('](', '] (');

/** For the status bar and language status items: no links, and no pictures either. */
export const forStatus = (text: string): string => forMessage(text).replace(/\$\([a-z0-9-]+(?:~[a-z]+)?\)/gi, '\\$&');
