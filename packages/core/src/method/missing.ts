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
  const lowest = highestOfOthers(survivors, (s) => bounds[s]![0]);
  const highest = highestOfOthers(survivors, (s) => bounds[s]![1]);
  const among = (beats: (s: number) => boolean) => scored.map(({ status }, s) => status === 'survivor' && beats(s));
  return {
    possible: among((s) => bounds[s]![1] >= lowest(s) - tieTolerance),
    necessary: among((s) => bounds[s]![0] > highest(s) + tieTolerance),
  };
}

/** Gives for each scenario the highest value of all others; −∞ where there are none. */
function highestOfOthers(scenarios: readonly number[], valueOf: (scenario: number) => number): (scenario: number) => number {
  let [first, second] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let holder = -1;
  for (const s of scenarios) {
    const value = valueOf(s);
    if (value > first) [first, second, holder] = [value, first, s];
    else if (value > second) second = value;
  }
  return (scenario) => (scenario === holder ? second : first);
}
