import { describe, expect, it } from 'vitest';
import {
  formatCompact,
  formatCount,
  formatDuration,
  formatKeys,
  formatList,
  formatMoney,
  formatMonths,
  formatNumber,
  formatPercent,
  formatPerYear,
  formatRate,
  formatRatio,
  formatTimeBetween,
  formatTimedShare,
} from './values.ts';

const usd = (low: number, high = low) => ({ low, high, currency: 'USD' });

describe('numbers', () => {
  it.each([
    [0, '0'],
    [1234567, '1,234,567'],
    [12.5, '12.5'],
    [0.125, '0.13'],
    [-0.5, '−0.5'],
    [-0.001, '0'],
  ])('%d reads %s', (number, text) => expect(formatNumber(number)).toBe(text));

  it.each([
    [600, '600'],
    [999.6, '1k'],
    [38978.65, '39k'],
    [4872331, '4.87M'],
    [999_950, '1M'],
    [3e9, '3B'],
  ])('%d is shortened to %s', (number, text) => expect(formatCompact(number)).toBe(text));
});

describe('money', () => {
  it('has a symbol or a code, and both ends of a range', () => {
    expect(formatMoney(usd(1.5e6))).toBe('$1.5M');
    expect(formatMoney(usd(1.5e6, 2e6))).toBe('$1.5M–$2M');
    expect(formatMoney({ low: 2e6, high: 3e6, currency: 'CHF' })).toBe('CHF 2M–3M');
  });

  it('per period, and in a year', () => {
    const rate = { type: 'rate', ...usd(1e6), per: 'day', perYear: { low: 365.25e6, high: 365.25e6 } } as const;
    expect(formatRate(rate)).toBe('$1M per day');
    expect(formatPerYear(rate)).toBe('$365M');
  });
});

describe('shares', () => {
  it.each([
    [0.4, '40%'],
    [0.3125, '31.3%'],
    [0.0825, '8.3%'],
    [0.0025, '0.25%'],
    [0, '0%'],
  ])('%d reads %s', (share, text) => expect(formatPercent(share)).toBe(text));

  it('show a range with its unit once, and its time', () => {
    const within = { low: 18, high: 24, unit: 'month', years: { low: 1.5, high: 2 } } as const;
    expect(formatPercent({ low: 0.3, high: 0.5 })).toBe('30–50%');
    expect(formatTimedShare({ low: 0.3, high: 0.5, within })).toBe('30–50% within 18–24 months');
  });
});

describe('time', () => {
  it('has its unit in the right number', () => {
    expect(formatDuration({ low: 1, high: 1, unit: 'year' })).toBe('1 year');
    expect(formatDuration({ low: 1, high: 2, unit: 'year' })).toBe('1–2 years');
    expect(formatMonths(5.23)).toBe('5.2 months');
    expect(formatMonths(1)).toBe('1 month');
  });

  it('between two days counts whole calendar months', () => {
    expect(formatTimeBetween('2026-01-15', '2026-11-14')).toBe('9 months');
    expect(formatTimeBetween('2026-01-15', '2026-11-15')).toBe('10 months');
    expect(formatTimeBetween('2026-11-20', '2026-11-21')).toBe('1 day');
  });
});

it('counts, ratios and lists', () => {
  expect(formatCount(1, 'account')).toBe('1 account');
  expect(formatCount(3, 'entry', 'entries')).toBe('3 entries');
  expect(formatRatio({ low: 0.4, high: 1.25 })).toBe('0.4–1.25');
  expect(['a', 'b', 'c'].map((_, i, all) => formatList(all.slice(0, i + 1)))).toEqual(['a', 'a and b', 'a, b and c']);
  expect(formatList([])).toBe('');
  expect(formatKeys(['goal', 'launch'], 'or')).toBe('`goal` or `launch`');
});
