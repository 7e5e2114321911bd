/**
 * Who names whom, looked up once a strategy instead of once a question: figures then grow with the strategy, not its
 * square. By name: names are unique among the elements of a kind that count, and an edit of what is named, its name
 * apart, leaves the indexes as they are.
 */
import { valueOf } from '../facts/read.ts';
import { oncePerStrategy } from '../facts/reads.ts';
import type { Component, Customer, Need, Partner, Segment, Strategy } from '../facts/strategy.ts';
import type { Origin, Reference } from '../facts/values.ts';

/** A component and its place in the order of declaration. */
interface PlacedComponent {
  readonly component: Component;
  readonly place: number;
}

const componentsByNeed = oncePerStrategy(({ components }) => {
  const groups = new Groups<PlacedComponent>();
  for (const [place, component] of components.entries()) {
    const placed = { component, place };
    for (const { name } of valueOf(component.meets) ?? []) groups.put(name, placed);
  }
  return groups;
});
const componentsByPartner = oncePerStrategy(({ components }) => byName(components, ({ from }) => valueOf(from)));
const customersBySegment = oncePerStrategy(({ customers }) => byName(customers, ({ segment }) => valueOf(segment)));
const promisesByNeed = oncePerStrategy(({ positionings }) => {
  const groups = new Groups<Origin>();
  for (const { promises } of positionings) {
    for (const [i, { name }] of (valueOf(promises) ?? []).entries()) groups.put(name, promises!.items[i] ?? promises!.at);
  }
  return groups;
});

/** The components that meet a need, in the order of declaration. */
export const componentsFor = (strategy: Strategy, need: Need): readonly Component[] =>
  componentsByNeed(strategy)
    .of(need.name)
    .map(({ component }) => component);

/** The components that meet one of some needs, each once, in the order of declaration. */
export function componentsForAny(strategy: Strategy, needs: readonly Need[]): readonly Component[] {
  const byNeed = componentsByNeed(strategy);
  const found = new Set(needs.flatMap(({ name }) => byNeed.of(name)));
  return [...found].sort((a, b) => a.place - b.place).map(({ component }) => component);
}

/** The components that a partner provides, in the order of declaration. */
export const componentsFrom = (strategy: Strategy, partner: Partner): readonly Component[] =>
  componentsByPartner(strategy).of(partner.name);

/** The customers that belong to a segment, in the order of declaration. */
export const customersIn = (strategy: Strategy, segment: Segment): readonly Customer[] => customersBySegment(strategy).of(segment.name);

/** Where positionings promise a need, in the order of declaration. */
export const promisesOf = (strategy: Strategy, need: Need): readonly Origin[] => promisesByNeed(strategy).of(need.name);

/** Things by the names that they refer to, in the order in which they were put there. */
class Groups<T> {
  private readonly groups = new Map<string, T[]>();

  /** A thing that refers to a name twice belongs to it once; all that it refers to is put before the next thing is. */
  put(name: string, item: T): void {
    const group = this.groups.get(name);
    if (group === undefined) this.groups.set(name, [item]);
    else if (group.at(-1) !== item) group.push(item);
  }

  of(name: string): readonly T[] {
    return this.groups.get(name) ?? [];
  }
}

function byName<T>(all: readonly T[], referenceIn: (one: T) => Reference | string | undefined): Groups<T> {
  const groups = new Groups<T>();
  for (const one of all) {
    const reference = referenceIn(one);
    if (typeof reference === 'object') groups.put(reference.name, one);
  }
  return groups;
}
