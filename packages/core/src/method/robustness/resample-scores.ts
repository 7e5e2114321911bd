/**
 * Scores resampled panels fast. A total is a sum over sets of criteria that the same raters rated: weighted values added up over the
 * votes, divided by the votes of those raters. Both add up rater by rater, so a resample is a sum of vectors.
 */
import { passesGate } from '../gate.ts';
import { type Panel, tieTolerance } from '../panel.ts';
import { scorePanel } from '../score-panel.ts';
import { ResampleRows } from './resample-rows.ts';

export class ResampleScores {
  /** By rater: what one vote adds. */
  readonly vectors: readonly Float64Array[];
  readonly #cutoff: number;
  /** Numbers of the scenarios that can survive, best first, so that the gate of one that cannot lead is seldom looked at. */
  readonly #contenders: readonly number[];
  /** By contender: where its terms begin in the three arrays after it. One more entry holds their number. */
  readonly #termsFrom: Int32Array;
  readonly #valuesAt: Int32Array;
  readonly #votesAt: Int32Array;
  readonly #weights: Float64Array;
  /** By contender, showstopper and rater: the rating, 0 where missing. */
  readonly #showstoppers: readonly (readonly Uint8Array[])[];
  readonly #leaders: number[] = [];
  readonly #totals: number[] = [];

  /** @param voters numbers of the raters that resamples are drawn from */
  constructor(panel: Panel, voters: readonly number[]) {
    const showstoppersOf = (scenario: number): Uint8Array[] =>
      panel.criteria.flatMap(({ kind }, c) =>
        kind === 'showstopper' ? [Uint8Array.from(voters, (r) => panel.ratings[scenario]![c]![r]!)] : [],
      );
    this.#cutoff = panel.cutoff;
    this.#contenders = scenariosByTotal(panel).filter((s) => canSurvive(showstoppersOf(s), panel.cutoff));
    this.#showstoppers = this.#contenders.map(showstoppersOf);

    const rows = new ResampleRows(panel, voters);
    const terms = this.#contenders.map((s) => rows.termsOf(s));
    const flat = terms.flat();
    this.#termsFrom = Int32Array.from({ length: terms.length + 1 }, (_, i) => terms.slice(0, i).flat().length);
    this.#valuesAt = Int32Array.from(flat, ({ valuesAt }) => valuesAt);
    this.#votesAt = Int32Array.from(flat, ({ votesAt }) => votesAt);
    this.#weights = Float64Array.from(flat, ({ weight }) => weight);
    this.vectors = rows.vectors();
  }

  /**
   * The scenarios that are first in a resample, before tie-breaks; none where nobody survives. The array is reused by the next call.
   * @param votes how often each rater was drawn
   * @param sums the vectors added up by the votes
   */
  leaders(votes: Uint8Array, sums: Float64Array): readonly number[] {
    const leaders = this.#leaders;
    const totals = this.#totals;
    // Looked up once: this loop runs millions of times.
    const [termsFrom, valuesAt, votesAt, weights] = [this.#termsFrom, this.#valuesAt, this.#votesAt, this.#weights];
    let found = 0;
    let best = 0;
    for (let i = 0; i < this.#contenders.length; i++) {
      const total = totalOf(sums, valuesAt, votesAt, weights, termsFrom[i]!, termsFrom[i + 1]!);
      if (total < best - tieTolerance || !this.#survives(i, votes)) continue;
      if (total > best) best = total;
      leaders[found] = this.#contenders[i]!;
      totals[found++] = total;
    }
    let kept = 0;
    for (let i = 0; i < found; i++) if (best - totals[i]! <= tieTolerance) leaders[kept++] = leaders[i]!;
    leaders.length = kept;
    return leaders;
  }

  #survives(contender: number, votes: Uint8Array): boolean {
    for (const ratings of this.#showstoppers[contender]!) {
      let sum = 0;
      let count = 0;
      for (let i = 0; i < votes.length; i++) {
        sum += votes[i]! * ratings[i]!;
        if (ratings[i]! > 0) count += votes[i]!;
      }
      if (count === 0 || !passesGate(sum, count, this.#cutoff)) return false;
    }
    return true;
  }
}

/** A total over the terms from `from` up to `to`, on the scale 0–1; −1 where no rating is left. */
function totalOf(sums: Float64Array, valuesAt: Int32Array, votesAt: Int32Array, weights: Float64Array, from: number, to: number): number {
  let total = 0;
  let weight = 1;
  for (let i = from; i < to; i++) {
    const votes = sums[votesAt[i]!]!;
    if (votes === 0) weight -= weights[i]!;
    else total += sums[valuesAt[i]!]! / votes;
  }
  // All weight counts, but where nobody rated: then the rest is rescaled. Less than any share of a weight is rounding.
  return weight === 1 ? total : weight > tieTolerance ? total / weight : -1;
}

function scenariosByTotal(panel: Panel): number[] {
  const scored = scorePanel(panel);
  return [...scored.keys()].sort((a, b) => (scored[b]!.total ?? -1) - (scored[a]!.total ?? -1) || a - b);
}

/** Whether each showstopper has at least one rating that reaches the cutoff: without, no resample lets the scenario pass. */
const canSurvive = (showstoppers: readonly Uint8Array[], cutoff: number): boolean =>
  showstoppers.every((ratings) => ratings.some((rating) => rating > 0 && passesGate(rating, 1, cutoff)));
