/** Finding scenarios, cells and ballot rows, for the rules on the ratings. */
import { isNamedBy } from '../../facts/read.ts';
import type { Ballot, Scenario, Strategy } from '../../facts/strategy.ts';
import type { CellFigures, ScenarioFigures } from '../../method/figures.ts';
import type { Related, Scene } from '../rule.ts';

/** The scenarios for the beachhead, in the order of declaration. */
export function scenariosForBeachhead({ figures, beachhead }: Scene): readonly ScenarioFigures[] {
  return beachhead === undefined ? [] : figures.scoreboard.scenarios.filter(({ scenario }) => isNamedBy(beachhead, scenario.segment));
}

/** The cells with ratings that count: those of the second round count for a survivor only (method, section 3). */
export function ratedCells({ status, cells }: ScenarioFigures): readonly CellFigures[] {
  return cells.filter(({ criterion, n }) => n > 0 && (status === 'survivor' || criterion.kind === 'showstopper'));
}

/** Whether a ballot holds a score; one with an error counts as given, an abstention does not. */
export const hasScore = (ballot: Ballot): boolean => ballot.rows.some((row) => row.scores.some((score) => score.value !== null));

/** Whether an error stands on a score of a scenario, so that nobody can tell whether the criterion is rated. */
export function hasBrokenScore(strategy: Strategy, scenario: Scenario, criterion: string): boolean {
  const rows = strategy.ballots.flatMap((ballot) => ballot.rows.filter((row) => isNamedBy(scenario, row.scenario)));
  return rows.some((row) => row.scores.some((score) => score.criterion === criterion && score.value === undefined));
}

/** A rater's row on a scenario as a related place; `says` tells what stands in it. */
export function rowOf(strategy: Strategy, scenario: Scenario, rater: string, says: string): readonly Related[] {
  const row = strategy.ballots.find((ballot) => ballot.rater.name === rater)?.rows.find((one) => isNamedBy(scenario, one.scenario));
  return row === undefined ? [] : [{ message: `${rater}: ${says}`, at: row.whole }];
}
