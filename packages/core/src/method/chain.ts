/** What relies on a need: promises, customers, references and the expansions that lean on them (method, section 7). */
import { target, targets, valueOf } from '../facts/read.ts';
import type { Need, Strategy } from '../facts/strategy.ts';
import type { Chain } from './figures.ts';
import { customersIn } from './indexes.ts';

/** The chain that an open need breaks. Customers are those of the need's own segment. */
export function chainOf(strategy: Strategy, need: Need): Chain {
  const customers = customersIn(strategy, need.segment).filter((customer) =>
    [...targets(customer.needs), ...targets(customer.unmet)].includes(need),
  );
  return {
    need,
    promises: strategy.positionings.flatMap(({ promises }) =>
      (valueOf(promises) ?? []).flatMap((promise, i) => (promise.target === need ? [promises!.items[i] ?? promise.at] : [])),
    ),
    customers,
    references: customers.filter((customer) => valueOf(customer.status) === 'reference'),
    expansions: strategy.expansions.filter((expansion) => customers.some((customer) => customer === target(expansion.through))),
  };
}
