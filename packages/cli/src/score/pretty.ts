/** Scoreboard, trust, sizing, whole product, expansions, focus and readiness for a reader. */
import type { Assessment } from '@headpin/core';
import { type ExplainedLine, expansionName, explainExpansion, explainSegment } from '@headpin/core/explain/index.ts';
import { formatCount, formatNumber, formatPercent } from '@headpin/core/format/values.ts';
import { shortened } from '@headpin/core/format/visible.ts';
import { readinessText } from '@headpin/core/readiness/words.ts';
import type { StrategyView } from '@headpin/language';
import { bar } from '../terminal/bar.ts';
import type { Page } from '../terminal/output.ts';
import { paint } from '../terminal/paint.ts';
import { padded, wrapped } from '../terminal/width.ts';
import { printScoreboard } from './scoreboard.ts';
import { trustLines } from './trust.ts';

const labelWidth = 24;
const categoryWidth = 16;
const barWidth = 24;

export function printScore(view: StrategyView, assessment: Assessment, page: Page): void {
  const { figures, readiness, strategy } = assessment;
  const beachhead = figures.beachhead?.name ?? 'none chosen';
  page.line(paint('bold', view.name ?? 'Files without a strategy'), paint('dim', `  ${view.folder}`));
  page.line(
    `Beachhead ${shortened(beachhead)}, readiness ${readiness.score === null ? 'unknown' : readinessText(readiness.score, assessment.findings)}`,
  );
  page.line();
  printScoreboard(figures.scoreboard, page);
  printLines('How far it can be trusted', trustLines(figures), page);
  for (const segment of segmentsInOrder(assessment)) {
    const { summary, sections } = explainSegment(assessment, segment);
    heading(segment.name, page);
    for (const text of wrapped(summary, page.width - 2)) page.line('  ', text);
    const shown = sections.filter(({ heading }) => heading !== 'Bowling alley');
    for (const { heading, lines } of shown) printLines(heading, lines, page, '  ');
    if (shown.length === 0) page.line();
  }
  for (const expansion of figures.expansions) {
    const { summary, sections } = explainExpansion(expansion);
    heading(expansionName(expansion), page);
    for (const text of wrapped(summary, page.width - 2)) page.line('  ', text);
    for (const { lines } of sections) printLines(undefined, lines.slice(1), page, '  ');
  }
  printFocus(assessment, page);
  if (strategy.decision !== undefined) printReadiness(assessment, page);
}

/** The beachhead first. */
function segmentsInOrder({ strategy, figures }: Assessment) {
  return [...strategy.segments].sort((a, b) => Number(b === figures.beachhead) - Number(a === figures.beachhead));
}

const heading = (text: string, page: Page): void => page.line(paint('bold', shortened(text)));

/** Lines with their labels in one column; `note` stands below a line, for where it comes from. */
export function printLines(
  title: string | undefined,
  lines: readonly (ExplainedLine & { readonly note?: string })[],
  page: Page,
  indent = '',
): void {
  if (title !== undefined) page.line(indent, paint(indent === '' ? 'bold' : 'dim', title));
  const textWidth = Math.max(30, page.width - indent.length - 2 - labelWidth);
  for (const { label, text, note } of lines) {
    const [first = '', ...rest] = wrapped(text, textWidth);
    page.line(indent, '  ', paint('cyan', `${padded(shortened(label ?? ''), labelWidth - 1)} `), first);
    for (const more of rest) page.line(indent, '  ', ' '.repeat(labelWidth), more);
    for (const more of note === undefined ? [] : wrapped(note, textWidth))
      page.line(indent, '  ', ' '.repeat(labelWidth), paint('dim', more));
  }
  page.line();
}

function printFocus({ figures }: Assessment, page: Page): void {
  const { verdict, byCount, byValue, count, after, newest } = figures.focus;
  if (verdict === null || byCount === null) return;
  const value = byValue === null ? '' : `, ${formatPercent(byValue)} of their value`;
  heading('Focus', page);
  const text = `${verdict}: ${formatPercent(byCount)} of ${formatCount(count, 'deal')}${value} in the beachhead, closed after ${after} and up to ${newest}`;
  for (const one of wrapped(text, page.width - 2)) page.line('  ', one);
  page.line();
}

function printReadiness({ readiness }: Assessment, page: Page): void {
  heading('Readiness', page);
  for (const { id, score, kept, total } of readiness.categories) {
    if (score === null) continue;
    page.line(
      '  ',
      paint('cyan', padded(id, categoryWidth)),
      bar(score, barWidth),
      ` ${padded(formatNumber(score, 1), 5, 'left')}`,
      paint('dim', `  ${formatNumber(kept, 1)} of ${formatNumber(total, 1)}`),
    );
  }
  page.line();
}
