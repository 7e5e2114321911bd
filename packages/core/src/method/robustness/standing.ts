/** What all parts of the robustness start from: the panel as scored, and who leads it. */
import type { Panel } from '../panel.ts';
import { firstOf, type ScoredScenario, scorePanel } from '../score-panel.ts';
import { type Tally, tallyOf } from '../tally.ts';
import { valueOfMean } from '../total.ts';

export interface Standing {
  readonly panel: Panel;
  readonly tally: Tally;
  readonly scored: readonly ScoredScenario[];
  /** Numbers of the survivors that have a total, in order of declaration. */
  readonly survivors: readonly number[];
  /** Numbers of the scenarios of rank 1. */
  readonly first: readonly number[];
  /** The one scenario of rank 1; `null` where there is none or several share it. */
  readonly winner: number | null;
  /** Numbers of the raters with at least one rating. */
  readonly voters: readonly number[];
}

export function standingOf(panel: Panel): Standing {
  const scored = scorePanel(panel);
  const first = firstOf(scored);
  return {
    panel,
    tally: tallyOf(panel),
    scored,
    survivors: [...scored.keys()].filter((s) => scored[s]!.status === 'survivor' && scored[s]!.total !== null),
    first,
    winner: first.length === 1 ? first[0]! : null,
    voters: [...panel.raters.keys()].filter((r) => panel.ratings.some((scenario) => scenario.some((cell) => cell[r]! > 0))),
  };
}

/** The survivors other than the winner; empty without a single winner. */
export const rivalsOf = ({ survivors, winner }: Standing): number[] => (winner === null ? [] : survivors.filter((s) => s !== winner));

/** Whether anybody rated the criterion for the scenario. */
export const isRated = ({ tally }: Standing, scenario: number, criterion: number): boolean => tally.counts[scenario]![criterion]! > 0;

/** The value of a cell on the scale 0–1; 0 where nobody rated it. */
export const valueOfCell = (standing: Standing, scenario: number, criterion: number): number =>
  isRated(standing, scenario, criterion)
    ? valueOfMean(standing.tally.sums[scenario]![criterion]! / standing.tally.counts[scenario]![criterion]!)
    : 0;

/** All weight of the criteria that have a rating for the scenario. */
export const ratedWeight = (standing: Standing, scenario: number): number =>
  standing.panel.criteria.reduce((sum, { weight }, c) => (isRated(standing, scenario, c) ? sum + weight : sum), 0);
