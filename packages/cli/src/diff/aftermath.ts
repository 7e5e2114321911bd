/** What a comparison has to say besides itself, and its exit code. */
import type { Severity } from '@headpin/core';
import { type ComparedPair, freshFindings } from '@headpin/language/project/pairs.ts';
import { type ExitCode, exitCodes } from '../stop.ts';
import { writeError } from '../terminal/output.ts';
import type { Sides } from './side.ts';

const failing: readonly string[] = ['error', 'warning', 'info'] satisfies Severity[];

/** Tells what could not be read and what broke. With a level, new findings from that severity on make 1. */
export function aftermath({ before, after }: Sides, pairs: readonly ComparedPair[], failOn: string | undefined): ExitCode {
  for (const note of [...before.notes, ...after.notes]) writeError(note);
  const faults = pairs.flatMap((pair) =>
    (pair.after ?? pair.before)!.failures.map(
      ({ rule, message }) => `a fault in the rule ${rule}: ${message}, so it was left out; please report it`,
    ),
  );
  const problems = [before.problems, after.problems, ...faults].filter((text) => text !== '');
  if (problems.length > 0) {
    writeError(problems.join('; '));
    return exitCodes.stopped;
  }
  const levels = failOn === undefined ? [] : failing.slice(0, failing.indexOf(failOn) + 1);
  return pairs.flatMap(freshFindings).some(({ severity }) => levels.includes(severity)) ? exitCodes.findings : exitCodes.clean;
}
