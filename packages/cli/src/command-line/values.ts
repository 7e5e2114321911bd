/** What the values of options mean. */
import { isDay } from '@headpin/core/calendar/days.ts';
import { Stop } from '../stop.ts';
import type { OptionName } from './options.ts';
import type { Invocation } from './parse.ts';

export const isSet = ({ values }: Invocation, name: OptionName): boolean => values[name] === true;

export function textOf({ values }: Invocation, name: OptionName): string | undefined {
  const value = values[name];
  return value === true ? undefined : value;
}

/** The day to judge on, `2026-11-21`: as given, else the clock's date. */
export function todayOf(invocation: Invocation, clock: Date = new Date()): string {
  const written = textOf(invocation, 'today');
  if (written === undefined) return dayOf(clock);
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written) ?? [];
  if (!isDay(Number(year), Number(month), Number(day))) {
    throw new Stop(`\`${written}\` is no day of the calendar; write --today like 2026-11-21`);
  }
  return written;
}

const dayOf = (clock: Date) =>
  [
    String(clock.getFullYear()).padStart(4, '0'),
    String(clock.getMonth() + 1).padStart(2, '0'),
    String(clock.getDate()).padStart(2, '0'),
  ].join('-');

/** The least readiness asked for, 0 to 100. */
export function minScoreOf(invocation: Invocation): number | undefined {
  const written = textOf(invocation, 'min-score');
  if (written === undefined) return undefined;
  const number = /^\d+(\.\d+)?$/.test(written) ? Number(written) : Number.NaN;
  if (!(number >= 0 && number <= 100)) throw new Stop(`\`${written}\` is no readiness; give --min-score a number from 0 to 100`);
  return number;
}
