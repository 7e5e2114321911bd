import { type ScoreOutput, scoredStrategy } from '@headpin/core/contract/score-output.ts';
import type { Invocation } from '../command-line/parse.ts';
import { isSet, textOf, todayOf } from '../command-line/values.ts';
import { load } from '../files/load.ts';
import { type ExitCode, exitCodes } from '../stop.ts';
import { jsonText } from '../terminal/escape.ts';
import { lookOf } from '../terminal/look.ts';
import { createPage, write, writeError } from '../terminal/output.ts';

/** Prints the figures of each strategy that the paths name. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const today = todayOf(invocation);
  const { project, views, problems } = load(invocation.positionals);
  const assessed = views.map((view) => ({ view, assessment: project.assess(view, today) }));
  const format = textOf(invocation, 'format');
  const scored = () => assessed.map(({ view, assessment }) => scoredStrategy(view, assessment));
  if (format === 'json') write('stdout', `${jsonText({ version: 1, today, strategies: scored() } satisfies ScoreOutput)}\n`);
  else if (format === 'csv') write('stdout', (await import('../score/csv.ts')).scoreCsv(scored()));
  else if (format === 'markdown') {
    const { scoreMarkdown } = await import('../score/markdown.ts');
    write(
      'stdout',
      scoreMarkdown(
        assessed.map(({ assessment }) => assessment),
        project,
      ),
    );
  } else {
    const { printScore } = await import('../score/pretty.ts');
    const page = createPage(await lookOf(isSet(invocation, 'no-color')));
    for (const { view, assessment } of assessed) printScore(view, assessment, page);
    write('stdout', page.text());
  }
  if (problems === '') return exitCodes.clean;
  writeError(problems);
  return exitCodes.stopped;
}
