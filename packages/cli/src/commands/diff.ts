import type { DiffOutput } from '@headpin/core';
import { type ComparedPair, comparePairs, hasChanged } from '@headpin/language/project/pairs.ts';
import type { Invocation } from '../command-line/parse.ts';
import { isSet, textOf, todayOf } from '../command-line/values.ts';
import { aftermath } from '../diff/aftermath.ts';
import type { Sides } from '../diff/side.ts';
import { sidesOf } from '../diff/sides.ts';
import { type ExitCode, Stop } from '../stop.ts';
import { jsonText } from '../terminal/escape.ts';
import { lookOf } from '../terminal/look.ts';
import { createPage, write } from '../terminal/output.ts';

/** Says what changed between two states of strategies, and what follows from it. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const today = todayOf(invocation);
  const sides = await sidesOf(invocation.positionals);
  const pairs = comparePairs(sides, today);
  if (pairs.length === 0) throw new Stop('neither side holds a strategy; name a folder that has one, or begin with `headpin init`');
  write('stdout', await rendered(pairs, sides, invocation));
  return aftermath(sides, pairs, textOf(invocation, 'fail-on'));
}

async function rendered(pairs: readonly ComparedPair[], { before, after }: Sides, invocation: Invocation): Promise<string> {
  const labels = { before: before.label, after: after.label };
  const changed = pairs.filter(hasChanged);
  const format = textOf(invocation, 'format') ?? 'pretty';
  if (format === 'json') {
    const output: DiffOutput = { version: 1, base: labels.before, head: labels.after, strategies: pairs.map((pair) => pair.output) };
    return `${jsonText(output)}\n`;
  }
  if (format === 'markdown') return (await import('@headpin/report/changes/index.ts')).changesMarkdown(changed, labels);
  if (format === 'html') return (await import('@headpin/report/changes/index.ts')).changesHtml(changed, labels);
  const { printPair } = await import('../diff/pretty.ts');
  const page = createPage(await lookOf(isSet(invocation, 'no-color')));
  if (changed.length === 0) page.line('Nothing changed.');
  for (const pair of changed) printPair(pair, labels, page);
  return page.text();
}
