import type { Scenario, Strategy } from '../facts/strategy.ts';
import type { Origin } from '../facts/values.ts';

/** Where each rater's score of a criterion stands, in the order of the ballots. */
export function ratingsAt(strategy: Strategy, scenario: Scenario, criterion: string): readonly Origin[] {
  const rows = strategy.ballots.flatMap((ballot) => ballot.rows.filter((row) => row.scenario.target === scenario));
  return rows.flatMap((row) =>
    row.scores.filter((score) => score.criterion === criterion && score.value !== null).map((score) => score.at),
  );
}
