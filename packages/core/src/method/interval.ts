/** Arithmetic and tests on intervals with independent ends (method, section 6). All numbers are ≥ 0. */
import type { Interval } from '../facts/values.ts';
import type { Test } from './figures.ts';

/** Relative: equal amounts that were computed on two ways count as equal. */
const equalWithin = 1e-9;

export const exactly = (value: number): Interval => ({ low: value, high: value });

export const times = (a: Interval, b: Interval): Interval => ({ low: a.low * b.low, high: a.high * b.high });

export const plus = (a: Interval, b: Interval): Interval => ({ low: a.low + b.low, high: a.high + b.high });

/** `null` where the divisor can be 0. */
export const dividedBy = (a: Interval, b: Interval): Interval | null => (b.low <= 0 ? null : { low: a.low / b.high, high: a.high / b.low });

const isAtLeast = (a: number, b: number): boolean => a >= b - equalWithin * Math.abs(b);
const isAbove = (a: number, b: number): boolean => a > b + equalWithin * Math.abs(b);

/** Whether a value is at least the other, wherever both lie in their intervals. */
export function atLeast(value: Interval, least: Interval): Test {
  if (isAtLeast(value.low, least.high)) return 'yes';
  return isAtLeast(value.high, least.low) ? 'depends' : 'no';
}

/** Whether a value is at most the other, wherever both lie in their intervals. */
export const atMost = (value: Interval, most: Interval): Test => atLeast(most, value);

/** Whether a value is truly above the limit, wherever it lies in its interval. */
export function above(value: Interval, limit: number): Test {
  if (isAbove(value.low, limit)) return 'yes';
  return isAbove(value.high, limit) ? 'depends' : 'no';
}

/** `yes` when all are, `no` when one is not, else `depends`. */
export function all(...tests: readonly Test[]): Test {
  if (tests.includes('no')) return 'no';
  return tests.includes('depends') ? 'depends' : 'yes';
}
