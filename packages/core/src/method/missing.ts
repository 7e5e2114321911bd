/** What missing ratings leave open (method, section 3). Missing is never zero. */
import type { Panel } from './panel.ts';
import { tieTolerance } from './panel.ts';
import type { ScoredScenario } from './score-panel.ts';
import type { Tally } from './tally.ts';
import { isReached, valueOfMean } from './total.ts';

export interface Openness {
  /** Ratings that are there, over the criteria of the rounds reached. */
  readonly present: number;
  /** Ratings of all raters over the same criteria. */
  readonly expected: number;
  /** The total with 1 and with 5 for each missing rating, on the scale 0–1; the gate is not applied. */
  readonly bounds: readonly [number, number];
}

/** What is missing for one scenario, by its number. */
export function opennessOf(panel: Panel, tally: Tally, scenario: number, status: ScoredScenario['status']): Openness {
  const raters = panel.raters.length;
  let [present, expected, weights, low, high] = [0, 0, 0, 0, 0];
  for (const [c, criterion] of panel.criteria.entries()) {
    if (!isReached(criterion, status)) continue;
    const sum = tally.sums[scenario]![c]!;
    const count = tally.counts[scenario]![c]!;
    present += count;
    expected += raters;
    if (raters === 0) continue;
    weights += criterion.weight;
    low += criterion.weight * valueOfMean((sum + (raters - count)) / raters);
    high += criterion.weight * valueOfMean((sum + 5 * (raters - count)) / raters);
  }
  return { present, expected, bounds: weights === 0 ? [0, 1] : [low / weights, high / weights] };
}

/** Among the survivors: who can still win, and who wins whatever the missing ratings are. By scenario. */
export function winnersOf(scored: readonly Pick<ScoredScenario, 'status'>[], bounds: readonly (readonly [number, number])[]) {
  const survivors = [...scored.keys()].filter((s) => scored[s]!.status === 'survivor');
  const beatsAll = (s: number, by: (rival: number) => boolean) =>
    survivors.includes(s) && survivors.every((rival) => rival === s || by(rival));
  return {
    possible: scored.map((_, s) => beatsAll(s, (rival) => bounds[s]![1] >= bounds[rival]![0] - tieTolerance)),
    necessary: scored.map((_, s) => beatsAll(s, (rival) => bounds[s]![0] > bounds[rival]![1] + tieTolerance)),
  };
}
