/** The sampled figures in the plainest way, to hold against the fast one: nothing shared between draws, nothing left out, no order kept. */
import { passesGate } from '../../packages/core/src/method/gate.ts';
import { type Panel, tieTolerance } from '../../packages/core/src/method/panel.ts';
import type { WeightSample } from '../../packages/core/src/method/robustness/weight-sample.ts';
import { valueOfMean } from '../../packages/core/src/method/total.ts';

export type Rows = readonly (readonly (number | null)[])[];

function plainTotals(rows: Rows, weights: Float64Array): number[] {
  const hasGaps = rows.some((row) => row.includes(null));
  return rows.map((row) => {
    let [total, rated] = [0, 0];
    for (const [c, value] of row.entries()) {
      if (value === null) continue;
      total += weights[c]! * value;
      rated += weights[c]!;
    }
    if (!hasGaps) return total;
    return rated > 0 ? total / rated : 0;
  });
}

/** Row by row: how often each alternative takes each rank, ranks before each other one, and its central weights. */
export function plainRanks(rows: Rows, { draws, criteria, weights }: WeightSample) {
  const table = () => rows.map(() => rows.map(() => 0));
  const [ranks, wins] = [table(), table()];
  const central = rows.map(() => Array.from({ length: criteria }, () => 0));
  for (let draw = 0; draw < draws; draw++) {
    const own = weights.subarray(draw * criteria, (draw + 1) * criteria);
    const totals = plainTotals(rows, own);
    const left = [...rows.keys()].sort((a, b) => totals[b]! - totals[a]!);
    for (let rank = 0; left.length > 0; ) {
      const tied = left.splice(0, left.filter((a) => totals[left[0]!]! - totals[a]! <= tieTolerance).length);
      for (const a of tied) {
        for (let shared = rank; shared < rank + tied.length; shared++) ranks[a]![shared]! += 1 / tied.length;
        for (const behind of left) wins[a]![behind]! += 1;
        if (rank === 0) for (const [c, weight] of own.entries()) central[a]![c]! += (1 / tied.length) * weight;
      }
      rank += tied.length;
    }
  }
  return {
    acceptability: ranks.flat().map((times) => times / draws),
    pairwise: wins.flat().map((times) => times / draws),
    centralWeights: central.map((sums, a) => (ranks[a]![0] ? sums.map((sum) => sum / ranks[a]![0]!) : null)),
  };
}

/** The scenarios that are first in a resample, before tie-breaks. */
export function plainLeaders(panel: Panel, voters: readonly number[], votes: readonly number[]): number[] {
  const totals = panel.scenarios.map((_, s) => (survives(panel, voters, votes, s) ? totalOf(panel, voters, votes, s) : -1));
  const best = Math.max(0, ...totals);
  return [...totals.keys()].filter((s) => best - totals[s]! <= tieTolerance);
}

function survives({ criteria, ratings, cutoff }: Panel, voters: readonly number[], votes: readonly number[], s: number): boolean {
  return criteria.every(({ kind }, c) => {
    if (kind !== 'showstopper') return true;
    const given = voters.flatMap((r, i) => (ratings[s]![c]![r]! > 0 ? [{ rating: ratings[s]![c]![r]!, times: votes[i]! }] : []));
    const count = given.reduce((sum, { times }) => sum + times, 0);
    const sum = given.reduce((all, { rating, times }) => all + times * rating, 0);
    return count > 0 && passesGate(sum, count, cutoff);
  });
}

/** By the sets of criteria that the same raters rated, in the order in which doubles are added up. */
function totalOf({ criteria, ratings }: Panel, voters: readonly number[], votes: readonly number[], s: number): number {
  const all = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const whoRated = (c: number): string => voters.map((r) => (ratings[s]![c]![r]! > 0 ? 1 : 0)).join('');
  let [total, weight] = [0, 1];
  for (const set of new Set(criteria.map((_, c) => whoRated(c)))) {
    const own = [...criteria.keys()].filter((c) => whoRated(c) === set);
    const count = voters.reduce((sum, _, i) => sum + (set[i] === '1' ? votes[i]! : 0), 0);
    let [values, share] = [0, 0];
    for (const c of own) share += criteria[c]!.weight / all;
    for (const [i, r] of voters.entries()) {
      let value = 0;
      for (const c of own) if (set[i] === '1') value += (criteria[c]!.weight / all) * valueOfMean(ratings[s]![c]![r]!);
      values += votes[i]! * value;
    }
    if (count === 0) weight -= share;
    else total += values / count;
  }
  return weight === 1 ? total : weight > tieTolerance ? total / weight : -1;
}

/** The least share to move, with the criteria in order of leads. */
export function plainLeastMove(shares: readonly number[], leads: readonly number[]): number | null {
  const lowest = Math.min(...leads);
  let left = shares.reduce((sum, share, c) => sum + share * leads[c]!, 0);
  if (left <= 0) return 0;
  if (lowest > 0) return null;
  let moved = 0;
  for (const c of [...leads.keys()].sort((a, b) => leads[b]! - leads[a]!)) {
    const gain = leads[c]! - lowest;
    if (gain * shares[c]! >= left) return moved + left / gain;
    left -= gain * shares[c]!;
    moved += shares[c]!;
  }
  return moved;
}
