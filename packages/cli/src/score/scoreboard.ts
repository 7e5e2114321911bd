/** The ranked table of scenarios with bars, and why the others are out. */

import type { ScenarioFigures, Scoreboard } from '@headpin/core';
import { formatCount, formatNumber } from '@headpin/core/format/values.ts';
import { shortened } from '@headpin/core/format/visible.ts';
import { bar } from '../terminal/bar.ts';
import type { Page } from '../terminal/output.ts';
import { paint } from '../terminal/paint.ts';
import { clipped, padded, widthOf, wrapped } from '../terminal/width.ts';

const barWidth = 24;
const widestName = 28;

export function printScoreboard({ ranked, cutoff, raters, winnerByCutoff }: Scoreboard, page: Page): void {
  page.line(paint('bold', 'Scoreboard'), paint('dim', `  ${formatCount(raters.length, 'rater')}, cutoff ${formatNumber(cutoff)}`));
  if (ranked.length === 0) page.line('  no scenario is declared; write a page about one target customer first');
  const width = Math.min(widestName, Math.max(0, ...ranked.map(({ scenario }) => widthOf(scenario.name))));
  for (const scenario of ranked) printScenario(scenario, width, page);
  if (ranked.length > 0 && ranked.every(({ rank }) => rank === null))
    page.line('  Nobody survives: find a scenario with a buyer, a reason and no rival, or the rating was harsher than meant.');
  for (const { from, to, first } of winnerByCutoff.length > 1 ? winnerByCutoff : []) {
    page.line(
      '  ',
      paint(
        'dim',
        `cutoff above ${formatNumber(from)} up to ${formatNumber(to)}: ${first.length === 0 ? 'nobody survives' : `first ${shortened(first.join(', '))}`}`,
      ),
    );
  }
  page.line();
}

function printScenario(figures: ScenarioFigures, nameWidth: number, page: Page): void {
  const { rank, total, scenario, bounds } = figures;
  const name = padded(clipped(scenario.name, nameWidth), nameWidth);
  if (rank === null) {
    const [first = '', ...rest] = wrapped(whyOut(figures), page.width - nameWidth - 8);
    page.line('  ', paint('dim', ` –  ${name}`), '  ', paint('yellow', first));
    for (const more of rest) page.line(' '.repeat(nameWidth + 8), paint('yellow', more));
    return;
  }
  const [low, high] = bounds.map((bound) => formatNumber(bound, 1));
  const range = low === high ? '' : `  could be ${low} to ${high}`;
  const round = figures.firstRoundOnly ? '  first round only' : '';
  const segment = scenario.segment === undefined ? '' : `  ${shortened(scenario.segment.name)}`;
  const number = paint(rank === 1 ? 'greenBold' : 'bold', String(rank).padStart(2));
  page.line(
    '  ',
    number,
    `  ${name}  `,
    bar(total ?? 0, barWidth),
    ` ${padded(formatNumber(total ?? 0, 1), 5, 'left')}`,
    paint('dim', `${segment}${range}${round}`),
  );
}

function whyOut({ status, failed, unrated }: ScenarioFigures): string {
  if (status === 'undecided') return `undecided: nobody has rated ${unrated.join(', ')}`;
  return `eliminated: ${failed.map(({ criterion, mean, distance }) => `${criterion} ${formatNumber(mean)} (−${formatNumber(distance)})`).join(', ')}`;
}
