import type { Invocation } from '../command-line/parse.ts';
import { textOf, todayOf } from '../command-line/values.ts';
import { comparePairs, hasChanged } from '../diff/pairs.ts';
import { sinceBase } from '../diff/sides.ts';
import { type ExitCode, exitCodes, Stop } from '../stop.ts';
import { write, writeError } from '../terminal/output.ts';

/** What a reviewer needs in one page: what changed since the base, and only the findings that are new. Nothing is printed where nothing changed. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const base = textOf(invocation, 'base');
  if (base === undefined) throw new Stop('the base is missing; write `headpin review --base origin/main`');
  const sides = sinceBase(base, invocation.positionals);
  const pairs = comparePairs(sides, todayOf(invocation)).filter(hasChanged);
  const format = textOf(invocation, 'format') ?? 'markdown';
  if (pairs.length > 0 && format === 'github') {
    const { githubAnnotations } = await import('../diff/github.ts');
    write('stdout', githubAnnotations(pairs.flatMap(({ output }) => output.findings.new)));
  } else if (pairs.length > 0) {
    const { changesMarkdown } = await import('@headpin/report/changes/markdown.ts');
    write('stdout', changesMarkdown(pairs, { before: sides.before.label, after: sides.after.label }));
  }
  if (sides.after.problems === '') return exitCodes.clean;
  writeError(sides.after.problems);
  return exitCodes.stopped;
}
