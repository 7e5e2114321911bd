/** Ranks of survivors (method, section 2). */
import { type Panel, tieBreaker, tieTolerance } from './panel.ts';
import type { Tally } from './tally.ts';

/** A mean as a fraction of whole numbers, so that equal means compare as equal. */
interface Mean {
  readonly sum: number;
  readonly count: number;
}

const compareMeans = (a: Mean, b: Mean): number => a.sum * b.count - b.sum * a.count;

/**
 * Numbers of the scenarios in order of total, highest first, in runs of tied ones: each total of a run differs from the
 * first of the run by at most 1e-9. Scenarios without a total are left out.
 */
export function tiedRuns(totals: readonly (number | null)[]): number[][] {
  const order = [...totals.keys()].filter((s) => totals[s] !== null).sort((a, b) => totals[b]! - totals[a]! || a - b);
  const runs: number[][] = [];
  for (const s of order) {
    const run = runs.at(-1);
    if (run !== undefined && totals[run[0]!]! - totals[s]! <= tieTolerance) run.push(s);
    else runs.push([s]);
  }
  return runs;
}

/** The lowest mean among the showstoppers; `undefined` where there are none. */
function weakestShowstopper(panel: Panel, tally: Tally, scenario: number): Mean | undefined {
  let weakest: Mean | undefined;
  for (const [c, criterion] of panel.criteria.entries()) {
    if (criterion.kind !== 'showstopper') continue;
    const mean = { sum: tally.sums[scenario]![c]!, count: tally.counts[scenario]![c]! };
    if (weakest === undefined || compareMeans(mean, weakest) < 0) weakest = mean;
  }
  return weakest;
}

/** Orders two scenarios of one total: higher reason first, then the higher weakest showstopper. 0 where they stay tied. */
function compareTied(panel: Panel, tally: Tally, a: number, b: number): number {
  const reason = panel.criteria.findIndex((criterion) => criterion.name === tieBreaker);
  if (reason >= 0) {
    const meanOf = (s: number): Mean => ({ sum: tally.sums[s]![reason]!, count: tally.counts[s]![reason]! });
    const byReason = compareMeans(meanOf(b), meanOf(a));
    if (byReason !== 0) return byReason;
  }
  const weakestA = weakestShowstopper(panel, tally, a);
  const weakestB = weakestShowstopper(panel, tally, b);
  return weakestA === undefined || weakestB === undefined ? 0 : compareMeans(weakestB, weakestA);
}

/**
 * The rank of each scenario from 1; those still tied after both tie-breaks share one (1 2 2 4).
 * @param totals by scenario on the scale 0–1; `null` for those that take no part, whose rank is `null`
 */
export function ranksOf(panel: Panel, tally: Tally, totals: readonly (number | null)[]): (number | null)[] {
  const ranks: (number | null)[] = totals.map(() => null);
  let next = 1;
  for (const run of tiedRuns(totals)) {
    run.sort((a, b) => compareTied(panel, tally, a, b) || a - b);
    for (const [i, s] of run.entries()) {
      const before = run[i - 1];
      const shared = before !== undefined && compareTied(panel, tally, before, s) === 0;
      ranks[s] = shared ? ranks[before]! : next + i;
    }
    next += run.length;
  }
  return ranks;
}
