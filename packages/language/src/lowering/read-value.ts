/** From what stands after a colon to a typed value, or to what is wrong with it. References are resolved by `link`. */
import type { Duration, Interval, Money, PeriodUnit, PropertySpec, Rate, TimedShare, Total, ValueSpec } from '@headpin/core';
import type { AmountAtom, Atom, LengthPart, Span } from '../syntax/tree.ts';
import { phraseOf } from '../text/phrases.ts';
import { isCurrencyCode } from './currencies.ts';

export type ValueProblem =
  | { readonly kind: 'wrong'; readonly at: Span; readonly expected: string; readonly quotable: boolean }
  | { readonly kind: 'word'; readonly at: Span; readonly word: string; readonly allowed: readonly string[] }
  | { readonly kind: 'range'; readonly at: Span; readonly allowed: string }
  | { readonly kind: 'reversed'; readonly at: Span; readonly low: Span; readonly high: Span }
  | { readonly kind: 'currency'; readonly at: Span; readonly currency: string };

export interface ReadValue {
  readonly value: unknown;
  readonly problems: readonly ValueProblem[];
}

/** Periods in a year: 365.25 days, 365.25/7 weeks, 12 months, 4 quarters (method, section 6). */
const perYear: Readonly<Record<PeriodUnit, number>> = { day: 365.25, week: 365.25 / 7, month: 12, quarter: 4, year: 1 };

/** Larger numbers are slips of the pen: money, accounts and people on Earth stay far below. */
const largest = 1e15;
/** In years. */
const longest = 1000;

/** Properties in which nothing is as bad as a wrong number. */
const neverZero = new Set(['goal', 'horizon', 'spend']);

/** Reads the value of a property that takes no references. `currency` is that of the strategy. */
export function readValue(property: string, spec: PropertySpec, atoms: readonly Atom[], currency: string | undefined): ReadValue {
  const { value } = spec;
  const isList = value.type === 'texts' || value.type === 'words';
  const extra = atoms[1];
  if (!isList && extra !== undefined) return fail(wrong(value, { start: extra.start, end: atoms[atoms.length - 1]!.end }, 'one value'));
  if (!isList) return atoms[0] === undefined ? nothing : new AtomReader(property, value, currency).read(atoms[0]);
  const problems: ValueProblem[] = [];
  const values: unknown[] = [];
  for (const atom of atoms) {
    const read = new AtomReader(property, value, currency).read(atom);
    problems.push(...read.problems);
    if (read.value !== undefined) values.push(read.value);
  }
  return { value: values.length > 0 ? values : undefined, problems };
}

const fail = (problem: ValueProblem): ReadValue => ({ value: undefined, problems: [problem] });
const noProblems: readonly ValueProblem[] = [];
const ok = (value: unknown): ReadValue => ({ value, problems: noProblems });
const nothing = ok(undefined);
const wrong = (spec: ValueSpec, at: Span, expected = phraseOf(spec), quotable = false): ValueProblem => ({
  kind: 'wrong',
  at,
  expected,
  quotable,
});

class AtomReader {
  private readonly property: string;
  private readonly spec: ValueSpec;
  private readonly currency: string | undefined;

  constructor(property: string, spec: ValueSpec, currency: string | undefined) {
    this.property = property;
    this.spec = spec;
    this.currency = currency;
  }

  read(atom: Atom): ReadValue {
    const { spec } = this;
    switch (spec.type) {
      case 'text':
      case 'texts':
        return atom.type === 'text' ? ok(atom.value) : fail(wrong(spec, atom, 'a text in quotes', atom.type === 'word'));
      case 'word':
      case 'words':
        if (atom.type !== 'word') return fail(wrong(spec, atom));
        return spec.words.includes(atom.text) ? ok(atom.text) : fail({ kind: 'word', at: atom, word: atom.text, allowed: spec.words });
      case 'truth':
        if (atom.type !== 'word') return fail(wrong(spec, atom));
        return atom.text === 'yes' || atom.text === 'no'
          ? ok(atom.text === 'yes')
          : fail({ kind: 'word', at: atom, word: atom.text, allowed: ['yes', 'no'] });
      case 'date':
        return atom.type === 'date' && atom.day !== undefined ? ok(atom.day) : fail(wrong(spec, atom));
      default:
        return atom.type === 'amount' ? this.amount(atom) : fail(wrong(spec, atom));
    }
  }

