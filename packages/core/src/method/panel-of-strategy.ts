/** Draws the panel out of the ballots of a strategy. */
import { valueOf } from '../facts/read.ts';
import { scenarioNamesOf } from '../facts/reads.ts';
import type { BallotRow, Criterion, Strategy } from '../facts/strategy.ts';
import type { Panel } from './panel.ts';

const usualCutoff = 3;

/** Criteria in force, those of weight 0 left out. */
export const criteriaInForce = (strategy: Strategy): readonly Criterion[] => strategy.criteria.filter(({ weight }) => weight > 0);

/** All declared raters by name, then those who have a ballot only. */
function ratersOf(strategy: Strategy): readonly string[] {
  return [...new Set([...strategy.raters.map(({ name }) => name), ...strategy.ballots.map(({ rater }) => rater.name)])];
}

/** Of several ballots of a rater, or rows of a scenario, the first counts. Scores with an error are missing. */
export function panelOf(strategy: Strategy): Panel {
  const scenarios = scenarioNamesOf(strategy);
  const criteria = criteriaInForce(strategy);
  const raters = ratersOf(strategy);
  const ratings = scenarios.map(() => criteria.map(() => raters.map(() => 0)));

  const numberOf = new Map(scenarios.map((name, s) => [name, s]));
  const ballots = new Map([...strategy.ballots].reverse().map((ballot) => [ballot.rater.name, ballot]));
  for (const [r, rater] of raters.entries()) {
    const ballot = ballots.get(rater);
    const rated = new Set<number>();
    for (const row of ballot?.rows ?? []) {
      const s = numberOf.get(row.scenario.name);
      if (s === undefined || rated.has(s)) continue;
      rated.add(s);
      for (const [c, criterion] of criteria.entries()) ratings[s]![c]![r] = scoreIn(row, criterion.name);
    }
  }
  return {
    scenarios,
    criteria: criteria.map(({ name, kind, weight }) => ({ name, kind, weight })),
    raters,
    cutoff: valueOf(strategy.decision?.cutoff)?.low ?? usualCutoff,
    ratings,
  };
}

const scoreIn = (row: BallotRow, criterion: string): number => row.scores.find((score) => score.criterion === criterion)?.value ?? 0;
