/** Valid values of every kind of the vocabulary, as text. */
import type { ReferenceKind, ValueSpec } from '@headpin/core';
import type { Picker } from './picker.ts';

/** The names that a strategy declares. */
export type Names = Readonly<Record<ReferenceKind, readonly string[]>>;

/** Some of them hold words that rules look for. */
const texts = [
  'head of regulatory affairs',
  'Who pays for the delay?',
  'the revolutionary AI platform for everyone',
  'Our engine is ten times faster than the dinosaurs',
  'product management',
  'North America',
  'north  AMERICA',
  'town clerks',
  'any',
  'be more productive',
  'publish approved minutes within the legal deadline',
  'Größe, œuvre, \\u00e9 and 丁目 \\"quoted\\"',
  ' ',
] as const;
/** These and the next two rise, so that two of them make a range. */
const amounts = ['1', '8', '40', '250', '600', '1.5k', '10k', '38978', '500k', '1M', '2.5M', '90M'] as const;
const counts = ['1', '2', '5', '8', '40', '250', '500', '1.5k', '4872331'] as const;
const shares = ['0%', '5%', '12.5%', '20%', '30%', '40%', '45%', '50%', '60%', '100%'] as const;
const lengths = ['1 month', '3 months', '6 weeks', '1 year', '12 months', '18..24 months', '24 months', '2 years', '48 months'] as const;
const periods = ['day', 'week', 'month', 'quarter', 'year'] as const;
const dates = [
  '2024-02-29',
  '2025-05-31',
  '2025-11',
  '2026-02-28',
  '2026-Q2',
  '2026-08-21',
  '2026-11-21',
  '2026-12',
  '2027-Q1',
  '2028-01-01',
] as const;

export const anyText = (picker: Picker): string => `"${picker.of(texts)}"`;

/** One end, or a range from the lower to the higher of two. */
function ends(picker: Picker, all: readonly [string, ...string[]], write = (end: string) => end): string {
  const [low, high] = [picker.below(all.length), picker.below(all.length)];
  const [from, to] = [all[Math.min(low, high)]!, all[Math.max(low, high)]!];
  return from === to || picker.chance(0.7) ? write(to) : `${write(from)}..${write(to)}`;
}

const money = (picker: Picker): string => ends(picker, amounts, (amount) => `$${amount}`);
const rate = (picker: Picker): string => `${money(picker)} per ${picker.of(periods)}`;
const named = (names: readonly string[] | undefined, picker: Picker) =>
  names === undefined || names.length === 0 ? undefined : picker.of(names);

const plainNumber = (least: number, most: number, picker: Picker): string =>
  String(Math.min(most, Math.max(least, picker.of([0, 0.5, 1, 2, 2.5, 3, 3.3, 4, 7]))));

type Write<T extends ValueSpec['type']> = (spec: Extract<ValueSpec, { type: T }>, picker: Picker, names: Names) => string | undefined;

const writers: { readonly [T in ValueSpec['type']]: Write<T> } = {
  text: (_, picker) => anyText(picker),
  texts: (_, picker) =>
    picker
      .some(texts, 3)
      .map((text) => `"${text}"`)
      .join(', '),
  number: ({ whole, range, least, most }, picker) =>
    whole ? (range ? ends(picker, counts) : picker.of(counts)) : plainNumber(least, most, picker),
  money: (_, picker) => money(picker),
  rate: (_, picker) => rate(picker),
  moneyOrRate: (_, picker) => (picker.chance(0.5) ? money(picker) : rate(picker)),
  total: (_, picker) => `${money(picker)} over ${picker.of(lengths)}`,
  percent: (_, picker) => ends(picker, shares),
  duration: (_, picker) => picker.of(lengths),
  timedShare: (_, picker) => `${ends(picker, shares)} within ${picker.of(lengths)}`,
  date: (_, picker) => picker.of(dates),
  truth: (_, picker) => picker.of(['yes', 'no']),
  word: ({ words }, picker) => picker.of(words),
  words: ({ words }, picker) => picker.some(words, 3).join(', '),
  reference: ({ kinds, words }, picker, names) => named([...kinds.flatMap((kind) => names[kind]), ...words], picker),
  references: ({ kinds }, picker, names) => {
    const all = [...new Set(kinds.flatMap((kind) => names[kind]))];
    return all.length === 0 ? undefined : picker.some(all, 4).join(', ');
  },
};

/** A value as it may stand in a file; `undefined` where it needs a name and none is declared. */
export const valueText = (spec: ValueSpec, picker: Picker, names: Names): string | undefined =>
  (writers[spec.type] as Write<ValueSpec['type']>)(spec as never, picker, names);
