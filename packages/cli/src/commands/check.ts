import type { RuleFailure } from '@headpin/core';
import { checkedStrategy, summaryOf } from '@headpin/core/contract/check-output.ts';
import type { CheckResult } from '../check/checked.ts';
import { missedScore, reachesThreshold, type Threshold } from '../check/threshold.ts';
import type { Invocation } from '../command-line/parse.ts';
import { isSet, minScoreOf, textOf, todayOf } from '../command-line/values.ts';
import { load } from '../files/load.ts';
import { type ExitCode, exitCodes } from '../stop.ts';
import { jsonText } from '../terminal/escape.ts';
import { lookOf } from '../terminal/look.ts';
import { createPage, write, writeError } from '../terminal/output.ts';

/** Checks what the paths name, and prints the findings. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const threshold: Threshold = { failOn: textOf(invocation, 'fail-on'), minScore: minScoreOf(invocation) };
  const today = todayOf(invocation);
  const { project, views, asked, problems } = load(invocation.positionals);
  const strategies = views.map((view) => {
    const assessment = project.assess(view, today);
    const output = checkedStrategy(view, assessment, project, (file) => asked.has(file));
    return {
      output,
      assessment,
      missedScore: missedScore(assessment, threshold),
      elsewhere: assessment.findings.length - output.findings.length,
      files: view.files.filter((file) => asked.has(file)).length,
    };
  });
  const findings = strategies.flatMap(({ output }) => output.findings);
  const files = strategies.reduce((sum, one) => sum + one.files, 0);
  const linesOf = lineReader((file) => project.text(file) ?? '');
  await print(invocation, { today, strategies, summary: summaryOf(files, findings), linesOf });
  const broken = [problems, ...strategies.flatMap(({ assessment }) => assessment.failures.map(failureText))].filter((text) => text !== '');
  if (broken.length > 0) {
    writeError(broken.join('; '));
    return exitCodes.stopped;
  }
  const fails = strategies.some((one) => one.missedScore !== undefined || reachesThreshold(one.output.findings, one.assessment, threshold));
  return fails ? exitCodes.findings : exitCodes.clean;
}

const failureText = ({ rule, message }: RuleFailure): string =>
  `a fault in the rule ${rule}: ${message}, so it was left out; please report it`;

async function print(invocation: Invocation, result: CheckResult): Promise<void> {
  const format = textOf(invocation, 'format') ?? 'pretty';
  if (format === 'json') {
    const { today, strategies, summary } = result;
    write('stdout', `${jsonText({ version: 1, today, strategies: strategies.map(({ output }) => output), summary })}\n`);
    return;
  }
  const page = createPage(await lookOf(isSet(invocation, 'no-color')));
  if (format === 'compact') (await import('../check/compact.ts')).printCompact(result, page);
  else (await import('../check/pretty.ts')).printPretty(result, page);
  write('stdout', page.text());
}

/** Splits each file into lines once. */
function lineReader(textOf: (file: string) => string): (file: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (file) => {
    const lines = known.get(file) ?? textOf(file).split(/\r\n|\r|\n/);
    known.set(file, lines);
    return lines;
  };
}
