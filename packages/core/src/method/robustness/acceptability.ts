/** How often each scenario takes each rank when nobody knows the weights (SMAA: Lahdelma & Salminen 2001; method, section 5). */
import { tieTolerance } from '../panel.ts';
import { type Alternatives, totalsOf } from './alternatives.ts';
import { OrderByTotal } from './order-by-total.ts';
import { RankCounts } from './rank-counts.ts';
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
  const totalsUnder = totalsOf(alternatives);
  const leaders = new Uint32Array(count);
  for (let draw = 0; draw < sample.draws; draw++) {
    const at = draw * criteria;
    const tied = findLeaders(totalsUnder(sample.weights, at), leaders);
    const share = 1 / tied;
    for (let i = 0; i < tied; i++) {
      const leader = leaders[i]!;
      times[leader] = times[leader]! + share;
      const sums = weightSums[leader]!;
      for (let c = 0; c < criteria; c++) sums[c] = sums[c]! + share * sample.weights[at + c]!;
    }
  }
  return {
    shares: times.map((n) => n / sample.draws),
    centralWeights: weightSums.map((sums, a) => (times[a] === 0 ? null : sums.map((sum) => sum / times[a]!))),
  };
}

/**
 * Writes the alternatives within the tolerance of the highest total, in their order.
 * @returns how many there are
 */
function findLeaders(totals: Float64Array, leaders: Uint32Array): number {
  let [best, next, leader] = [-1, -1, 0];
  for (let a = 0; a < totals.length; a++) {
    const total = totals[a]!;
    if (total > best) [next, best, leader] = [best, total, a];
    else if (total > next) next = total;
  }
  if (best - next > tieTolerance) {
    leaders[0] = leader;
    return 1;
  }
  let tied = 0;
  for (let a = 0; a < totals.length; a++) if (best - totals[a]! <= tieTolerance) leaders[tied++] = a;
  return tied;
}

/**
 * The share of the first rank that each alternative has at its own central weights: 1, 0, or 1/k in a tie of k. `null` without
 * central weights.
 */
export function confidenceOf(alternatives: Alternatives, { centralWeights }: FirstRanks): (number | null)[] {
  const totalsUnder = totalsOf(alternatives);
  const leaders = new Uint32Array(alternatives.count);
  return centralWeights.map((weights, a) => {
    if (weights === null) return null;
    const tied = findLeaders(totalsUnder(weights, 0), leaders);
    return leaders.subarray(0, tied).includes(a) ? 1 / tied : 0;
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
  const counts = new RankCounts(count);
  const totalsUnder = totalsOf(alternatives);
  const byTotal = new OrderByTotal(count);
  for (let draw = 0; draw < sample.draws; draw++) {
    const totals = totalsUnder(sample.weights, draw * criteria);
    counts.add(byTotal.sorted(totals), totals);
  }
  const shareOf = (times: number): number => times / sample.draws;
  return { acceptability: counts.ranks.map(shareOf), pairwise: Float64Array.from(counts.wins(), shareOf) };
}
