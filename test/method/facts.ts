/** Builds facts by hand, for tests that need no text. */
import type { Criterion, Placed, Scenario, Segment, Strategy } from '../../packages/core/src/facts/strategy.ts';
import { noSettings } from '../../packages/core/src/facts/strategy.ts';
import type { Duration, Interval, Origin, Property, Rate, Reference, TimedShare, Total } from '../../packages/core/src/facts/values.ts';

let next = 0;
/** A place of its own, ten characters wide, after all places given so far. */
export function somewhere(file = 'strategy.headpin'): Origin {
  next += 20;
  return { file, anchor: { offset: 0 }, start: next, end: next + 10 };
}

export const property = <T>(value: T | undefined): Property<T> => ({
  key: somewhere(),
  at: somewhere(),
  value,
  written: '',
  items: Array.isArray(value) ? value.map(() => somewhere()) : [],
});

type Values = Readonly<Record<string, unknown>>;

/** An element with properties of these values, and with other fields. A value of `undefined` is one with an error. */
export function element<T extends Placed>(fields: Omit<T, keyof Placed>, values: Values = {}): T {
  const properties = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, property(value)]));
  const at = somewhere();
  const end = somewhere().end;
  const placed = { keywordAt: at, at, whole: { ...at, end }, properties: new Map(Object.entries(properties)) };
  return { ...fields, ...placed, ...properties } as unknown as T;
}

const noBlocks = { needs: [], reason: undefined, earlyAdopters: undefined };

export const named = <T extends Placed & { readonly is: string; readonly name: string }>(
  is: T['is'],
  name: string,
  values: Values = {},
  fields: object = {},
): T => element<T>({ is, name, title: undefined, doc: undefined, ...fields } as unknown as Omit<T, keyof Placed>, values);

export const segment = (name: string, values: Values = {}, fields: object = {}): Segment =>
  named<Segment>('segment', name, values, { ...noBlocks, ...fields });

export const reference = <T extends { readonly name: string }>(target: T) =>
  ({ type: 'reference', name: target.name, at: somewhere(), target }) as unknown as Reference<never>;

export const scenario = (name: string, of: Segment): Scenario =>
  named<Scenario>('scenario', name, {}, { segment: reference(of), before: undefined, after: undefined });

export const criterion = (name: string, kind: Criterion['kind'], weight = 1): Criterion => ({
  is: 'criterion',
  name,
  kind,
  weight,
  question: undefined,
  low: undefined,
  high: undefined,
  builtIn: true,
  declaration: undefined,
});

export const range = (low: number, high = low): Interval => ({ low, high });
export const years = (low: number, high = low): Duration => ({ unit: 'year', low, high, years: { low, high } });
export const perYear = (low: number, high = low): Rate => ({
  type: 'rate',
  currency: 'USD',
  per: 'year',
  low,
  high,
  perYear: { low, high },
});
export const over = (amount: number, period: Duration): Total => ({
  type: 'total',
  currency: 'USD',
  low: amount,
  high: amount,
  over: period,
});
export const within = (low: number, high: number, rise: Duration): TimedShare => ({ low, high, within: rise });

/** A strategy with nothing in it but what is given. */
export const strategy = (parts: Partial<Strategy> = {}): Strategy => ({
  decision: undefined,
  folder: '',
  files: ['strategy.headpin'],
  currency: 'USD',
  jewels: [],
  segments: [],
  scenarios: [],
  criteria: [],
  raters: [],
  ballots: [],
  alternatives: [],
  partners: [],
  components: [],
  positionings: [],
  pitches: [],
  channels: [],
  pricings: [],
  customers: [],
  evidence: [],
  campaigns: [],
  milestones: [],
  expansions: [],
  risks: [],
  settings: noSettings,
  ...parts,
});
