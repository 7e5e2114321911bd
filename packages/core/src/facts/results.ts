/**
 * Results kept from one state of a strategy to the next, so that an edit costs what it reaches. A result stands as long
 * as no part of the strategy has changed that was read for it.
 */
import { beachheadOf } from './read.ts';
import {
  beachheadPart,
  changedParts,
  type Keeper,
  keepResultsOf,
  noteReads,
  type Parts,
  type Reading,
  reading,
  scenarioNamesPart,
  watched,
} from './reads.ts';
import type { Segment, Strategy } from './strategy.ts';
import type { CalendarDate } from './values.ts';

/** A result for an element, and the number of the state in which it was computed. */
interface Kept extends Reading<unknown> {
  readonly state: number;
}

/** The results for one state of a strategy and one day. Each state goes before one other at most. */
export class Results implements Keeper {
  /** The strategy, which notes what is read of it. */
  readonly strategy: Strategy;
  readonly today: CalendarDate;
  private readonly plain: Strategy;
  private readonly chosen: Segment | undefined;
  private readonly names: readonly string[];
  private readonly known: Map<unknown, Reading<unknown>>;
  /** What the state before had of results that an edit has reached: parts of them may stand. */
  private readonly outdated: ReadonlyMap<unknown, unknown>;
  private readonly ofElements: Map<object, WeakMap<object, Kept>>;
  /** The number of this state. */
  private readonly state: number;
  /** What the last states changed: the parts by the number of the state that changed them last. */
  private readonly changes: readonly { readonly parts: Parts; readonly state: number }[];

  /** @param before of an earlier state: what an edit did not reach is taken from there */
  constructor(strategy: Strategy, today: CalendarDate, before?: Results) {
    this.plain = strategy;
    this.chosen = beachheadOf(strategy);
    this.names = strategy.scenarios.map(({ name }) => name);
    this.strategy = watched(strategy);
    keepResultsOf(this.strategy, this);
    this.today = today;
    const last = before?.today === today ? before : undefined;
    this.state = last === undefined ? 0 : last.state + 1;
    const changed = last === undefined ? 0 : this.changedSince(last);
    const outdated = new Map<unknown, unknown>();
    this.known = new Map();
    for (const [key, known] of last?.known ?? []) {
      if ((known.reads & changed) === 0) this.known.set(key, known);
      else outdated.set(key, known.value);
    }
    this.outdated = outdated;
    this.ofElements = last?.ofElements ?? new Map();
    const older = (last?.changes ?? []).map(({ parts, state }) => ({ parts: parts & ~changed, state }));
    this.changes = [{ parts: changed, state: this.state }, ...older].filter(({ parts }) => parts !== 0);
  }

  get beachhead(): Segment | undefined {
    noteReads(beachheadPart);
    return this.chosen;
  }

  get scenarioNames(): readonly string[] {
    noteReads(scenarioNamesPart);
    return this.names;
  }

  of<T>(key: unknown, compute: (before: T | undefined) => T): T {
    const known = (this.known.get(key) as Reading<T> | undefined) ?? reading(() => compute(this.outdated.get(key) as T | undefined));
    this.known.set(key, known);
    noteReads(known.reads);
    return known.value;
  }

  ofElement<T>(key: object, element: object, compute: () => T): T {
    const kept = this.ofElements.get(key) ?? new WeakMap<object, Kept>();
    this.ofElements.set(key, kept);
    const before = kept.get(element);
    const known = before !== undefined && this.stands(before) ? before : { ...reading(compute), state: this.state };
    kept.set(element, known);
    noteReads(known.reads);
    return known.value as T;
  }

  private changedSince({ plain, chosen, names }: Results): Parts {
    const hasSameNames = names.length === this.names.length && names.every((name, i) => name === this.names[i]);
    return changedParts(plain, this.plain) | (chosen === this.chosen ? 0 : beachheadPart) | (hasSameNames ? 0 : scenarioNamesPart);
  }

  private stands({ reads, state }: Kept): boolean {
    for (const change of this.changes) {
      if (change.state <= state) return true;
      if ((change.parts & reads) !== 0) return false;
    }
    return true;
  }
}
