/**
 * Results kept from one state of a strategy to the next, so that an edit costs what it reaches. A result stands as long
 * as no part of the strategy has changed that was read for it.
 */
import { beachheadOf } from './read.ts';
import { beachheadPart, changedParts, noteReads, type Reading, reading, watched } from './reads.ts';
import type { Segment, Strategy } from './strategy.ts';
import type { CalendarDate } from './values.ts';

/** The results for one state of a strategy and one day. */
export class Results {
  /** The strategy, which notes what is read of it. */
  readonly strategy: Strategy;
  readonly today: CalendarDate;
  private readonly plain: Strategy;
  private readonly chosen: Segment | undefined;
  private readonly known: Map<string, Reading<unknown>>;

  /** @param before of an earlier state: what an edit did not reach is taken from there */
  constructor(strategy: Strategy, today: CalendarDate, before?: Results) {
    this.plain = strategy;
    this.chosen = beachheadOf(strategy);
    this.strategy = watched(strategy);
    this.today = today;
    const isUsable = before !== undefined && before.today === today;
    const changed = isUsable ? changedParts(before.plain, strategy) | (before.chosen === this.chosen ? 0 : beachheadPart) : 0;
    this.known = new Map(isUsable ? [...before.known].filter(([, { reads }]) => (reads & changed) === 0) : []);
  }

  get beachhead(): Segment | undefined {
    noteReads(beachheadPart);
    return this.chosen;
  }

  /** The result of a name: computed once for all states that have the same of what it reads. */
  of<T>(name: string, compute: () => T): T {
    const known = (this.known.get(name) as Reading<T> | undefined) ?? reading(compute);
    this.known.set(name, known);
    noteReads(known.reads);
    return known.value;
  }
}