  private amount(atom: AmountAtom): ReadValue {
    const { spec } = this;
    if (atom.malformed || atom.badUnit !== undefined || !this.shapeFits(atom)) return fail(wrong(spec, atom));
    if (atom.currency !== undefined && !isCurrencyCode(atom.currency))
      return fail(wrong(spec, atom, `${phraseOf(spec)} in a currency of ISO 4217`));
    if (spec.type === 'number' && !spec.range && atom.isRange) return fail(wrong(spec, atom));
    const reversed = this.reversed(atom);
    if (reversed !== undefined) return fail(reversed);
    const allowed = this.outOfRange(atom);
    if (allowed !== undefined) return fail({ kind: 'range', at: atom, allowed });
    if (atom.currency !== undefined && this.currency !== undefined && atom.currency !== this.currency) {
      return fail({ kind: 'currency', at: atom, currency: atom.currency });
    }
    return ok(this.valueOf(atom));
  }

  /** Whether currency, percent sign, unit, period and length are those that the property takes. */
  private shapeFits(atom: AmountAtom): boolean {
    const { type } = this.spec;
    const money = type === 'money' || type === 'rate' || type === 'moneyOrRate' || type === 'total';
    const percent = type === 'percent' || type === 'timedShare';
    if ((atom.currency !== undefined) !== money || atom.percent !== percent) return false;
    if ((atom.unit !== undefined) !== (type === 'duration')) return false;
    if (type === 'moneyOrRate' ? false : (atom.per !== undefined) !== (type === 'rate')) return false;
    if ((atom.over !== undefined) !== (type === 'total')) return false;
    if ((atom.within !== undefined) !== (type === 'timedShare')) return false;
    return (atom.over === undefined || atom.over.unit !== undefined) && (atom.within === undefined || atom.within.unit !== undefined);
  }

  private reversed(atom: AmountAtom): ValueProblem | undefined {
    if (atom.low > atom.high) return { kind: 'reversed', at: atom, low: atom.lowAt, high: atom.highAt };
    const length = atom.over ?? atom.within;
    if (length !== undefined && length.low > length.high) return { kind: 'reversed', at: length, low: length.lowAt, high: length.highAt };
    return undefined;
  }

  private outOfRange(atom: AmountAtom): string | undefined {
    const { spec, property } = this;
    if (!(Math.abs(atom.low) <= largest && Math.abs(atom.high) <= largest)) return 'a number that large has no meaning here';
    const length = atom.over ?? atom.within;
    if (length !== undefined && !(length.low > 0)) return 'the time must be longer than nothing';
    if (spec.type === 'duration' || length !== undefined) {
      const { high, unit } = length ?? atom;
      if (durationOf(high, high, unit!).years.high > longest) return 'a time that long has no meaning here';
    }
    if (spec.type === 'number') {
      if (spec.whole && !(Number.isInteger(atom.low) && Number.isInteger(atom.high) && atom.low >= spec.least)) {
        return `it counts, so it is a whole number from ${spec.least} on`;
      }
      if (atom.low < spec.least || atom.high > spec.most)
        return spec.most === Number.POSITIVE_INFINITY ? `it is ${spec.least} or more` : `it lies from ${spec.least} to ${spec.most}`;
      return undefined;
    }
    if (spec.type === 'percent' || spec.type === 'timedShare')
      return atom.low < 0 || atom.high > 100 ? 'it lies from 0% to 100%' : undefined;
    if (atom.low < 0) return 'it is not negative';
    return neverZero.has(property) && atom.low === 0 ? 'it is more than 0' : undefined;
  }

  private valueOf(atom: AmountAtom): unknown {
    const { type } = this.spec;
    const { low, high } = atom;
    const currency = atom.currency!;
    if (type === 'percent') return { low: low / 100, high: high / 100 } satisfies Interval;
    if (type === 'duration') return durationOf(low, high, atom.unit!);
    if (type === 'timedShare') return { low: low / 100, high: high / 100, within: lengthOf(atom.within!) } satisfies TimedShare;
    if (type === 'total') return { type: 'total', currency, low, high, over: lengthOf(atom.over!) } satisfies Total;
    if (atom.per !== undefined) {
      const factor = perYear[atom.per];
      return { type: 'rate', currency, low, high, per: atom.per, perYear: { low: low * factor, high: high * factor } } satisfies Rate;
    }
    if (type === 'money' || type === 'moneyOrRate') return { type: 'money', currency, low, high } satisfies Money;
    return { low, high } satisfies Interval;
  }
}

const lengthOf = (part: LengthPart): Duration => durationOf(part.low, part.high, part.unit!);

/** Years are one division, so that 24 months are exactly 2. */
function durationOf(low: number, high: number, unit: PeriodUnit): Duration {
  const years = (n: number) => (unit === 'week' ? (n * 7) / 365.25 : n / perYear[unit]);
  return { low, high, unit, years: { low: years(low), high: years(high) } };
}
