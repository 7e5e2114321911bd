import type { Duration, Interval, Money, Property, Rate, TimedShare, Total } from '@headpin/core/facts/values.ts';
import { formatDuration, formatMoney, formatPercent, formatRange, formatRate, formatTimedShare } from '@headpin/core/format/values.ts';
import { readable } from './format.ts';

type Amount = Money | Rate | Total | Duration | TimedShare | Interval;

const isAmount = (value: unknown): value is Amount => typeof value === 'object' && value !== null && 'low' in value && 'high' in value;

function amountText(amount: Amount, written: string): string {
  if ('type' in amount) {
    if (amount.type === 'rate') return formatRate(amount);
    return amount.type === 'total' ? `${formatMoney(amount)} over ${formatDuration(amount.over)}` : formatMoney(amount);
  }
  if ('within' in amount) return formatTimedShare(amount);
  if ('unit' in amount) return formatDuration(amount);
  return written.includes('%') ? formatPercent(amount) : formatRange(amount);
}

/** A property in words: a text without its quotes, texts set apart by semicolons, amounts as in messages, words of the language spaced. */
export function textOf(property: Property<unknown>): string {
  const { value, written } = property;
  if (isAmount(value)) return amountText(value, written);
  if (typeof value === 'string') return written.startsWith('"') ? value.trim() : readable(value);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join('; ');
  return written;
}
