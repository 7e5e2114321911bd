/** Sums and counts of ratings: all that gate, totals and ranks need, in whole numbers. */
import type { Panel } from './panel.ts';

export interface Tally {
  /** By scenario and criterion: the sum of the ratings. */
  readonly sums: readonly (readonly number[])[];
  /** By scenario and criterion: how many ratings there are. */
  readonly counts: readonly (readonly number[])[];
}

/**
 * The sums and counts of a panel.
 * @param votes how often each rater votes; once unless given. 0 leaves a rater out.
 */
export function tallyOf(panel: Panel, votes?: readonly number[]): Tally {
  const sums: number[][] = [];
  const counts: number[][] = [];
  for (const scenario of panel.ratings) {
    const sumOfCriterion: number[] = [];
    const countOfCriterion: number[] = [];
    for (const cell of scenario) {
      let sum = 0;
      let count = 0;
      for (const [rater, rating] of cell.entries()) {
        if (rating === 0) continue;
        const times = votes === undefined ? 1 : (votes[rater] ?? 0);
        sum += times * rating;
        count += times;
      }
      sumOfCriterion.push(sum);
      countOfCriterion.push(count);
    }
    sums.push(sumOfCriterion);
    counts.push(countOfCriterion);
  }
  return { sums, counts };
}
