/** What the sums of method, sections 6 to 10, are checked with: texts to figures, ranges, and a calendar of its own. */
import { computeFigures, type Figures, type Interval } from '@headpin/core';
import { openProject } from '@headpin/language';
import fc from 'fast-check';
import { expect } from 'vitest';
import { today as usualDay } from './examples.ts';

export function figuresOf(text: string, today = usualDay): Figures {
  const [view] = openProject([{ path: 'strategy.headpin', text }]).strategies;
  expect(view!.lowered.findings.map(({ rule }) => rule)).toEqual([]);
  return computeFigures(view!.strategy, today);
}

export const close = (actual: number, expected: number, what: string) =>
  expect(Math.abs(actual - expected), `${what}: ${actual} instead of ${expected}`).toBeLessThanOrEqual(
    1e-9 * Math.max(1, Math.abs(expected)),
  );

export type Ends = readonly [number, number];
export const ends = (all: readonly number[]): fc.Arbitrary<Ends> =>
  fc
    .tuple(fc.constantFrom(...all), fc.constantFrom(...all), fc.boolean())
    .map(([a, b, isRange]): Ends => (isRange ? [Math.min(a, b), Math.max(a, b)] : [a, a]));
export const range = ([low, high]: Ends, write = (end: number) => String(end)) =>
  low === high ? write(low) : `${write(low)}..${write(high)}`;
export const money = (amount: number) => `$${amount}`;
export const percent = (share: number) => `${share}%`;
/** The least and the largest that some numbers, each at one of its two ends, can give. */
export function corners(all: readonly Ends[], of: (...numbers: number[]) => number): Interval {
  const choices = all.reduce<number[][]>(
    (chosen, [low, high]) =>
      chosen.flatMap((one) => [
        [...one, low],
        [...one, high],
      ]),
    [[]],
  );
  const results = choices.map((numbers) => of(...numbers));
  return { low: Math.min(...results), high: Math.max(...results) };
}
/** Calendar arithmetic on three numbers, without the product's own. */
export const lastOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
export function monthsFrom(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const [y, m] = [first.getUTCFullYear(), first.getUTCMonth() + 1];
  return `${y}-${String(m).padStart(2, '0')}-${String(Math.min(day, lastOf(y, m))).padStart(2, '0')}`;
}
/** Any day, the ends of months more often than others. */
export const days = (from: number, to: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 2, 15, 28, 29, 30, 31))
    .map(
      ([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(Math.min(day, lastOf(year, month))).padStart(2, '0')}`,
    );
