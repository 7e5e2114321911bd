/**
 * Scores resampled panels fast. Resamples that agree on the votes of the first raters share what those add to the totals, and an order of
 * the scenarios by how high they can get: few of them have to be scored in each.
 */
import { passesGate } from '../gate.ts';
import { type Panel, tieTolerance } from '../panel.ts';
import { OrderByTotal } from './order-by-total.ts';
import { ResampleBounds } from './resample-bounds.ts';
import { type Terms, termsOf } from './resample-terms.ts';

/** Far above what rounding adds to a bound or takes off it. */
const clearlyBelow = 2 * tieTolerance;

export class ResampleScores {
  readonly #cutoff: number;
  /** Numbers of the scenarios that can survive. */
  readonly #contenders: readonly number[];
  /** By contender, showstopper and rater: the rating, 0 where missing. */
  readonly #ratings: Uint8Array;
  readonly #showstoppers: number;
  readonly #terms: Terms;
  /** Raters whose votes resamples share. */
  readonly #shared: number;
  /** By term: what the shared votes add to its weighted values, and how many of them rated it. */
  readonly #sums: Float64Array;
  readonly #counts: Float64Array;
  readonly #bounds: ResampleBounds;
  readonly #byBound: OrderByTotal;
  #order: Uint32Array = new Uint32Array();

  readonly #leaders: number[] = [];
  readonly #totals: number[] = [];

  /**
   * @param voters numbers of the raters that resamples are drawn from
   * @param shared so many of them, the first, keep their votes from one call of `share` to the next
   */
  constructor(panel: Panel, voters: readonly number[], shared = 0) {
    const showstoppers = [...panel.criteria.keys()].filter((c) => panel.criteria[c]!.kind === 'showstopper');
    const ratingsOf = (scenario: number): number[][] => showstoppers.map((c) => voters.map((r) => panel.ratings[scenario]![c]![r]!));
    this.#cutoff = panel.cutoff;
    this.#contenders = [...panel.scenarios.keys()].filter((s) => canSurvive(ratingsOf(s), panel.cutoff));
    this.#ratings = Uint8Array.from(this.#contenders.flatMap((s) => ratingsOf(s).flat()));
    this.#showstoppers = showstoppers.length;
    this.#terms = termsOf(panel, voters, this.#contenders);
    this.#shared = shared;
    this.#sums = new Float64Array(this.#terms.weights.length);
    this.#counts = new Float64Array(this.#terms.weights.length);
    this.#bounds = new ResampleBounds(this.#terms, shared);
    this.#byBound = new OrderByTotal(this.#contenders.length);
    this.share(new Uint8Array(voters.length));
  }

  /** Takes over the votes of the first raters, which all resamples have until the next call. */
  share(votes: Uint8Array): void {
    const [{ raters, values, rated }, shared, sums, counts] = [this.#terms, this.#shared, this.#sums, this.#counts];
    for (let term = 0; term < sums.length; term++) {
      let [sum, count] = [0, 0];
      for (let r = 0, at = term * raters; r < shared; r++, at++) {
        sum += votes[r]! * values[at]!;
        count += votes[r]! * rated[at]!;
      }
      sums[term] = sum;
      counts[term] = count;
    }
    let left = raters;
    for (let r = 0; r < shared; r++) left -= votes[r]!;
    this.#bounds.fix(sums, counts, left);
    this.#order = this.#byBound.sorted(this.#bounds.highest);
  }

  /**
   * The scenarios that are first in a resample, before tie-breaks; none where nobody survives. The array is reused by the next call.
   * @param votes how often each rater was drawn, the first as often as in the last call of `share`
   */
  leaders(votes: Uint8Array): readonly number[] {
    const [leaders, totals, order, bounds, { highest }] = [this.#leaders, this.#totals, this.#order, this.#bounds, this.#bounds];
    let found = 0;
    let best = 0;
    for (let i = 0; i < order.length; i++) {
      const contender = order[i]!;
      if (highest[contender]! < best - clearlyBelow) break;
      if (bounds.of(contender, votes) < best - clearlyBelow) continue;
      const total = this.#totalOf(contender, votes);
      if (total < best - tieTolerance || !this.#survives(contender, votes)) continue;
      if (total > best) best = total;
      leaders[found] = this.#contenders[contender]!;
      totals[found++] = total;
    }
    let kept = 0;
    for (let i = 0; i < found; i++) if (best - totals[i]! <= tieTolerance) leaders[kept++] = leaders[i]!;
    leaders.length = kept;
    return leaders;
  }

  /** On the scale 0–1; −1 where no rating is left. */
  #totalOf(contender: number, votes: Uint8Array): number {
    const [{ raters, from, weights, values, rated }, shared] = [this.#terms, this.#shared];
    let total = 0;
    let weight = 1;
    for (let term = from[contender]!; term < from[contender + 1]!; term++) {
      let sum = this.#sums[term]!;
      let count = this.#counts[term]!;
      for (let r = shared, at = term * raters + shared; r < raters; r++, at++) {
        sum += votes[r]! * values[at]!;
        count += votes[r]! * rated[at]!;
      }
      if (count === 0) weight -= weights[term]!;
      else total += sum / count;
    }
    // All weight counts, but where nobody rated: then the rest is rescaled. Less than any share of a weight is rounding.
    return weight === 1 ? total : weight > tieTolerance ? total / weight : -1;
  }

  #survives(contender: number, votes: Uint8Array): boolean {
    const [ratings, showstoppers, raters] = [this.#ratings, this.#showstoppers, votes.length];
    for (let i = 0, at = contender * showstoppers * raters; i < showstoppers; i++) {
      let sum = 0;
      let count = 0;
      for (let r = 0; r < raters; r++, at++) {
        sum += votes[r]! * ratings[at]!;
        if (ratings[at]! > 0) count += votes[r]!;
      }
      if (count === 0 || !passesGate(sum, count, this.#cutoff)) return false;
    }
    return true;
  }
}

/** Whether each showstopper has at least one rating that reaches the cutoff: without, no resample lets the scenario pass. */
const canSurvive = (showstoppers: readonly (readonly number[])[], cutoff: number): boolean =>
  showstoppers.every((ratings) => ratings.some((rating) => rating > 0 && passesGate(rating, 1, cutoff)));
