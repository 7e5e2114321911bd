/** Figures in the words of explanations. */

import type { Strategy } from '../facts/strategy.ts';
import type { Interval } from '../facts/values.ts';
import { formatMoney, formatNumber, formatRange } from '../format/values.ts';
import type { Test } from '../method/figures.ts';

/** An amount in the strategy's currency. */
export const money = (strategy: Strategy, amount: Interval): string => formatMoney({ ...amount, currency: strategy.currency ?? '' }).trim();

/** Points of 100 with one decimal, ranges and plain numbers alike. */
export const points = (value: Interval | number): string =>
  typeof value === 'number' ? formatNumber(value, 1) : formatRange(value, (number) => formatNumber(number, 1));

/** A test's result, with what it stands for. */
export function testResult(test: Test | null, missing: string): string {
  return test === null ? `not decided: ${missing}` : test === 'depends' ? 'depends: the threshold lies inside the range' : test;
}

export const list = (names: readonly string[]): string => names.join(', ');
