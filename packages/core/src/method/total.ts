/** Totals and contributions (method, section 2). */
import type { ScenarioStatus } from './figures.ts';
import type { Panel, PanelCriterion } from './panel.ts';
import type { Tally } from './tally.ts';

/** The value of a mean rating: 1 is worth 0, 5 is worth 1. */
export const valueOfMean = (mean: number): number => (mean - 1) / 4;

/** Whether a criterion counts for a scenario of this status: nice-to-haves count for survivors only. */
export const isReached = (criterion: PanelCriterion, status: ScenarioStatus): boolean =>
  criterion.kind === 'showstopper' || status === 'survivor';

export interface Total {
  /** On the scale 0–1; `null` where nothing that counts is rated. */
  readonly total: number | null;
  /** By criterion, on the scale 0–1; `null` where it does not count or nobody rated it. */
  readonly contributions: readonly (number | null)[];
}

/** The weighted mean of the values of all criteria that count for the scenario and have a rating. */
export function totalOf(panel: Panel, tally: Tally, scenario: number, status: ScenarioStatus): Total {
  const sums = tally.sums[scenario]!;
  const counts = tally.counts[scenario]!;
  const takesPart = panel.criteria.map((criterion, c) => isReached(criterion, status) && counts[c]! > 0);
  let weights = 0;
  for (const [c, criterion] of panel.criteria.entries()) if (takesPart[c]) weights += criterion.weight;
  if (weights === 0) return { total: null, contributions: panel.criteria.map(() => null) };

  let weighted = 0;
  const contributions = panel.criteria.map((criterion, c) => {
    if (!takesPart[c]) return null;
    const term = criterion.weight * valueOfMean(sums[c]! / counts[c]!);
    weighted += term;
    return term / weights;
  });
  return { total: weighted / weights, contributions };
}
