/** Findings for a reader: each with its line, carets, what belongs to it, and what fixing it gains. */
import type { CheckedFinding } from '@headpin/core/contract/check-output.ts';
import { formatCount, formatNumber } from '@headpin/core/format/values.ts';
import type { Severity } from '@headpin/core';
import { codeFrame } from '../terminal/frame.ts';
import type { Page } from '../terminal/output.ts';
import { type Part, paint, type Style } from '../terminal/paint.ts';
import { padded, wrapped } from '../terminal/width.ts';
import type { Checked, CheckResult } from './checked.ts';
import { missedScoreText } from './compact.ts';

const styles: Readonly<Record<Severity, Style>> = { error: 'redBold', warning: 'yellowBold', info: 'blue', hint: 'dim' };
const messageIndent = '  ';
/** Findings named in "What gains most"; with fewer findings than these the list would say nothing new. */
const shownGains = 3;

export function printPretty(result: CheckResult, page: Page): void {
  for (const checked of result.strategies) {
    for (const finding of checked.output.findings) {
      if (finding.silenced === undefined) printFinding(finding, result, page);
    }
    printSummary(checked, page);
  }
  if (result.strategies.length > 1) printWhole(result, page);
}

function printFinding(finding: CheckedFinding, { linesOf }: CheckResult, page: Page): void {
  const { severity, rule, points, message, range } = finding;
  const style = styles[severity];
  const gain = points > 0 ? paint('green', `  +${formatNumber(points)}`) : '';
  page.line(paint('bold', placeOf(finding)), '  ', paint(style, severity), ' ', paint('cyan', rule), gain);
  for (const text of wrapped(message, page.width - messageIndent.length)) page.line(messageIndent, text);
  page.line();
  const gutter = Math.max(4, String(range.start.line + 1).length + 1);
  for (const parts of codeFrame(linesOf(finding.file), range, { width: page.width - gutter - 3, style, before: 1, gutter })) page.line(...parts);
  const notes = notesOf(finding);
  for (const note of notes) page.line(' '.repeat(gutter), ...note);
  page.line();
}

function notesOf({ related, fixes, opens }: CheckedFinding): Part[][] {
  return [
    ...related.map((one) => [paint('dim', ' see '), placeOf(one), paint('dim', `  ${one.message}`)]),
    ...fixes.map((fix) => [paint('dim', ' fix '), fix.title]),
    ...(opens > 0 ? [[paint('dim', ` ${formatCount(opens, 'more rule')} can look once this is fixed`)]] : []),
  ];
}

const placeOf = ({ file, range }: Pick<CheckedFinding, 'file' | 'range'>): string => `${file}:${range.start.line + 1}:${range.start.character + 1}`;

function printSummary({ output, missedScore, elsewhere, files }: Checked, page: Page): void {
  const open = output.findings.filter((finding) => finding.silenced === undefined);
  const { score } = output.readiness;
  const name = output.name ?? 'Files without a strategy';
  const readiness = score === null ? '' : `  readiness ${formatNumber(score, 1)} of 100`;
  page.line(paint('bold', name), paint('dim', `  ${output.folder}`), paint(score === 100 ? 'greenBold' : 'bold', readiness));
  page.line(messageIndent, `${countsOf(output.findings)} in ${formatCount(files, 'file')}.`);
  if (elsewhere > 0) page.line(messageIndent, `${formatCount(elsewhere, 'more finding')} in files of this strategy that were not asked for.`);
  if (missedScore !== undefined) page.line(messageIndent, paint('redBold', missedScoreText(output.name, score, missedScore)));
  printGains(open, page);
  page.line();
}

/** Errors, warnings, infos and silenced ones in words. */
function countsOf(findings: readonly CheckedFinding[]): string {
  const open = findings.filter((finding) => finding.silenced === undefined);
  const of = (...severities: Severity[]) => open.filter(({ severity }) => severities.includes(severity)).length;
  const silenced = findings.length - open.length;
  if (findings.length === 0) return 'Nothing to report';
  return [formatCount(of('error'), 'error'), formatCount(of('warning'), 'warning'), formatCount(of('info', 'hint'), 'info'), `${silenced} silenced`].slice(0, silenced > 0 ? 4 : 3).join(', ');
}

function printGains(findings: readonly CheckedFinding[], page: Page): void {
  const gains = findings.filter(({ points }) => points > 0).sort((a, b) => b.points - a.points);
  const [first] = gains;
  if (first === undefined) return;
  if (gains.length > shownGains) {
    page.line(messageIndent, 'What gains most:');
    for (const finding of gains.slice(0, shownGains)) {
      page.line('    ', paint('green', padded(`+${formatNumber(finding.points)}`, 7)), paint('cyan', padded(finding.rule, 34)), placeOf(finding));
    }
  }
  page.line(messageIndent, paint('dim', `\`headpin explain ${first.rule}\` tells why it matters and what good looks like.`));
}

function printWhole({ strategies, summary }: CheckResult, page: Page): void {
  const silenced = summary.silenced > 0 ? `, ${summary.silenced} silenced` : '';
  const counts = `${formatCount(summary.errors, 'error')}, ${formatCount(summary.warnings, 'warning')}, ${formatCount(summary.infos, 'info')}${silenced}`;
  page.line(`${counts} in ${formatCount(strategies.length, 'strategy', 'strategies')}, ${formatCount(summary.files, 'file')}.`);
}
