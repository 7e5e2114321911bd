/** A comparison for a reader in a terminal. */
import type { ChangeClass, CheckedFinding, StrategyChange } from '@headpin/core';
import { changeClasses } from '@headpin/core/changes/classes.ts';
import { classTitles, consequenceRows, detailOf, headlineOf, subjectOf } from '@headpin/core/changes/words.ts';
import { shortened } from '@headpin/core/format/visible.ts';
import { type ComparedPair, freshFindings } from '@headpin/language/project/pairs.ts';
import type { Page } from '../terminal/output.ts';
import { paint, type Style } from '../terminal/paint.ts';
import { padded, wrapped } from '../terminal/width.ts';

const signs: Readonly<Record<StrategyChange['kind'], readonly [string, Style]>> = {
  added: ['+', 'green'],
  removed: ['-', 'red'],
  changed: ['~', 'yellow'],
  renamed: ['~', 'cyan'],
  moved: ['~', 'cyan'],
};
const widestFigure = 32;

export function printPair(pair: ComparedPair, labels: { readonly before: string; readonly after: string }, page: Page): void {
  const { title, comparison, output } = pair;
  page.line(paint('bold', shortened(title)), '  ', output.folder, '  ', paint('dim', `${labels.before} → ${labels.after}`));
  for (const line of wrapped(headlineOf(comparison), page.width - 2)) page.line('  ', line);
  for (const one of changeClasses)
    printClass(
      one,
      comparison.changes.filter((change) => change.class === one),
      page,
    );
  printConsequences(pair, page);
  printFindings('New findings', 'red', freshFindings(pair), page);
  printFindings('Fixed', 'green', output.findings.fixed, page);
  printFindings('Silenced or switched off', 'yellow', output.findings.silenced, page);
  page.line();
}

function printClass(title: ChangeClass, changes: readonly StrategyChange[], page: Page): void {
  if (changes.length === 0) return;
  page.line();
  page.line(paint('bold', classTitles[title]));
  for (const change of changes) {
    const [sign, style] = signs[change.kind];
    page.line('  ', paint(style, sign), ' ', shortened(subjectOf(change)), ': ', shortened(detailOf(change)));
  }
}

function printConsequences({ comparison }: ComparedPair, page: Page): void {
  const rows = consequenceRows(comparison);
  if (rows.length === 0) return;
  page.line();
  page.line(paint('bold', 'What follows'));
  const width = Math.min(widestFigure, Math.max(...rows.map(([figure]) => figure.length)));
  for (const [figure, move] of rows) page.line('  ', padded(figure, width), '  ', move);
}

function printFindings(title: string, style: Style, findings: readonly CheckedFinding[], page: Page): void {
  if (findings.length === 0) return;
  page.line();
  page.line(paint('bold', `${title} (${findings.length})`));
  for (const { rule, message, file, range } of findings) {
    page.line('  ', paint(style, rule), '  ', paint('dim', `${file}:${range.start.line + 1}`));
    for (const line of wrapped(message, page.width - 4)) page.line('    ', line);
  }
}
