import type { DiffOutput } from '@headpin/core';
import type { Invocation } from '../command-line/parse.ts';
import { isSet, textOf, todayOf } from '../command-line/values.ts';
import { comparePairs, hasChanged } from '../diff/pairs.ts';
import { printPair } from '../diff/pretty.ts';
import { sidesOf } from '../diff/sides.ts';
import { type ExitCode, exitCodes, Stop } from '../stop.ts';
import { jsonText } from '../terminal/escape.ts';
import { lookOf } from '../terminal/look.ts';
import { createPage, write, writeError } from '../terminal/output.ts';

/** Says what changed between two states of strategies, and what follows from it. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const today = todayOf(invocation);
  const sides = sidesOf(invocation.positionals);
  const pairs = comparePairs(sides, today);
  if (pairs.length === 0) throw new Stop('neither side holds a strategy; name a folder that has one, or begin with `headpin init`');
  const format = textOf(invocation, 'format') ?? 'pretty';
  const labels = { before: sides.before.label, after: sides.after.label };
  if (format === 'json') {
    const output: DiffOutput = { version: 1, base: labels.before, head: labels.after, strategies: pairs.map((pair) => pair.output) };
    write('stdout', `${jsonText(output)}\n`);
  } else if (format === 'markdown') {
    const { changesMarkdown } = await import('@headpin/report/changes/markdown.ts');
    write('stdout', changesMarkdown(pairs.filter(hasChanged), labels));
  } else {
    const page = createPage(await lookOf(isSet(invocation, 'no-color')));
    const changed = pairs.filter(hasChanged);
    if (changed.length === 0) page.line('Nothing changed.');
    for (const pair of changed) printPair(pair, labels, page);
    write('stdout', page.text());
  }
  const problems = [sides.before.problems, sides.after.problems].filter((text) => text !== '');
  if (problems.length === 0) return exitCodes.clean;
  writeError(problems.join('; '));
  return exitCodes.stopped;
}
