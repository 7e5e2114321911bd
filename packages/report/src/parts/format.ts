/** How the report writes figures that may be undefined; everything else is written as in messages and hovers. */

import { partsOfDay } from '@headpin/core/calendar/days.ts';
import type { CalendarDate, CurrencyCode, Interval } from '@headpin/core/facts/values.ts';
import { formatMoney, formatNumber, formatPercent, formatRange } from '@headpin/core/format/values.ts';

/** Stands where a figure is undefined. */
export const undefinedFigure = '–';

/** A number with exactly so many decimals, for columns that line up. */
export const fixed = (value: number | null | undefined, decimals = 1): string =>
  value === null || value === undefined ? undefinedFigure : value.toFixed(decimals).replace('-', '−');

/** Points that a finding costs: two decimals below one point, so that small ones do not read as nothing. */
export const findingPoints = (points: number): string => fixed(points, points < 0.95 ? 2 : 1);

export const shareText = (share: Interval | number | null | undefined): string =>
  share === null || share === undefined ? undefinedFigure : formatPercent(share);

/** A share in whole percent, for columns: `87%`. */
export const wholePercent = (share: number | null | undefined): string =>
  share === null || share === undefined ? undefinedFigure : `${formatNumber(share * 100, 0)}%`;

export const moneyText = (amount: Interval | null | undefined, currency: CurrencyCode | undefined): string =>
  !amount ? undefinedFigure : currency === undefined ? formatRange(amount) : formatMoney({ ...amount, currency });

export const rangeText = (range: Interval | null | undefined, decimals = 2): string =>
  range ? formatRange(range, (value) => formatNumber(value, decimals)) : undefinedFigure;

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `21 Nov 2026`, for readers. */
export function dateText(date: CalendarDate | undefined | null): string {
  if (!date) return undefinedFigure;
  const { year, month, day } = partsOfDay(date);
  return `${day} ${monthNames[month - 1] ?? month} ${year}`;
}

/** A word of the language as people read it: `departmentHead` is `department head`. */
export const readable = (word: string): string =>
  word.replace(/([a-z])([A-Z])/g, (_, before: string, capital: string) => `${before} ${capital.toLowerCase()}`);

/** Built-in criteria whose one word says too little on its own. */
const fullNames: Readonly<Record<string, string>> = { reason: 'reason to buy', whole: 'whole product', growth: 'next segments' };

/** A criterion as people read it. */
export const criterionText = (name: string): string => fullNames[name] ?? readable(name);

/** The first letter as a capital. */
export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
