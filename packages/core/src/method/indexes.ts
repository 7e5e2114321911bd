/**
 * Who names whom, looked up once a strategy instead of once a question: figures then grow with the strategy, not its
 * square. By name: names are unique among the elements of a kind that count, and an edit of what is named, its name
 * apart, leaves the indexes as they are.
 */
import { valueOf } from '../facts/read.ts';
import { oncePerStrategy } from '../facts/reads.ts';
import type { Component, Customer, Need, Partner, Segment, Strategy } from '../facts/strategy.ts';
import type { Origin, Reference } from '../facts/values.ts';

const namesIn = (references: readonly Reference[] | undefined): readonly string[] => references?.map(({ name }) => name) ?? [];
const nameIn = (reference: Reference | string | undefined): readonly string[] => (typeof reference === 'object' ? [reference.name] : []);

const componentsByNeed = oncePerStrategy(({ components }) =>
  grouped(
    components.map((component, place) => ({ component, place })),
    ({ component: { meets } }) => namesIn(valueOf(meets)),
  ),
);
const componentsByPartner = oncePerStrategy(({ components }) => grouped(components, ({ from }) => nameIn(valueOf(from))));
const customersBySegment = oncePerStrategy(({ customers }) => grouped(customers, ({ segment }) => nameIn(valueOf(segment))));
const promisesByNeed = oncePerStrategy(({ positionings }) => {
  const all = positionings.flatMap(({ promises }) =>
    (valueOf(promises) ?? []).map(({ name }, i) => ({ name, at: promises!.items[i] ?? promises!.at })),
  );
  return grouped(all, ({ name }) => [name]);
});

/** The components that meet a need, in the order of declaration. */
export const componentsFor = (strategy: Strategy, need: Need): readonly Component[] =>
  (componentsByNeed(strategy).get(need.name) ?? []).map(({ component }) => component);

/** The components that meet one of some needs, each once, in the order of declaration. */
export function componentsForAny(strategy: Strategy, needs: readonly Need[]): readonly Component[] {
  const byNeed = componentsByNeed(strategy);
  const found = new Set(needs.flatMap(({ name }) => byNeed.get(name) ?? []));
  return [...found].sort((a, b) => a.place - b.place).map(({ component }) => component);
}

/** The components that a partner provides, in the order of declaration. */
export const componentsFrom = (strategy: Strategy, partner: Partner): readonly Component[] =>
  componentsByPartner(strategy).get(partner.name) ?? [];

/** The customers that belong to a segment, in the order of declaration. */
export const customersIn = (strategy: Strategy, segment: Segment): readonly Customer[] =>
  customersBySegment(strategy).get(segment.name) ?? [];

/** Where positionings promise a need, in the order of declaration. */
export const promisesOf = (strategy: Strategy, need: Need): readonly Origin[] =>
  (promisesByNeed(strategy).get(need.name) ?? []).map(({ at }) => at);

function grouped<V>(values: readonly V[], namesOf: (value: V) => readonly string[]): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const value of values) {
    const names = namesOf(value);
    for (const name of names.length > 1 ? new Set(names) : names) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [value]);
      else group.push(value);
    }
  }
  return groups;
}
