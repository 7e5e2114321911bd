/**
 * Text that tries to be more than text, by class: `corpus/*.json`. Each file says what its texts try (`about`), what must
 * not happen (`mustNot`), and names each of its texts; `times` repeats one. Invisible characters are written as escapes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(import.meta.dirname, 'corpus');

interface CorpusFile {
  readonly about: string;
  readonly mustNot: string;
  readonly cases: readonly { readonly what: string; readonly text: string; readonly times?: number }[];
}

export interface HostileCase {
  /** The name of its file. */
  readonly class: string;
  readonly what: string;
  readonly text: string;
  readonly mustNot: string;
}

export const classes: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -5))
  .sort();

/** The cases of some classes; of all where none is named. */
export function corpus(...names: readonly string[]): HostileCase[] {
  return (names.length === 0 ? classes : names).flatMap((name) => {
    const { cases, mustNot } = JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as CorpusFile;
    return cases.map(({ what, text, times = 1 }) => ({ class: name, what, text: text.repeat(times), mustNot }));
  });
}

/** For `it.each`: a title, and the text. */
export const titled = (cases: readonly HostileCase[]): [string, string][] => cases.map((one) => [`${one.class}: ${one.what}`, one.text]);

/** Names that the grammar allows and that are something else elsewhere: a property of every object, a keyword, a name without end. */
export const hostileNames: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  '__defineGetter__',
  'then',
  'length',
  'undefined',
  'null',
  'NaN',
  'strategy',
  'segment',
  'stage',
  'columns',
  'us',
  'customer',
  '日本語',
  'שלום',
  '𝒜𝒷',
  'раура',
  `a${'\u0301'.repeat(500)}`,
  'x'.repeat(10_000),
];
