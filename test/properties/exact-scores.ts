/** Gate, totals, bounds and ranks in whole numbers of any size, written from the method and from nothing else. */
import { criterionNames, isShowstopper, type Rated } from './rated-strategies.ts';

/** A number as a fraction; the denominator is above 0. */
interface Fraction {
  readonly up: bigint;
  readonly down: bigint;
}

const fraction = (up: bigint, down = 1n): Fraction => ({ up, down });
const plus = (a: Fraction, b: Fraction): Fraction => ({ up: a.up * b.down + b.up * a.down, down: a.down * b.down });
const times = (a: Fraction, b: Fraction): Fraction => ({ up: a.up * b.up, down: a.down * b.down });
const over = (a: Fraction, b: Fraction): Fraction => ({ up: a.up * b.down, down: a.down * b.up });
const compare = (a: Fraction, b: Fraction): number => Number(a.up * b.down > b.up * a.down) - Number(a.up * b.down < b.up * a.down);
/** Weights and cutoffs have at most one decimal. */
const tenths = (number: number): Fraction => fraction(BigInt(Math.round(number * 10)), 10n);
export const toNumber = ({ up, down }: Fraction): number => Number((up * 10n ** 18n) / down) / 1e18;

export interface ExactScenario {
  readonly status: 'survivor' | 'eliminated' | 'undecided';
  readonly total: Fraction | null;
  readonly bounds: readonly [Fraction, Fraction];
  readonly rank: number | null;
}

interface Cell {
  readonly sum: bigint;
  readonly count: bigint;
}

const cellOf = (ratings: readonly number[]): Cell => ({
  sum: BigInt(ratings.reduce((sum, rating) => sum + rating, 0)),
  count: BigInt(ratings.filter((rating) => rating > 0).length),
});
const meanOf = ({ sum, count }: Cell): Fraction => fraction(sum, count);
const valueOf = (mean: Fraction): Fraction => fraction(mean.up - mean.down, 4n * mean.down);

export function exactScores({ cutoff, weights, scores }: Rated): ExactScenario[] {
  const inForce = criterionNames.flatMap((_, c) => (weights[c]! > 0 ? [c] : []));
  const showstoppers = inForce.filter(isShowstopper);
  const judged = scores.map((ratings) => {
    const cells = ratings.map(cellOf);
    const rated = showstoppers.filter((c) => cells[c]!.count > 0n);
    const fails = rated.some((c) => compare(meanOf(cells[c]!), tenths(cutoff)) < 0);
    const status = fails ? ('eliminated' as const) : rated.length < showstoppers.length ? ('undecided' as const) : ('survivor' as const);
    const reached = status === 'survivor' ? inForce : showstoppers;
    const mean = (criteria: readonly number[], of: (c: number) => Fraction): Fraction | null => {
      const weight = criteria.reduce((sum, c) => plus(sum, tenths(weights[c]!)), fraction(0n));
      const value = criteria.reduce((sum, c) => plus(sum, times(tenths(weights[c]!), valueOf(of(c)))), fraction(0n));
      return criteria.length === 0 ? null : over(value, weight);
    };
    const filled = (c: number, rating: bigint): Fraction => {
      const raters = BigInt(ratings[c]!.length);
      return fraction(cells[c]!.sum + rating * (raters - cells[c]!.count), raters);
    };
    const total = mean(
      reached.filter((c) => cells[c]!.count > 0n),
      (c) => meanOf(cells[c]!),
    );
    const bounds = [mean(reached, (c) => filled(c, 1n)) ?? fraction(0n), mean(reached, (c) => filled(c, 5n)) ?? fraction(1n)] as const;
    return { status, total, bounds, cells };
  });

  const reason = criterionNames.indexOf('reason');
  const weakest = (cells: readonly Cell[]): Fraction | undefined =>
    showstoppers
      .map((c) => meanOf(cells[c]!))
      .reduce<Fraction | undefined>((low, one) => (low !== undefined && compare(low, one) <= 0 ? low : one), undefined);
  const before = (a: (typeof judged)[number], b: (typeof judged)[number]): boolean => {
    const byTotal = compare(a.total!, b.total!);
    if (byTotal !== 0) return byTotal > 0;
    const byReason = weights[reason]! > 0 ? compare(meanOf(a.cells[reason]!), meanOf(b.cells[reason]!)) : 0;
    if (byReason !== 0) return byReason > 0;
    const [lowA, lowB] = [weakest(a.cells), weakest(b.cells)];
    return lowA !== undefined && lowB !== undefined && compare(lowA, lowB) > 0;
  };
  const survivors = judged.filter(({ status, total }) => status === 'survivor' && total !== null);
  return judged.map((one) => ({
    status: one.status,
    total: one.total,
    bounds: one.bounds,
    // Competition ranks: one more than there are scenarios before it.
    rank: survivors.includes(one) ? 1 + survivors.filter((other) => before(other, one)).length : null,
  }));
}
