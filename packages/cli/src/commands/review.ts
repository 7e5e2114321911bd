import { type ComparedPair, comparePairs, freshFindings, hasChanged } from '@headpin/language/project/pairs.ts';
import type { Invocation } from '../command-line/parse.ts';
import { textOf, todayOf } from '../command-line/values.ts';
import { aftermath } from '../diff/aftermath.ts';
import { sinceBase } from '../diff/sides.ts';
import { type ExitCode, Stop } from '../stop.ts';
import { write } from '../terminal/output.ts';

/** What a reviewer needs in one page: what changed since the base, and only the findings that are new. Nothing is printed where nothing changed. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const base = textOf(invocation, 'base');
  if (base === undefined) throw new Stop('the base is missing; write `headpin review --base origin/main`');
  const sides = await sinceBase(base, invocation.positionals);
  const pairs = comparePairs(sides, todayOf(invocation)).filter(hasChanged);
  write('stdout', await rendered(pairs, { before: sides.before.label, after: sides.after.label }, textOf(invocation, 'format')));
  return aftermath(sides, pairs, textOf(invocation, 'fail-on'));
}

async function rendered(
  pairs: readonly ComparedPair[],
  labels: { readonly before: string; readonly after: string },
  format: string | undefined,
): Promise<string> {
  if (pairs.length === 0) return '';
  if (format === 'github') return (await import('../check/formats/github.ts')).githubAnnotations(pairs.flatMap(freshFindings));
  return (await import('@headpin/report/changes/index.ts')).changesMarkdown(pairs, labels);
}
