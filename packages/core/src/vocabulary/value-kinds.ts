/**
 * The kinds of value that a property can take. The table of declarations is written with these; the parser's checks,
 * the lowering, completion, hovers, the reference pages and the TypeScript types of the facts all derive from it.
 */
import type { CalendarDate, Duration, Interval, Money, Percent, Rate, Reference, TimedShare, Total } from '../facts/values.ts';

/** Kinds of declaration that a reference can name. */
export type ReferenceKind =
  | 'segment'
  | 'scenario'
  | 'jewel'
  | 'need'
  | 'evidence'
  | 'alternative'
  | 'partner'
  | 'component'
  | 'customer'
  | 'criterion'
  | 'rater';

/** A reference may take more than one kind, or a word such as `us`. The first that fits wins. */
export interface ReferenceSpec<K extends ReferenceKind = ReferenceKind, W extends string = string> {
  readonly type: 'reference';
  readonly kinds: readonly K[];
  readonly words: readonly W[];
}

export type ValueSpec =
  | { readonly type: 'text' }
  | { readonly type: 'texts' }
  | { readonly type: 'number'; readonly whole: boolean; readonly least: number; readonly most: number; readonly range: boolean }
  | { readonly type: 'money' }
  | { readonly type: 'rate' }
  | { readonly type: 'moneyOrRate' }
  | { readonly type: 'total' }
  | { readonly type: 'percent' }
  | { readonly type: 'duration' }
  | { readonly type: 'timedShare' }
  | { readonly type: 'date' }
  | { readonly type: 'truth' }
  | { readonly type: 'word'; readonly words: readonly string[] }
  | { readonly type: 'words'; readonly words: readonly string[] }
  | ReferenceSpec
  | { readonly type: 'references'; readonly kinds: readonly ReferenceKind[] };

/** What one property is: its value, what to write and why, and an example of a value as it stands in a file. */
export interface PropertySpec<V extends ValueSpec = ValueSpec> {
  readonly value: V;
  /** One or two sentences of Markdown: what to write here and why it matters. */
  readonly doc: string;
  /** An example value, as written in a file. */
  readonly example: string;
  /** Completion and snippets put these first; a rule reports where one is missing. */
  readonly required: boolean;
}

/** The TypeScript type of a value of the given kind; `undefined` stands for a value that carries an error. */
export type ValueOf<V> = V extends { type: 'text' }
  ? string
  : V extends { type: 'texts' }
    ? readonly string[]
    : V extends { type: 'number' }
      ? Interval
      : V extends { type: 'money' }
        ? Money
        : V extends { type: 'rate' }
          ? Rate
          : V extends { type: 'moneyOrRate' }
            ? Money | Rate
            : V extends { type: 'total' }
              ? Total
              : V extends { type: 'percent' }
                ? Percent
                : V extends { type: 'duration' }
                  ? Duration
                  : V extends { type: 'timedShare' }
                    ? TimedShare
                    : V extends { type: 'date' }
                      ? CalendarDate
                      : V extends { type: 'truth' }
                        ? boolean
                        : V extends { type: 'words'; words: readonly (infer W)[] }
                          ? readonly W[]
                          : V extends { type: 'word'; words: readonly (infer W)[] }
                            ? W
                            : V extends { type: 'references'; kinds: readonly (infer K extends ReferenceKind)[] }
                              ? readonly Reference<K>[]
                              : V extends {
                                    type: 'reference';
                                    kinds: readonly (infer K extends ReferenceKind)[];
                                    words: readonly (infer W extends string)[];
                                  }
                                ? Reference<K> | W
                                : never;

const spec = <const V extends ValueSpec>(value: V, doc: string, example: string): PropertySpec<V> => ({
  value,
  doc,
  example,
  required: false,
});

/** Marks a property as one that a complete declaration has. */
export const required = <P extends PropertySpec>(property: P): P => ({ ...property, required: true });

export const text = (doc: string, example: string) => spec({ type: 'text' }, doc, example);
export const texts = (doc: string, example: string) => spec({ type: 'texts' }, doc, example);
export const money = (doc: string, example = '$500k') => spec({ type: 'money' }, doc, example);
export const rate = (doc: string, example = '$2M per year') => spec({ type: 'rate' }, doc, example);
export const moneyOrRate = (doc: string, example = '$1.5M per year') => spec({ type: 'moneyOrRate' }, doc, example);
export const total = (doc: string, example = '$100M over 5 years') => spec({ type: 'total' }, doc, example);
export const percent = (doc: string, example = '40%') => spec({ type: 'percent' }, doc, example);
export const duration = (doc: string, example = '24 months') => spec({ type: 'duration' }, doc, example);
export const timedShare = (doc: string, example = '40% within 24 months') => spec({ type: 'timedShare' }, doc, example);
export const date = (doc: string, example = '2026-11-21') => spec({ type: 'date' }, doc, example);
export const truth = (doc: string, example = 'yes') => spec({ type: 'truth' }, doc, example);
/** A whole number of things, ranges allowed. `least` is the smallest count with a meaning. */
export const count = (least: 0 | 1, doc: string, example: string) =>
  spec({ type: 'number', whole: true, least, most: Number.POSITIVE_INFINITY, range: true }, doc, example);
/** One plain number without a range. */
export const plainNumber = (least: number, most: number, doc: string, example: string) =>
  spec({ type: 'number', whole: false, least, most, range: false }, doc, example);
export const word = <const W extends readonly string[]>(words: W, doc: string) => spec({ type: 'word', words }, doc, words[0] as string);
export const words = <const W extends readonly string[]>(allowed: W, doc: string) =>
  spec({ type: 'words', words: allowed }, doc, allowed.slice(0, 2).join(', '));
export const reference = <const K extends readonly ReferenceKind[]>(kinds: K, doc: string, example: string) =>
  spec({ type: 'reference', kinds, words: [] as const }, doc, example);
export const referenceOrWord = <const K extends readonly ReferenceKind[], const W extends readonly string[]>(
  kinds: K,
  words: W,
  doc: string,
  example: string,
) => spec({ type: 'reference', kinds, words }, doc, example);
export const references = <const K extends readonly ReferenceKind[]>(kinds: K, doc: string, example: string) =>
  spec({ type: 'references', kinds }, doc, example);
