/**
 * How V8 goes about its work. A check of some files is over before code made quicker in the background is ready, and the
 * two would share the processor. A check of many files gains from the quick one of V8's two compilers, and from a larger
 * room for short-lived objects; only for very many is the slow one, whose code is better, done in time.
 */
import { setFlagsFromString } from 'node:v8';

/** What pays for itself from so many UTF-16 units of text on: from about 4,000 lines, and from about 250,000. */
const prepared: readonly { readonly from: number; readonly flags: readonly string[] }[] = [
  { from: 128 * 1024, flags: ['--maglev', '--semi-space-growth-factor=16'] },
  { from: 8 * 1024 * 1024, flags: ['--opt'] },
];

/** For a start that is short: code runs as it was loaded. What the program in `bin` asked for while loading ends here. */
export function startLightly(): void {
  for (const flag of ['--lazy', '--no-opt', '--no-maglev']) setFlagsFromString(flag);
}

/** Tells how much text is about to be read, before it is. */
export function prepareFor(texts: Iterable<{ readonly text: string }>): void {
  let length = 0;
  for (const { text } of texts) length += text.length;
  for (const { from, flags } of prepared) if (length > from) for (const flag of flags) setFlagsFromString(flag);
}
