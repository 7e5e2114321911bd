/** Merge conflicts that git left in a file: of each the first side is read, so that it costs one finding and no other. */
import type { Span, SyntaxProblem } from './tree.ts';

interface Conflict {
  /** The line that begins it. */
  readonly mark: Span;
  /** What comes after the first side: the other one, and what both come from where git was told to show it. */
  readonly other: Span;
}

/** Every conflict has a line with this. */
const sign = '<<<<<<<';
const marks = /^(<{7}|\|{7}|={7}|>{7})(?: [^\r\n]*)?$/gm;

/** A mark alone is no conflict: it is read like anything else. */
function conflictsIn(text: string): Conflict[] {
  const found: Conflict[] = [];
  let open: { readonly mark: Span; other: number | undefined; halved: boolean } | undefined;
  for (const { 0: line, index: start } of text.matchAll(marks)) {
    const end = start + line.length;
    if (line.startsWith('<')) open = { mark: { start, end }, other: undefined, halved: false };
    else if (open === undefined) continue;
    else if (line.startsWith('>')) {
      if (open.halved && open.other !== undefined) found.push({ mark: open.mark, other: { start: open.other, end } });
      open = undefined;
    } else {
      open.other ??= start;
      open.halved ||= line.startsWith('=');
    }
  }
  return found;
}

/** Whether a mark of a conflict may stand in a part of a text, or where it borders on the rest; told soon, for it is asked at every keystroke. */
export const mayHoldConflict = (text: string, start = 0, end = text.length): boolean =>
  text.slice(Math.max(0, start - sign.length), end + sign.length).includes(sign);

export const holdsConflict = (text: string): boolean => mayHoldConflict(text) && conflictsIn(text).length > 0;

/** What is read of a text with conflicts, as long as the text: their marks and second sides are blank. */
export function readableOf(text: string): { readonly readable: string; readonly marks: readonly Span[] } {
  const conflicts = mayHoldConflict(text) ? conflictsIn(text) : [];
  let readable = '';
  let at = 0;
  for (const { start, end } of conflicts.flatMap(({ mark, other }) => [mark, other])) {
    readable += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ');
    at = end;
  }
  return { readable: readable + text.slice(at), marks: conflicts.map(({ mark }) => mark) };
}

export const conflictProblem = ({ start, end }: Span): SyntaxProblem => ({
  start,
  end,
  rule: 'syntax',
  expected: 'one side of a merge conflict',
  found: 'both: choose one, and delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`',
  insert: undefined,
  allowed: [],
});
