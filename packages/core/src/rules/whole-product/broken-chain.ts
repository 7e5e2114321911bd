/** What relies on an open need, in words and in places (method, section 7). */
import type { Need } from '../../facts/strategy.ts';
import { formatList } from '../../format/values.ts';
import type { Chain } from '../../method/figures.ts';
import { productOf } from '../../method/whole-product.ts';
import { relatedTo } from '../parts.ts';
import type { Related, Scene } from '../rule.ts';

/** The chain that hangs on an open need; `undefined` where the need is not open. */
export const chainOn = ({ strategy }: Scene, need: Need): Chain | undefined =>
  productOf(strategy, need.segment).chains.find((chain) => chain.need === need);

/** The customers of a chain that are no references. */
const othersIn = ({ customers, references }: Chain) => customers.filter((customer) => !references.includes(customer));

/** What relies on the need, such as `the promises of the claim and customers (CarMaker)`; empty where nothing does. */
export function chainInWords(chain: Chain): string {
  const named = (noun: string, names: readonly string[]) => (names.length === 0 ? [] : [`${noun} (${names.join(', ')})`]);
  const to = chain.expansions.map((expansion) => `to ${expansion.to?.name ?? ''}`);
  return formatList([
    ...(chain.promises.length === 0 ? [] : ['the promises of the claim']),
    ...named(
      'customers',
      othersIn(chain).map(({ name }) => name),
    ),
    ...named(
      'references',
      chain.references.map(({ name }) => name),
    ),
    ...named('expansions', to),
  ]);
}

/** Every link of a chain as a related place. */
export function chainInPlaces(chain: Chain): readonly Related[] {
  const lacks = (name: string, noun: string) => `${noun} ${name} relies on it`;
  return [
    ...chain.promises.map((at) => ({ message: 'the claim promises it', at })),
    ...othersIn(chain).flatMap((customer) => relatedTo(lacks(customer.name, 'the customer'), customer.unmet ?? customer.needs)),
    ...chain.references.flatMap((customer) => relatedTo(lacks(customer.name, 'the reference'), customer.unmet ?? customer.needs)),
    ...chain.expansions.map((expansion) => ({ message: 'this expansion goes through such a customer', at: expansion.at })),
  ];
}
