import { formatNumber } from '@headpin/core/format/values.ts';
import type { ScenarioFigures } from '@headpin/core/method/figures.ts';
import { capitalised, fixed, readable, wholePercent } from '../parts/format.ts';
import type { Blocks } from './places.ts';
import { heading, list, md, table } from './writer.ts';

/** Ranking and gate, and how far the choice can be trusted. */
export const scoreboardBlocks: Blocks = ({ figures }, places) => {
  const { scoreboard } = figures;
  const scored = scoreboard.ranked.some(({ total }) => total !== null);
  const title = heading(3, 'Scoreboard');
  if (!scored) return [title, md`No scenario is scored yet: declare a scenario and score it in a ballot.`];
  const { robustness } = figures;
  const winners = new Set(scoreboard.first.map(({ scenario }) => scenario.name));
  return [
    title,
    table(
      ['>Rank', 'Scenario', '>Total', 'Gate', '>Rated', '>First under any weights'],
      scoreboard.ranked.map((scenario) => [
        scenario.rank ?? '–',
        winners.has(scenario.scenario.name) ? md`**${places.element(scenario.scenario)}**` : places.element(scenario.scenario),
        totalOf(scenario),
        gateOf(scenario),
        wholePercent(scenario.coverage),
        wholePercent(robustness.scenarios.get(scenario.scenario.name)?.acceptability[0]),
      ]),
    ),
    md`**${capitalised(robustness.verdict)}.** ${robustness.reason}`,
    robustness.flips.by.length === 0
      ? undefined
      : list(
          robustness.flips.by.map(
            (edit) => `${edit.rater} would give ${edit.scenario} ${edit.to} instead of ${edit.from} on ${readable(edit.criterion)}`,
          ),
        ),
  ];
};

function totalOf({ total, bounds: [low, high] }: ScenarioFigures): string {
  return high - low > 1e-9 ? `${fixed(total)} (${fixed(low)} to ${fixed(high)})` : fixed(total);
}

function gateOf({ status, failed, unrated }: ScenarioFigures): string {
  if (status === 'survivor') return 'passes';
  if (status === 'undecided') return `undecided: nobody rated ${unrated.map(readable).join(', ')}`;
  return `eliminated: ${failed.map(({ criterion, mean, distance }) => `${readable(criterion)} ${formatNumber(mean)}, ${fixed(distance, 2)} below`).join('; ')}`;
}
