/**
 * How V8 goes about its work. A check of some files is over before code made quicker in the background is ready, and the
 * two would share the processor; a check of many files gains from it, and from a larger room for short-lived objects.
 */
import { setFlagsFromString } from 'node:v8';

/** UTF-16 units of text from which quicker code pays for its making: about 4,000 lines. */
const muchText = 128 * 1024;

/** For a start that is short: code runs as it was loaded. What the program in `bin` asked for while loading ends here. */
export function startLightly(): void {
  for (const flag of ['--lazy', '--no-opt', '--no-maglev']) setFlagsFromString(flag);
}

/** Tells how much text is about to be read, before it is. */
export function prepareFor(texts: Iterable<{ readonly text: string }>): void {
  let length = 0;
  for (const { text } of texts) length += text.length;
  if (length > muchText) for (const flag of ['--opt', '--maglev', '--semi-space-growth-factor=16']) setFlagsFromString(flag);
}
