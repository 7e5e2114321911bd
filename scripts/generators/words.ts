/** Pieces of patterns, as TextMate's Oniguruma reads them. */
import type { PeriodUnit } from '@headpin/core/facts/values.ts';

/** A name: letters of any script, digits and `_`, not starting with a digit. */
export const name = '[\\p{L}_][\\p{L}\\p{M}\\p{Nd}_]*';

/** Neither before nor after it may a name go on. */
export const whole = (pattern: string): string => `(?<![\\p{L}\\p{M}\\p{Nd}_])(?:${pattern})(?![\\p{L}\\p{M}\\p{Nd}_])`;

export const anyOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');

/** `reason to buy` with any white space between its words. */
export const phrase = (keyword: string): string => keyword.split(' ').join('\\s+');

export const periods = ['day', 'week', 'month', 'quarter', 'year'] as const satisfies readonly PeriodUnit[];

export interface Pattern {
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly contentName?: string;
  readonly captures?: Captures;
  readonly beginCaptures?: Captures;
  readonly endCaptures?: Captures;
  readonly patterns?: readonly Pattern[];
  readonly include?: string;
}

type Captures = Readonly<Record<string, { readonly name?: string; readonly patterns?: readonly Pattern[] }>>;

export const include = (rule: string): Pattern => ({ include: `#${rule}` });
export const scoped = (...scopes: string[]): Captures =>
  Object.fromEntries(scopes.map((scope, index) => [String(index + 1), { name: `${scope}.headpin` }]));
