/** The gate (method, section 1): showstoppers eliminate a scenario, or leave it undecided. */
import type { ScenarioStatus } from './figures.ts';
import type { Panel } from './panel.ts';
import type { Tally } from './tally.ts';

/** Far below the least distance that whole ratings and a cutoff as written can have, far above the error of a product of doubles. */
const gateTolerance = 1e-9;

export interface Gate {
  readonly status: ScenarioStatus;
  /** Rated showstoppers below the cutoff, by number of the criterion. */
  readonly failed: readonly number[];
  /** Showstoppers that nobody rated, by number of the criterion. */
  readonly unrated: readonly number[];
}

/** Whether ratings that add up to `sum` reach the cutoff on average. */
export const passesGate = (sum: number, count: number, cutoff: number): boolean => sum >= cutoff * count - gateTolerance;

/** The gate for one scenario, by its number, at the panel's cutoff unless another is given. */
export function gateOf(panel: Panel, tally: Tally, scenario: number, cutoff = panel.cutoff): Gate {
  const failed: number[] = [];
  const unrated: number[] = [];
  for (const [c, criterion] of panel.criteria.entries()) {
    if (criterion.kind !== 'showstopper') continue;
    const count = tally.counts[scenario]![c]!;
    if (count === 0) unrated.push(c);
    else if (!passesGate(tally.sums[scenario]![c]!, count, cutoff)) failed.push(c);
  }
  const status = failed.length > 0 ? 'eliminated' : unrated.length > 0 ? 'undecided' : 'survivor';
  return { status, failed, unrated };
}
