import type { SourceFile } from '@headpin/language';

/** One line for each file in which a merge was left unresolved: whatever is found around it follows from that. */
export function conflictNotes(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const line = text.includes('<<<<<<<') ? conflictLine(text.split(/\r\n|\r|\n/)) : undefined;
    if (line === undefined) return [];
    return [`${path} holds a merge conflict at line ${line}; resolve it first, what is found around it follows from it`];
  });
}

/** The marks of a conflict, each alone on its line, in this order. */
const marks = [/^<{7}(?: |$)/, /^={7}$/, /^>{7}(?: |$)/] as const;

/** The number of the line on which the first conflict begins. */
function conflictLine(lines: readonly string[]): number | undefined {
  let begin: number | undefined;
  let met = 0;
  for (const [i, line] of lines.entries()) {
    if (marks[0].test(line)) [begin, met] = [i + 1, 1];
    else if (met > 0 && marks[met]?.test(line) === true && ++met === marks.length) return begin;
  }
  return undefined;
}
