/** The beachhead's price, per account and year, and what it is held against. */
import { forSegment, given, targets, valueOf } from '../../facts/read.ts';
import type { Alternative, Pricing } from '../../facts/strategy.ts';
import type { Interval, Rate } from '../../facts/values.ts';
import { isAbove, positioningIn } from '../parts.ts';
import type { Scene } from '../rule.ts';

export const pricingIn = ({ strategy, beachhead }: Scene): Pricing | undefined => forSegment(strategy.pricings, beachhead);

/** Whether an amount of money is larger than a limit. Compared as a ratio, because rounding grows with the amounts. */
export const exceeds = (amount: number, limit: number): boolean => isAbove(amount / limit, 1);

/** The price for a year after the planned discount. */
export function priceAfterDiscount({ price, discount }: Pricing): Interval {
  const { perYear } = valueOf(price)!;
  const off = valueOf(discount) ?? { low: 0, high: 0 };
  return { low: perYear.low * (1 - off.high), high: perYear.high * (1 - off.low) };
}

/** The highest of several yearly amounts, each end for itself. */
export function highestOf(rates: readonly Rate[]): Interval | undefined {
  if (rates.length === 0) return undefined;
  return { low: Math.max(...rates.map(({ perYear }) => perYear.low)), high: Math.max(...rates.map(({ perYear }) => perYear.high)) };
}

/** What the buyer compares with: the alternatives in `against` of the beachhead's positioning, all where none is given. */
export function alternativesCompared(scene: Scene): readonly Alternative[] {
  const against = positioningIn(scene)?.against;
  return given(against) ? targets(against) : scene.strategy.alternatives;
}
