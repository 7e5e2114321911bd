/** The values that an author can write, as plain data. Numbers keep both ends of a range; one number repeats itself. */

import type { ReferenceKind } from '../vocabulary/value-kinds.ts';
import type { ElementByKind } from './strategy.ts';

/** A closed interval of doubles, low ≤ high. A plain number x is [x, x]. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export type PeriodUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** ISO 4217 code of a currency, such as `USD`. */
export type CurrencyCode = string;

/** An amount of money in its own currency, in whole units (dollars, not cents or thousands). */
export interface Money extends Interval {
  readonly type: 'money';
  readonly currency: CurrencyCode;
}

/** Money per period. `low` and `high` are as written, per `per`; `perYear` is converted (method, section 6). */
export interface Rate extends Interval {
  readonly type: 'rate';
  readonly currency: CurrencyCode;
  readonly per: PeriodUnit;
  readonly perYear: Interval;
}

/** Money over a whole period, such as `$100M over 5 years`. */
export interface Total extends Interval {
  readonly type: 'total';
  readonly currency: CurrencyCode;
  readonly over: Duration;
}

/** A share as a fraction: 40% is 0.4. */
export type Percent = Interval;

/** A length of time. `low` and `high` count the unit as written; `years` is the same in years. */
export interface Duration extends Interval {
  readonly unit: PeriodUnit;
  readonly years: Interval;
}

/** A share to be reached by the end of a duration. `low` and `high` are fractions. */
export interface TimedShare extends Interval {
  readonly within: Duration;
}

/** A day of the calendar as `2026-11-21`; a month or a quarter stands for its last day. Compares as a string. */
export type CalendarDate = string;

/** A name that an author wrote where a declaration of another place is meant. */
export interface Reference<K extends ReferenceKind = ReferenceKind> {
  readonly type: 'reference';
  readonly name: string;
  readonly at: Origin;
  /** The declaration it names; `undefined` where a `language` error stands on it. */
  readonly target: ElementByKind[K] | undefined;
}

/**
 * A place in a file, counted in UTF-16 units from the start of the top-level declaration that holds it, so that
 * declarations can move without being read again. The absolute offset is `anchor.offset + start`.
 */
export interface Origin {
  readonly file: string;
  readonly anchor: Anchor;
  readonly start: number;
  readonly end: number;
}

/** Where a top-level declaration begins in its file, in UTF-16 units. Changes when text before it does. */
export interface Anchor {
  offset: number;
}

/** A property as declared. `value` is `undefined` where a `language` error stands on it: given, but not to be judged. */
export interface Property<T> {
  /** The key. */
  readonly key: Origin;
  /** The value, from its first to its last character. */
  readonly at: Origin;
  readonly value: T | undefined;
  /** The value as it stands in the file, comments left out. */
  readonly written: string;
  /** The place of each item of a list, in order. */
  readonly items: readonly Origin[];
}
