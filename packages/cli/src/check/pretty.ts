/** Findings for a reader: each with its line, carets, what belongs to it, and what fixing it gains. */

import type { Severity } from '@headpin/core';
import { type CheckedFinding, type CheckSummary, summaryOf } from '@headpin/core/contract/check-output.ts';
import { formatCount, formatNumber } from '@headpin/core/format/values.ts';
import { shortened } from '@headpin/core/format/visible.ts';
import { readinessText } from '@headpin/core/readiness/words.ts';
import { codeFrame } from '../terminal/frame.ts';
import type { Page } from '../terminal/output.ts';
import { type Part, paint, type Style } from '../terminal/paint.ts';
import { padded, wrapped } from '../terminal/width.ts';
import type { Checked, CheckResult } from './checked.ts';
import { missedScoreText } from './compact.ts';

const styles: Readonly<Record<Severity, Style>> = { error: 'redBold', warning: 'yellowBold', info: 'blue', hint: 'dim' };
const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];
const messageIndent = '  ';
const textIndent = '    ';
/** Findings named in "What gains most"; with fewer findings than these the list would say nothing new. */
const shownGains = 3;

export function printPretty(result: CheckResult, page: Page): void {
  for (const checked of result.strategies) {
    for (const findings of groupedByPlace(checked.output.findings)) printPlace(findings, result, page);
    printSummary(checked, page);
  }
  if (result.strategies.length > 1) printWhole(result, page);
}

type Group = readonly [CheckedFinding, ...CheckedFinding[]];

/** Findings that are not silenced; neighbours at one place share its code frame. */
function groupedByPlace(findings: readonly CheckedFinding[]): Group[] {
  const groups: [CheckedFinding, ...CheckedFinding[]][] = [];
  for (const finding of findings) {
    if (finding.silenced !== undefined) continue;
    const last = groups.at(-1);
    if (last !== undefined && placeOf(last[0]) === placeOf(finding)) last.push(finding);
    else groups.push([finding]);
  }
  return groups;
}

function printPlace(findings: Group, { linesOf }: CheckResult, page: Page): void {
  const [{ file, range }] = findings;
  page.line(paint('bold', placeOf(findings[0])));
  const gutter = Math.max(4, String(range.start.line + 1).length + 1);
  const worst = severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'hint';
  for (const parts of codeFrame(linesOf(file), range, { width: page.width - gutter - 3, style: styles[worst], before: 1, gutter }))
    page.line(...parts);
  for (const finding of findings) printFinding(finding, page);
  page.line();
}

function printFinding(finding: CheckedFinding, page: Page): void {
  const { severity, rule, points, message } = finding;
  const gain = points > 0 ? paint('green', `  +${formatNumber(points)}`) : '';
  page.line('  ', paint(styles[severity], severity), ' ', paint('cyan', rule), gain);
  for (const text of wrapped(message, page.width - textIndent.length)) page.line(textIndent, text);
  for (const note of notesOf(finding)) page.line(textIndent, ...note);
}

function notesOf({ related, fixes, opens }: CheckedFinding): Part[][] {
  return [
    ...related.map((one) => [paint('dim', 'see '), placeOf(one), paint('dim', `  ${shortened(one.message)}`)]),
    ...fixes.map((fix) => [paint('dim', 'fix '), shortened(fix.title)]),
    ...(opens > 0 ? [[paint('dim', `${formatCount(opens, 'more rule')} can look once this is fixed`)]] : []),
  ];
}

const placeOf = ({ file, range }: Pick<CheckedFinding, 'file' | 'range'>): string =>
  `${file}:${range.start.line + 1}:${range.start.character + 1}`;

function printSummary({ output, assessment, missedScore, elsewhere, known, files }: Checked, page: Page): void {
  const open = output.findings.filter((finding) => finding.silenced === undefined);
  const { score } = output.readiness;
  const name = output.name ?? 'Files without a strategy';
  const readiness = score === null ? '' : `  readiness ${readinessText(score, assessment.findings)}`;
  page.line(paint('bold', shortened(name)), paint('dim', `  ${output.folder}`), paint(score === 100 ? 'greenBold' : 'bold', readiness));
  const counts = output.findings.length === 0 ? 'Nothing to report' : countsText(summaryOf(files, output.findings));
  page.line(messageIndent, `${counts} in ${formatCount(files, 'file')}.`);
  if (known > 0) page.line(messageIndent, `${formatCount(known, 'known finding')} left out.`);
  if (elsewhere > 0)
    page.line(messageIndent, `${formatCount(elsewhere, 'more finding')} in files of this strategy that were not asked for.`);
  if (missedScore !== undefined) page.line(messageIndent, paint('redBold', missedScoreText(output.name, score, missedScore)));
  printGains(open, page);
  page.line();
}

/** Errors, warnings, infos and silenced ones in words. */
function countsText({ errors, warnings, infos, silenced }: CheckSummary): string {
  const counts = [formatCount(errors, 'error'), formatCount(warnings, 'warning'), formatCount(infos, 'info')];
  return [...counts, ...(silenced > 0 ? [`${silenced} silenced`] : [])].join(', ');
}

function printGains(findings: readonly CheckedFinding[], page: Page): void {
  const gains = findings.filter(({ points }) => points > 0).sort((a, b) => b.points - a.points);
  const [first] = gains;
  if (first === undefined) return;
  if (gains.length > shownGains) {
    page.line(messageIndent, 'What gains most:');
    for (const finding of gains.slice(0, shownGains)) {
      page.line(
        '    ',
        paint('green', padded(`+${formatNumber(finding.points)}`, 7)),
        paint('cyan', `${padded(finding.rule, 33)} `),
        placeOf(finding),
      );
    }
  }
  page.line(messageIndent, paint('dim', `\`headpin explain ${first.rule}\` tells why it matters and what good looks like.`));
}

function printWhole({ strategies, summary }: CheckResult, page: Page): void {
  const where = `${formatCount(strategies.length, 'strategy', 'strategies')}, ${formatCount(summary.files, 'file')}`;
  page.line(`${countsText(summary)} in ${where}.`);
}
