/** Who names whom, looked up once a strategy instead of once a question: figures then grow with the strategy, not its square. */
import { target, targets } from '../facts/read.ts';
import { oncePerStrategy } from '../facts/reads.ts';
import type { Component, Customer, Need, Partner, Segment, Strategy } from '../facts/strategy.ts';

const componentsByNeed = oncePerStrategy((strategy) => grouped(strategy.components, ({ meets }) => targets(meets)));
const componentsByPartner = oncePerStrategy((strategy) => grouped(strategy.components, ({ from }) => some(target(from))));
const customersBySegment = oncePerStrategy((strategy) => grouped(strategy.customers, ({ segment }) => some(target(segment))));
const places = oncePerStrategy((strategy) => new Map(strategy.components.map((component, i) => [component, i])));

/** The components that meet a need, in the order of declaration. */
export const componentsFor = (strategy: Strategy, need: Need): readonly Component[] => componentsByNeed(strategy).get(need) ?? [];

/** The components that a partner provides, in the order of declaration. */
export const componentsFrom = (strategy: Strategy, partner: Partner): readonly Component[] =>
  componentsByPartner(strategy).get(partner) ?? [];

/** The customers that belong to a segment, in the order of declaration. */
export const customersIn = (strategy: Strategy, segment: Segment): readonly Customer[] => customersBySegment(strategy).get(segment) ?? [];

/** Orders components as they are declared. */
export function inOrder(strategy: Strategy, components: Iterable<Component>): Component[] {
  const place = places(strategy);
  return [...components].sort((a, b) => place.get(a)! - place.get(b)!);
}

const some = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);

function grouped<K, V>(values: readonly V[], keysOf: (value: V) => readonly K[]): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    for (const key of new Set(keysOf(value))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [value]);
      else group.push(value);
    }
  }
  return groups;
}
