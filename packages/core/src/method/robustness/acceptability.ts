/** How often each scenario takes each rank when nobody knows the weights (SMAA: Lahdelma & Salminen 2001; method, section 5). */
import { tieTolerance } from '../panel.ts';
import { type Alternatives, totalsUnder } from './alternatives.ts';
import type { WeightSample } from './weight-sample.ts';

export interface FirstRanks {
  /** By alternative: share of the weightings in which it is first; k that tie get 1/k each. */
  readonly shares: Float64Array;
  /** By alternative: the mean weights of the draws in which it is first, a shared first counted by its share; `null` when it never is. */
  readonly centralWeights: readonly (Float64Array | null)[];
}

/** Who is first, over all draws. */
export function firstRanks(alternatives: Alternatives, sample: WeightSample): FirstRanks {
  const { count, criteria } = alternatives;
  const times = new Float64Array(count);
  const weightSums = Array.from({ length: count }, () => new Float64Array(criteria));
  const totals = new Float64Array(count);
  for (let draw = 0; draw < sample.draws; draw++) {
    const at = draw * criteria;
    totalsUnder(alternatives, sample.weights, at, totals);
    const { best, tied } = highest(totals);
    const share = 1 / tied;
    for (let a = 0; a < count; a++) {
      if (best - totals[a]! > tieTolerance) continue;
      times[a] = times[a]! + share;
      const sums = weightSums[a]!;
      for (let c = 0; c < criteria; c++) sums[c] = sums[c]! + share * sample.weights[at + c]!;
    }
  }
  return {
    shares: times.map((n) => n / sample.draws),
    centralWeights: weightSums.map((sums, a) => (times[a] === 0 ? null : sums.map((sum) => sum / times[a]!))),
  };
}

/** The highest total, and how many are within the tolerance of it. */
function highest(totals: Float64Array): { best: number; tied: number } {
  let best = -1;
  for (let a = 0; a < totals.length; a++) if (totals[a]! > best) best = totals[a]!;
  let tied = 0;
  for (let a = 0; a < totals.length; a++) if (best - totals[a]! <= tieTolerance) tied++;
  return { best, tied };
}

/**
 * The share of the first rank that each alternative has at its own central weights: 1, 0, or 1/k in a tie of k. `null` without
 * central weights.
 */
export function confidenceOf(alternatives: Alternatives, { centralWeights }: FirstRanks): (number | null)[] {
  const totals = new Float64Array(alternatives.count);
  return centralWeights.map((weights, a) => {
    if (weights === null) return null;
    totalsUnder(alternatives, weights, 0, totals);
    const { best, tied } = highest(totals);
    return best - totals[a]! <= tieTolerance ? 1 / tied : 0;
  });
}

export interface RankTable {
  /** Alternative by alternative, the share of the weightings for each rank. */
  readonly acceptability: Float64Array;
  /** Row by row, the share of the weightings in which the row's alternative ranks before the column's. Ties count for neither. */
  readonly pairwise: Float64Array;
}

/** Every rank and every pair, over all draws. */
export function rankTable(alternatives: Alternatives, sample: WeightSample): RankTable {
  const { count, criteria } = alternatives;
  const ranks = new Float64Array(count * count);
  const wins = new Uint32Array(count * count);
  const totals = new Float64Array(count);
  // Kept from draw to draw: a good scenario is good under most weights, so little is left to sort.
  const order = Uint16Array.from({ length: count }, (_, a) => a);
  for (let draw = 0; draw < sample.draws; draw++) {
    totalsUnder(alternatives, sample.weights, draw * criteria, totals);
    sortByTotal(order, totals);
    for (let from = 0, to = 0; from < count; from = to) {
      const best = totals[order[from]!]!;
      for (to = from + 1; to < count && best - totals[order[to]!]! <= tieTolerance; ) to++;
      const share = 1 / (to - from);
      for (let position = from; position < to; position++) {
        const row = order[position]! * count;
        for (let rank = from; rank < to; rank++) ranks[row + rank] = ranks[row + rank]! + share;
        for (let behind = to; behind < count; behind++) wins[row + order[behind]!]!++;
      }
    }
  }
  return { acceptability: ranks.map((times) => times / sample.draws), pairwise: Float64Array.from(wins, (times) => times / sample.draws) };
}

/** Insertion sort, highest total first. */
function sortByTotal(order: Uint16Array, totals: Float64Array): void {
  for (let i = 1; i < order.length; i++) {
    const alternative = order[i]!;
    const total = totals[alternative]!;
    let j = i - 1;
    for (; j >= 0 && totals[order[j]!]! < total; j--) order[j + 1] = order[j]!;
    order[j + 1] = alternative;
  }
}
