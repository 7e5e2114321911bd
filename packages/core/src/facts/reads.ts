/**
 * Which parts of a strategy a computation reads. Whoever keeps a result notes them with it, and computes it again only
 * where one of them has changed. Nobody has to say what he reads: lists note it when they are asked for, and links when
 * they are followed.
 */
import type { ReferenceKind } from '../vocabulary/value-kinds.ts';
import { noSettings, type Strategy } from './strategy.ts';

/** Some parts of a strategy: one bit for each of its lists and other fields. */
export type Parts = number;

const nothing: Required<Strategy> = {
  decision: undefined,
  folder: '',
  files: [],
  currency: undefined,
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
};
const names = Object.keys(nothing) as (keyof Strategy)[];
const partOf = Object.fromEntries(names.map((name, i) => [name, 1 << i])) as Record<keyof Strategy, Parts>;

/** The part in which the declarations stand that a reference of a kind may name. */
export const partOfKind: Readonly<Record<ReferenceKind, Parts>> = {
  segment: partOf.segments,
  scenario: partOf.scenarios,
  jewel: partOf.jewels,
  need: partOf.segments,
  evidence: partOf.evidence,
  alternative: partOf.alternatives,
  partner: partOf.partners,
  component: partOf.components,
  customer: partOf.customers,
  criterion: partOf.criteria,
  rater: partOf.raters,
};

/** Which segment is the beachhead. Nearly all rules ask, and what is written into another segment does not change it. */
export const beachheadPart: Parts = 1 << names.length;

/** How the scenarios are called and ordered: all that the panel needs of them, however much is told in each. */
export const scenarioNamesPart: Parts = beachheadPart << 1;

let noted: Parts = 0;

/** Notes that parts are read. */
export function noteReads(parts: Parts): void {
  noted |= parts;
}

export interface Reading<T> {
  readonly value: T;
  readonly reads: Parts;
}

/** Computes a value and tells what was read for it. */
export function reading<T>(compute: () => T): Reading<T> {
  const before = noted;
  noted = 0;
  try {
    const value = compute();
    return { value, reads: noted };
  } finally {
    noted |= before;
  }
}

/** Keeps what was computed of a strategy, and over its next states what an edit does not reach. */
export interface Keeper {
  readonly scenarioNames: readonly string[];
  /** The result of a key, which is a name or stands for a computation. */
  of<T>(key: unknown, compute: () => T): T;
  /** The result of a key for one element. */
  ofElement<T>(key: object, element: object, compute: () => T): T;
}

const keepers = new WeakMap<Strategy, Keeper>();
export const keepResultsOf = (strategy: Strategy, keeper: Keeper): void => void keepers.set(strategy, keeper);

export const scenarioNamesOf = (strategy: Strategy): readonly string[] =>
  keepers.get(strategy)?.scenarioNames ?? strategy.scenarios.map(({ name }) => name);

/** Computes something of a strategy once, however many ask for it. Facts never change, so it is kept as long as the strategy is. */
export function oncePerStrategy<T>(compute: (strategy: Strategy) => T): (strategy: Strategy) => T {
  const known = new WeakMap<Strategy, Reading<T>>();
  return (strategy) => {
    const keeper = keepers.get(strategy);
    if (keeper !== undefined) return keeper.of(compute, () => compute(strategy));
    const result = known.get(strategy) ?? reading(() => compute(strategy));
    known.set(strategy, result);
    noteReads(result.reads);
    return result.value;
  };
}

/** Computes something of each element, and over the states of a strategy again only where an edit reaches it. */
export function oncePerElement<E extends object, T>(compute: (strategy: Strategy, element: E) => T): (strategy: Strategy, element: E) => T {
  return (strategy, element) => {
    const keeper = keepers.get(strategy);
    return keeper === undefined ? compute(strategy, element) : keeper.ofElement(compute, element, () => compute(strategy, element));
  };
}

/** The same strategy, but what is read of it is noted. */
export function watched(strategy: Strategy): Strategy {
  const fields = names.map((name) => {
    const get = () => {
      noted |= partOf[name];
      return strategy[name];
    };
    return [name, { enumerable: true, get }] as const;
  });
  return Object.defineProperties({}, Object.fromEntries(fields)) as Strategy;
}

/** The parts that are not the same in two states of a strategy. Facts never change, so the same object has the same content. */
export const changedParts = (before: Strategy, now: Strategy): Parts =>
  names.reduce((parts, name) => (before[name] === now[name] ? parts : parts | partOf[name]), 0);
