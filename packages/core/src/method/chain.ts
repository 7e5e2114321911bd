/** What relies on a need: promises, customers, references and the expansions that lean on them (method, section 7). */
import { isNamedBy, target, valueOf } from '../facts/read.ts';
import type { Need, Strategy } from '../facts/strategy.ts';
import type { Chain } from './figures.ts';
import { customersIn, promisesOf } from './indexes.ts';

/** The chain that an open need breaks. Customers are those of the need's own segment. */
export function chainOf(strategy: Strategy, need: Need): Chain {
  const customers = customersIn(strategy, need.segment).filter(({ needs, unmet }) =>
    [needs, unmet].some((named) => valueOf(named)?.some((reference) => isNamedBy(need, reference))),
  );
  return {
    need,
    promises: promisesOf(strategy, need),
    customers,
    references: customers.filter((customer) => valueOf(customer.status) === 'reference'),
    expansions: strategy.expansions.filter((expansion) => customers.some((customer) => customer === target(expansion.through))),
  };
}
