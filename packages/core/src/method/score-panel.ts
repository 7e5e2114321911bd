/** Gate, totals and ranks of a whole panel at once (method, sections 1 and 2). */
import type { ScenarioStatus } from './figures.ts';
import { gateOf } from './gate.ts';
import type { Panel } from './panel.ts';
import { ranksOf } from './ranking.ts';
import { type Tally, tallyOf } from './tally.ts';
import { totalOf } from './total.ts';

export interface ScoredScenario {
  readonly status: ScenarioStatus;
  /** Showstoppers below the cutoff, by number of the criterion. */
  readonly failed: readonly number[];
  /** Showstoppers that nobody rated, by number of the criterion. */
  readonly unrated: readonly number[];
  /** On the scale 0–1; `null` where nothing that counts is rated. */
  readonly total: number | null;
  /** By criterion, on the scale 0–1; `null` where it does not count. */
  readonly contributions: readonly (number | null)[];
  /** From 1; `null` unless it survives. */
  readonly rank: number | null;
}

/** Scores a panel. By scenario, in its order. */
export const scorePanel = (panel: Panel): ScoredScenario[] => scoreTally(panel, tallyOf(panel));

/** Scores sums and counts with the criteria of a panel, at the panel's cutoff unless another is given. */
export function scoreTally(panel: Panel, tally: Tally, cutoff = panel.cutoff): ScoredScenario[] {
  const gates = panel.scenarios.map((_, s) => gateOf(panel, tally, s, cutoff));
  const totals = gates.map((gate, s) => totalOf(panel, tally, s, gate.status));
  const ranks = ranksOf(
    panel,
    tally,
    totals.map(({ total }, s) => (gates[s]!.status === 'survivor' ? total : null)),
  );
  return gates.map((gate, s) => ({ ...gate, ...totals[s]!, rank: ranks[s]! }));
}

/** Numbers of the scenarios of rank 1: one, or several that stay tied, or none. */
export const firstOf = (scored: readonly ScoredScenario[]): number[] => [...scored.keys()].filter((s) => scored[s]!.rank === 1);
