/** Findings that were there already where the branch left its base. */
import type { CalendarDate, CheckedFinding } from '@headpin/core';
import { comparePairs, freshFindings } from '@headpin/language/project/pairs.ts';
import { sinceBase } from '../diff/sides.ts';
import { writeError } from '../terminal/output.ts';

/** Tells whether a finding is one of them. */
export async function knownSince(
  base: string,
  paths: readonly string[],
  today: CalendarDate,
): Promise<(finding: CheckedFinding) => boolean> {
  const sides = await sinceBase(base, paths);
  for (const note of [...sides.before.notes, ...sides.after.notes]) writeError(note);
  const fresh = new Set(comparePairs(sides, today).flatMap(freshFindings).map(keyOf));
  return (finding) => !fresh.has(keyOf(finding));
}

const keyOf = ({ fingerprint, file, range: { start } }: CheckedFinding): string =>
  [fingerprint, file, start.line, start.character].join('\n');
