/** What a value comes to: money in a year, a time in years, a day from today. */
import { type CalendarDate, daysBetween, formatCount, formatMoney, formatNumber, formatRange, type PeriodUnit } from '@headpin/core';
import type { AmountAtom, Atom } from '../../syntax/tree.ts';
import { type Markdown, md } from '../../text/markdown.ts';

/** 365.25 days, 365.25/7 weeks, 12 months, 4 quarters (method, section 6). */
const inAYear: Readonly<Record<PeriodUnit, { readonly factor: number; readonly words: string }>> = {
  day: { factor: 365.25, words: '365.25 days' },
  week: { factor: 365.25 / 7, words: '365.25 ÷ 7 weeks' },
  month: { factor: 12, words: '12 months' },
  quarter: { factor: 4, words: '4 quarters' },
  year: { factor: 1, words: '1 year' },
};

const scaled = ({ low, high }: { readonly low: number; readonly high: number }, factor: number) => ({
  low: low * factor,
  high: high * factor,
});

/** The conversion in one line; `undefined` where a value says all itself. */
export function conversionOf(atom: Atom, today: CalendarDate): Markdown | undefined {
  if (atom.type === 'date') return atom.day === undefined ? undefined : md`${atom.day}, ${fromToday(atom.day, today)}`;
  if (atom.type !== 'amount' || atom.malformed || atom.badUnit !== undefined) return undefined;
  if (atom.currency !== undefined) return moneyInAYear(atom, atom.currency);
  if (atom.unit !== undefined) return atom.unit === 'year' ? undefined : years(atom, atom.unit);
  if (atom.percent)
    return atom.within?.unit === undefined || atom.within.unit === 'year' ? undefined : years(atom.within, atom.within.unit);
  return atom.high < 1000 ? undefined : md`${formatRange(atom)}`;
}

function moneyInAYear(atom: AmountAtom, currency: string): Markdown | undefined {
  const money = formatMoney({ low: atom.low, high: atom.high, currency });
  if (atom.per !== undefined && atom.per !== 'year') {
    const { factor, words } = inAYear[atom.per];
    return md`${money} per ${atom.per} × ${words} = ${formatMoney({ ...scaled(atom, factor), currency })} per year`;
  }
  if (atom.over?.unit === undefined) return undefined;
  const { factor } = inAYear[atom.over.unit];
  const time = { low: atom.over.low / factor, high: atom.over.high / factor };
  if (!(time.low > 0)) return undefined;
  const perYear = { low: atom.low / time.high, high: atom.high / time.low };
  return md`${money} ÷ ${formatRange(time)} ${time.high === 1 ? 'year' : 'years'} = ${formatMoney({ ...perYear, currency })} per year`;
}

function years(length: { readonly low: number; readonly high: number }, unit: PeriodUnit): Markdown {
  const inYears = scaled(length, 1 / inAYear[unit].factor);
  const words = formatCount(length.high, unit);
  return md`${length.low === length.high ? words : `${formatNumber(length.low)}–${words}`} = ${formatRange(inYears)} ${inYears.high === 1 && inYears.low === 1 ? 'year' : 'years'}`;
}

function fromToday(day: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  return days > 0 ? `${formatCount(days, 'day')} from today` : `${formatCount(-days, 'day')} ago`;
}
