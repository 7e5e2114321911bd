/** The ratings of a strategy as a table: a row for each rater and scenario. */
import type { Ballot, BallotRow, Strategy } from '@headpin/core';

export const headOf = (strategy: Strategy): string[] => ['rater', 'scenario', ...strategy.criteria.map(({ name }) => name), 'note'];

/** Every rater with every scenario, rated or not, so that what is missing can be filled in. */
export function ratingsTable(strategy: Strategy): string[][] {
  const raters = [...new Set([...strategy.raters, ...strategy.ballots].map(({ name }) => name))];
  const scenarios = [...new Set(strategy.scenarios.map(({ name }) => name))];
  const criteria = strategy.criteria.map(({ name }) => name);
  return raters.flatMap((rater) =>
    scenarios.map((scenario) => {
      const row = rowOf(ballotOf(strategy, rater), scenario);
      const scores = criteria.map((criterion) => scoreText(row, criterion));
      return [rater, scenario, ...scores, row?.note ?? ''];
    }),
  );
}

/** The first ballot counts, as everywhere. */
export const ballotOf = (strategy: Strategy, rater: string): Ballot | undefined => strategy.ballots.find(({ name }) => name === rater);

export const rowOf = (ballot: Ballot | undefined, scenario: string): BallotRow | undefined =>
  ballot?.rows.find((row) => row.scenario.name === scenario);

/** As it stands in a file: 1 to 5, `-` for an abstention, nothing where nobody rated or an error stands. */
export function scoreText(row: BallotRow | undefined, criterion: string): string {
  const score = row?.scores.find((one) => one.criterion === criterion);
  return score === undefined || score.value === undefined ? '' : score.value === null ? '-' : String(score.value);
}
