/** Who would be first at which cutoff: a step function, recomputed in full at each step (method, section 1). */
import type { CutoffStep } from './figures.ts';
import type { Panel } from './panel.ts';
import { firstOf, scoreTally } from './score-panel.ts';
import { type Tally, tallyOf } from './tally.ts';

/** The highest cutoff that a scenario passes: its lowest showstopper mean; `null` while one is unrated. */
export function survivesUpTo(panel: Panel, tally: Tally, scenario: number): number | null {
  let lowest: number = highestCutoff;
  for (const [c, criterion] of panel.criteria.entries()) {
    if (criterion.kind !== 'showstopper') continue;
    const count = tally.counts[scenario]![c]!;
    if (count === 0) return null;
    lowest = Math.min(lowest, tally.sums[scenario]![c]! / count);
  }
  return lowest;
}

const lowestCutoff = 1;
const highestCutoff = 5;

/**
 * Steps over the intervals (from, to] from 1 to 5; neighbours with the same scenarios in front are one step.
 * The survivors of a step are those that survive all of it.
 */
export function cutoffSteps(panel: Panel): CutoffStep[] {
  const tally = tallyOf(panel);
  const ends = new Set([highestCutoff]);
  for (const [s] of panel.scenarios.entries()) ends.add(survivesUpTo(panel, tally, s) ?? highestCutoff);
  ends.delete(lowestCutoff);

  const steps: CutoffStep[] = [];
  let from = lowestCutoff;
  for (const to of [...ends].sort((a, b) => a - b)) {
    const scored = scoreTally(panel, tally, to);
    const nameOf = (s: number) => panel.scenarios[s]!;
    const first = firstOf(scored).map(nameOf);
    const survivors = [...scored.keys()].filter((s) => scored[s]!.status === 'survivor').map(nameOf);
    const last = steps.at(-1);
    if (last !== undefined && isSame(last.first, first)) steps[steps.length - 1] = { ...last, to, survivors };
    else steps.push({ from, to, survivors, first });
    from = to;
  }
  return steps;
}

const isSame = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((name, i) => name === b[i]);
