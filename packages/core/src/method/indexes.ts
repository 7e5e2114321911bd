/** Who names whom, looked up once a strategy instead of once a question: figures then grow with the strategy, not its square. */
import { target, targets } from '../facts/read.ts';
import type { Component, Customer, Need, Segment, Strategy } from '../facts/strategy.ts';

interface Indexes {
  /** In the order of declaration. */
  readonly componentsByNeed: ReadonlyMap<Need, readonly Component[]>;
  readonly customersBySegment: ReadonlyMap<Segment, readonly Customer[]>;
  readonly place: ReadonlyMap<Component, number>;
}

const known = new WeakMap<Strategy, Indexes>();

/** The indexes of a strategy. Facts never change, so they are kept as long as the strategy is. */
export function indexesOf(strategy: Strategy): Indexes {
  const before = known.get(strategy);
  if (before !== undefined) return before;
  const indexes: Indexes = {
    componentsByNeed: grouped(strategy.components, (component) => targets(component.meets)),
    customersBySegment: grouped(strategy.customers, (customer) => {
      const segment = target(customer.segment);
      return segment === undefined ? [] : [segment];
    }),
    place: new Map(strategy.components.map((component, i) => [component, i])),
  };
  known.set(strategy, indexes);
  return indexes;
}

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
