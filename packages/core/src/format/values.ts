/**
 * Values in words, for messages, hovers and reports: short, the same on every platform, without a locale.
 * A range shows both ends with an en dash and its unit once where that reads well, such as `30–50%` or `18–24 months`.
 */
import { daysBetween, partsOfDay } from '../calendar/days.ts';
import type { CalendarDate, CurrencyCode, Duration, Interval, PeriodUnit, Rate, TimedShare } from '../facts/values.ts';

const symbols: Readonly<Record<CurrencyCode, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥' };

const magnitudes = [
  { from: 1e9, suffix: 'B' },
  { from: 1e6, suffix: 'M' },
  { from: 1e3, suffix: 'k' },
] as const;

/** Digits that an amount of money or a compact number keeps. */
const compactDigits = 3;

/** A number without needless zeros: at most `decimals` decimals, thousands set off by commas. */
export function formatNumber(number: number, decimals = 2): string {
  const [whole = '0', fraction = ''] = Math.abs(number).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const rest = fraction.replace(/0+$/, '');
  const digits = rest === '' ? grouped : `${grouped}.${rest}`;
  return number < 0 && /[1-9]/.test(digits) ? `−${digits}` : digits;
}

/** A number to three significant digits with `k`, `M` or `B`, such as `4.87M`. */
export function formatCompact(number: number): string {
  const rounded = Number(number.toPrecision(compactDigits));
  const magnitude = magnitudes.find(({ from }) => Math.abs(rounded) >= from);
  return magnitude === undefined ? formatNumber(rounded) : `${formatNumber(rounded / magnitude.from)}${magnitude.suffix}`;
}

/** Both ends of a range, or the one number, each written by `format`. Ends that look alike are written once. */
export function formatRange(interval: Interval, format: (number: number) => string = (number) => formatNumber(number)): string {
  const low = format(interval.low);
  const high = format(interval.high);
  return low === high ? low : `${low}–${high}`;
}

/** Money without its period: `$1.5M`, `$1.5M–$2M`, `CHF 2M–3M`. Takes amounts, totals and rates as written. */
export function formatMoney(money: Interval & { readonly currency: CurrencyCode }): string {
  const symbol = symbols[money.currency];
  return symbol === undefined
    ? `${money.currency} ${formatRange(money, formatCompact)}`
    : formatRange(money, (amount) => `${symbol}${formatCompact(amount)}`);
}

/** A rate as written, such as `$1M per day`. */
export const formatRate = (rate: Rate): string => `${formatMoney(rate)} per ${rate.per}`;

/** What a rate comes to in a year, without the words "a year": `$365M`. */
export const formatPerYear = (rate: Rate): string => formatMoney({ ...rate.perYear, currency: rate.currency });

/** A share, given as a fraction: 0.4 is `40%`, [0.3, 0.5] is `30–50%`. One decimal at most; below 1% two digits. */
export function formatPercent(share: Interval | number): string {
  const points = typeof share === 'number' ? { low: share * 100, high: share * 100 } : { low: share.low * 100, high: share.high * 100 };
  const format = (number: number) => formatNumber(number, Math.abs(number) < 1 ? 2 : 1);
  return `${formatRange(points, format)}%`;
}

/** A number with its noun: `1 account`, `3 accounts`. */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** A length of time in its unit, such as `24 months`, `1 year`, `18–24 months`. */
export function formatDuration(duration: Interval & { readonly unit: PeriodUnit }): string {
  return `${formatRange(duration)} ${duration.low === 1 && duration.high === 1 ? duration.unit : `${duration.unit}s`}`;
}

/** A number of months, which need not be whole: `24 months`, `5.2 months`. */
export function formatMonths(months: number): string {
  const number = formatNumber(months, 1);
  return `${number} ${number === '1' ? 'month' : 'months'}`;
}

/** The time between two days in whole calendar months, or in days below one month: `7 months`, `12 days`. */
export function formatTimeBetween(from: CalendarDate, to: CalendarDate): string {
  const start = partsOfDay(from);
  const end = partsOfDay(to);
  const months = (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day ? 1 : 0);
  return months >= 1 ? formatMonths(months) : formatCount(daysBetween(from, to), 'day');
}

/** A share with its time, such as `40% within 24 months`. */
export const formatTimedShare = (share: TimedShare): string => `${formatPercent(share)} within ${formatDuration(share.within as Duration)}`;

/** A day as it stands in a file, such as `2026-11-21`. */
export const formatDate = (date: CalendarDate): string => date;

/** A ratio such as cost of inaction to risk, with two decimals at most. */
export const formatRatio = (ratio: Interval | number): string => (typeof ratio === 'number' ? formatNumber(ratio) : formatRange(ratio));

/** Words in a row: `a`, `a and b`, `a, b and c`. */
export function formatList(items: readonly string[], last = 'and'): string {
  return items.length <= 1 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** Words of the language in a row, each set off by backticks. */
export const formatKeys = (keys: readonly string[], last = 'and'): string =>
  formatList(
    keys.map((key) => `\`${key}\``),
    last,
  );
