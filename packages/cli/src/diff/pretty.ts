/** A comparison for a reader in a terminal. */
import type { ChangeClass, StrategyChange } from '@headpin/core';
import { changeClasses } from '@headpin/core/changes/classes.ts';
import { classTitles, detailOf, headlineOf, numberMove, rankMove, shareMove, sizingMove, subjectOf } from '@headpin/core/changes/words.ts';
import type { Page } from '../terminal/output.ts';
import { paint, type Style } from '../terminal/paint.ts';
import { padded, wrapped } from '../terminal/width.ts';
import type { ComparedPair } from './pairs.ts';

const signs: Readonly<Record<StrategyChange['kind'], readonly [string, Style]>> = {
  added: ['+', 'green'],
  removed: ['-', 'red'],
  changed: ['~', 'yellow'],
  renamed: ['~', 'cyan'],
  moved: ['~', 'cyan'],
};

export function printPair(
  { name, folder, comparison, output }: ComparedPair,
  labels: { readonly before: string; readonly after: string },
  page: Page,
): void {
  page.line(paint('bold', name), '  ', folder, '  ', paint('dim', `${labels.before} → ${labels.after}`));
  for (const line of wrapped(headlineOf(comparison), page.width - 2)) page.line('  ', line);
  for (const one of changeClasses)
    printClass(
      one,
      comparison.changes.filter((change) => change.class === one),
      page,
    );
  printConsequences(comparison, page);
  printFindings('New findings', 'red', output.findings.new, page);
  printFindings('Fixed', 'green', output.findings.fixed, page);
  page.line();
}

function printClass(title: ChangeClass, changes: readonly StrategyChange[], page: Page): void {
  if (changes.length === 0) return;
  page.line();
  page.line(paint('bold', classTitles[title]));
  for (const change of changes) {
    const [sign, style] = signs[change.kind];
    page.line('  ', paint(style, sign), ' ', subjectOf(change), ': ', detailOf(change));
  }
}

function printConsequences({ consequences }: ComparedPair['comparison'], page: Page): void {
  const { readiness, coverage, ranks, sizing } = consequences;
  const rows: (readonly [string, string])[] = [
    ...(readiness[0] === readiness[1] ? [] : [['readiness', numberMove(readiness)] as const]),
    ...(coverage[0] === coverage[1] ? [] : [['whole product covered', shareMove(coverage)] as const]),
    ...ranks.map((rank) => [rank.scenario, `rank ${rankMove(rank)}, total ${numberMove(rank.total)}`] as const),
    ...sizing.map((one) => [one.segment, sizingMove(one, undefined)] as const),
  ];
  if (rows.length === 0) return;
  page.line();
  page.line(paint('bold', 'What follows'));
  const width = Math.min(28, Math.max(...rows.map(([label]) => label.length)));
  for (const [label, text] of rows) page.line('  ', padded(label, width), '  ', text);
}

function printFindings(
  title: string,
  style: Style,
  findings: readonly {
    readonly rule: string;
    readonly message: string;
    readonly file: string;
    readonly range: { readonly start: { readonly line: number } };
  }[],
  page: Page,
): void {
  if (findings.length === 0) return;
  page.line();
  page.line(paint('bold', `${title} (${findings.length})`));
  for (const { rule, message, file, range } of findings) {
    page.line('  ', paint(style, rule), '  ', paint('dim', `${file}:${range.start.line + 1}`));
    for (const line of wrapped(message, page.width - 4)) page.line('    ', line);
  }
}
