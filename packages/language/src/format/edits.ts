/** Formatting as the smallest edits, so that the cursor, selections and markers stay where they are. */

export interface SpaceEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** White space, and characters that nobody sees, as they may stand between two words. */
const blank = /[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069\u061C\uFEFF]|\p{Cc}/u;

/**
 * What turns a text into its formatted form: replaced runs of white space, and commas taken away. A line break that
 * both have is in no edit.
 * @throws RangeError where the two differ in anything else, which a formatter must never do.
 */
export function spaceEdits(before: string, after: string): SpaceEdit[] {
  const edits: SpaceEdit[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const start = i;
    const from = j;
    i = endOfBlank(before, i);
    j = endOfBlank(after, j);
    while (before[i] === ',' && after[j] !== ',') i = endOfBlank(before, i + 1);
    addEdits(edits, start, before.slice(start, i), after.slice(from, j));
    if (before[i] !== after[j]) throw new RangeError(`Formatting would change more than white space, at offset ${i}.`);
    i++;
    j++;
  }
  return edits;
}

function endOfBlank(text: string, from: number): number {
  let i = from;
  while (i < text.length && blank.test(text[i]!)) i++;
  return i;
}

/** What ends the line above and what indents the line below are edits of their own. */
function addEdits(edits: SpaceEdit[], start: number, before: string, after: string): void {
  if (before === after) return;
  const [, endOfLine = '', breaks = '', indent = ''] = parted.exec(before) ?? [];
  const [, newEndOfLine = '', newBreaks = '', newIndent = ''] = parted.exec(after) ?? [];
  if (breaks === '' || newBreaks === '') {
    edits.push({ start, end: start + before.length, newText: after });
    return;
  }
  const add = (at: number, old: string, newText: string) => {
    if (old !== newText) edits.push({ start: at, end: at + old.length, newText });
  };
  add(start, endOfLine, newEndOfLine);
  add(start + endOfLine.length, breaks, newBreaks);
  add(start + endOfLine.length + breaks.length, indent, newIndent);
}

/** The first and the last line of a run with line breaks, and what lies between them. */
const parted = /^([^\r\n]*)([\r\n][\s\S]*[\r\n]|[\r\n])([^\r\n]*)$/;
