import type { RuleFailure } from '@headpin/core';
import { type CheckedFinding, type CheckOutput, checkedStrategy, summaryOf } from '@headpin/core/contract/check-output.ts';
import { formatCount } from '@headpin/core/format/values.ts';
import type { Checked, CheckResult } from '../check/checked.ts';
import { missedScoreText, printCompact } from '../check/compact.ts';
import { formats, withoutScore } from '../check/formats/formats.ts';
import { printPretty } from '../check/pretty.ts';
import { missedScore, reachesThreshold, type Threshold } from '../check/threshold.ts';
import type { Invocation } from '../command-line/parse.ts';
import { isSet, minScoreOf, textOf, todayOf } from '../command-line/values.ts';
import { type Loaded, load } from '../files/load.ts';
import { type ExitCode, exitCodes, Stop } from '../stop.ts';
import { jsonText, visible } from '../terminal/escape.ts';
import { lookOf } from '../terminal/look.ts';
import { createPage, write, writeError } from '../terminal/output.ts';

/** Checks what the paths name, and prints the findings; with `--watch` again after each change. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  if (isSet(invocation, 'update-baseline') && textOf(invocation, 'baseline') === undefined)
    throw new Stop('--update-baseline needs the file to write; add `--baseline FILE`');
  if (!isSet(invocation, 'watch')) return checkOnce(invocation);
  if (textOf(invocation, 'stdin-filename') !== undefined) throw new Stop('stdin comes once and cannot be watched; leave out --watch');
  const { watchFiles } = await import('../files/watch.ts');
  return watchFiles({ paths: invocation.positionals, run: () => checkOnce(invocation), clears: true });
}

async function checkOnce(invocation: Invocation): Promise<ExitCode> {
  const threshold: Threshold = { failOn: textOf(invocation, 'fail-on'), minScore: minScoreOf(invocation) };
  const today = todayOf(invocation);
  const { project, views, asked, problems } = await loaded(invocation);
  const isAsked = (file: string) => asked.has(file);
  const isKnown = await knownBy(invocation, today);
  const strategies = views.map((view): Checked => {
    const assessment = project.assess(view, today);
    const whole = checkedStrategy(view, assessment, project, isAsked);
    const findings = whole.findings.filter((finding) => finding.silenced !== undefined || !isKnown(finding));
    return {
      output: { ...whole, findings },
      assessment,
      missedScore: missedScore(assessment, threshold),
      elsewhere: assessment.findings.length - whole.findings.length,
      known: whole.findings.length - findings.length,
      files: view.files.filter(isAsked).length,
    };
  });
  const findings = strategies.flatMap(({ output }) => output.findings);
  const files = strategies.reduce((sum, one) => sum + one.files, 0);
  const linesOf = lineReader((file) => project.text(file) ?? '');
  const broken = [problems, ...strategies.flatMap(({ assessment }) => assessment.failures.map(failureText))].filter((text) => text !== '');
  if (isSet(invocation, 'update-baseline') && broken.length === 0) return updateBaseline(invocation, findings);
  await print(invocation, { today, strategies, summary: summaryOf(files, findings), linesOf, isAsked, threshold });
  if (broken.length > 0) {
    writeError(broken.join('; '));
    return exitCodes.stopped;
  }
  const fails = strategies.some((one) => one.missedScore !== undefined || reachesThreshold(one.output.findings, one.assessment, threshold));
  return fails ? exitCodes.findings : exitCodes.clean;
}

async function loaded(invocation: Invocation): Promise<Loaded> {
  const name = textOf(invocation, 'stdin-filename');
  if (name === undefined) return load(invocation.positionals);
  if (invocation.positionals.length > 0) throw new Stop('--stdin-filename takes no paths; give one or the other');
  return (await import('../check/stdin.ts')).loadWithStdin(name);
}

/** Tells the findings that a baseline or a revision has already. */
async function knownBy(invocation: Invocation, today: string): Promise<(finding: CheckedFinding) => boolean> {
  const [baseline, base] = [textOf(invocation, 'baseline'), textOf(invocation, 'base')];
  const inBaseline =
    baseline === undefined || isSet(invocation, 'update-baseline')
      ? undefined
      : (await import('../check/baseline.ts')).readBaseline(baseline);
  const atBase =
    base === undefined ? undefined : await (await import('../check/since-base.ts')).knownSince(base, invocation.positionals, today);
  return (finding) => inBaseline?.(finding) === true || atBase?.(finding) === true;
}

async function updateBaseline(invocation: Invocation, findings: readonly CheckedFinding[]): Promise<ExitCode> {
  const path = textOf(invocation, 'baseline') ?? '';
  const open = findings.filter(({ silenced }) => silenced === undefined);
  (await import('../check/baseline.ts')).writeBaseline(path, open);
  write('stdout', `${visible(path)} written: ${formatCount(open.length, 'finding')}\n`);
  return exitCodes.clean;
}

const failureText = ({ rule, message }: RuleFailure): string =>
  `a fault in the rule ${rule}: ${message}, so it was left out; please report it`;

async function print(invocation: Invocation, result: CheckResult): Promise<void> {
  const format = textOf(invocation, 'format') ?? 'pretty';
  if (format === 'json') {
    const { today, strategies, summary } = result;
    write(
      'stdout',
      `${jsonText({ version: 1, today, strategies: strategies.map(({ output }) => output), summary } satisfies CheckOutput)}\n`,
    );
    return;
  }
  const other = await formats[format]?.();
  if (other !== undefined) {
    write('stdout', other(result));
    if (withoutScore.includes(format)) writeMissedScores(result);
    return;
  }
  const page = createPage(await lookOf(isSet(invocation, 'no-color')));
  if (format === 'compact') printCompact(result, page);
  else printPretty(result, page);
  write('stdout', page.text());
}

function writeMissedScores({ strategies }: CheckResult): void {
  for (const { output, missedScore: least } of strategies)
    if (least !== undefined) writeError(missedScoreText(output.name, output.readiness.score, least));
}

/** Splits each file into lines once. */
function lineReader(textOf: (file: string) => string): (file: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (file) => {
    const lines =
      known.get(file) ??
      textOf(file)
        .replace(/^\uFEFF/, '')
        .split(/\r\n|\r|\n/);
    known.set(file, lines);
    return lines;
  };
}
