/** Calendar arithmetic on days written `2026-11-21`, without a clock, a time zone or a locale. */
import type { CalendarDate, PeriodUnit } from '../facts/values.ts';

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The number of days of a month, `month` from 1 to 12. */
function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Whether year, month and day name a day of the Gregorian calendar. */
export function isDay(year: number, month: number, day: number): boolean {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function formatDay(year: number, month: number, day: number): CalendarDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function partsOfDay(date: CalendarDate): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

/** Days since 1 March of the year 0, so that differences of two are days between. */
export function dayNumber(date: CalendarDate): number {
  const { year, month, day } = partsOfDay(date);
  const y = month <= 2 ? year - 1 : year;
  const m = (month + 9) % 12;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day - 1;
}

/** Days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same day some calendar months later or earlier; the last day of the month where there is no such day. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOfDay(date);
  const index = year * 12 + (month - 1) + months;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  return formatDay(y, m, Math.min(day, daysInMonth(y, m)));
}

/** The day some days later or earlier. */
function addDays(date: CalendarDate, days: number): CalendarDate {
  let { year, month, day } = partsOfDay(date);
  day += days;
  while (day < 1) {
    month -= 1;
    if (month < 1) [year, month] = [year - 1, 12];
    day += daysInMonth(year, month);
  }
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return formatDay(year, month, day);
}

/** The day that a whole number of periods of a unit lies after a date; fractions of a month are dropped. */
export function addPeriod(date: CalendarDate, amount: number, unit: PeriodUnit): CalendarDate {
  if (unit === 'day') return addDays(date, Math.floor(amount));
  if (unit === 'week') return addDays(date, Math.floor(amount * 7));
  return addMonths(date, Math.floor(amount * monthsPer[unit]));
}

const monthsPer = { month: 1, quarter: 3, year: 12 } as const;

/** The last day of a month, or of a quarter from 1 to 4. */
export const lastDayOfMonth = (year: number, month: number): CalendarDate => formatDay(year, month, daysInMonth(year, month));
export const lastDayOfQuarter = (year: number, quarter: number): CalendarDate => lastDayOfMonth(year, quarter * 3);
