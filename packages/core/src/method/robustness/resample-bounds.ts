/**
 * What the totals of a resample cannot exceed, at a fraction of the cost of the totals. A term is sum ÷ votes, and so the mean over all
 * votes if those of raters who did not rate it counted as that very mean. With an upper bound of the mean in their place it is a straight
 * line in the votes, and so is the total.
 */
import type { Terms } from './resample-terms.ts';

export class ResampleBounds {
  /** By scenario: what it has at most once the votes left are shared out, however they are. */
  readonly highest: Float64Array;
  readonly #terms: Terms;
  readonly #shared: number;
  readonly #free: number;
  /** By term: the highest value of a free rater, and whether all of them rated. */
  readonly #highestValue: Float64Array;
  readonly #allRated: readonly boolean[];
  /** Scenario by scenario, what a vote of each free rater adds to all terms. */
  readonly #values: Float64Array;
  /** By scenario, and for each free rater: the line. */
  readonly #base: Float64Array;
  readonly #perVote: Float64Array;

  /** @param shared so many raters, the first, have votes that are fixed by `fix`; the others are free */
  constructor(terms: Terms, shared: number) {
    const { raters, from, weights, values, rated } = terms;
    const scenarios = from.length - 1;
    this.#terms = terms;
    this.#shared = shared;
    this.#free = raters - shared;
    this.#highestValue = weights.map((_, term) => Math.max(...values.subarray(term * raters + shared, (term + 1) * raters)));
    this.#allRated = Array.from(weights, (_, term) => !rated.subarray(term * raters + shared, (term + 1) * raters).includes(0));
    this.#values = new Float64Array(scenarios * this.#free);
    for (let s = 0; s < scenarios; s++) {
      for (let term = from[s]!; term < from[s + 1]!; term++) {
        for (let r = shared; r < raters; r++) this.#values[s * this.#free + r - shared]! += values[term * raters + r]!;
      }
    }
    this.#base = new Float64Array(scenarios);
    this.#perVote = new Float64Array(scenarios * this.#free);
    this.highest = new Float64Array(scenarios);
  }

  /**
   * @param sums by term: what the fixed votes add to its weighted values
   * @param counts by term: how many of them rated it
   * @param left votes of the free raters
   */
  fix(sums: Float64Array, counts: Float64Array, left: number): void {
    const [{ raters, from, rated }, shared, free, base, perVote] = [this.#terms, this.#shared, this.#free, this.#base, this.#perVote];
    perVote.set(this.#values);
    for (let s = 0; s < base.length; s++) {
      let fixed = 0;
      for (let term = from[s]!; term < from[s + 1]!; term++) {
        const mean = this.#highestMean(term, sums[term]!, counts[term]!, left);
        fixed += sums[term]! + (raters - left - counts[term]!) * mean;
        if (this.#allRated[term]!) continue;
        for (let i = 0; i < free; i++) if (rated[term * raters + shared + i] === 0) perVote[s * free + i]! += mean;
      }
      let most = 0;
      for (let at = s * free; at < (s + 1) * free; at++) {
        perVote[at] = perVote[at]! / raters;
        if (perVote[at]! > most) most = perVote[at]!;
      }
      base[s] = fixed / raters;
      this.highest[s] = base[s]! + left * most;
    }
  }

  /**
   * The highest mean of a term: as if all votes left, or none, went to its highest value. A term that may stay without a vote counts in
   * full: leaving it out cannot scale up the others to more.
   */
  #highestMean(term: number, sum: number, count: number, left: number): number {
    const allRated = this.#allRated[term]!;
    if (count === 0 && (left === 0 || !allRated)) return this.#terms.weights[term]!;
    const withAll = (sum + left * this.#highestValue[term]!) / (count + left);
    return allRated ? withAll : Math.max(withAll, sum / count);
  }

  /** What the total of a scenario cannot exceed in a resample. */
  of(scenario: number, votes: Uint8Array): number {
    const [shared, free, perVote] = [this.#shared, this.#free, this.#perVote];
    let bound = this.#base[scenario]!;
    for (let i = 0, at = scenario * free; i < free; i++, at++) bound += votes[shared + i]! * perVote[at]!;
    return bound;
  }
}
