import { targets, valueOf } from '../../facts/read.ts';
import type { Customer, Need } from '../../facts/strategy.ts';
import { formatPercent } from '../../format/values.ts';
import { beachheadIn, customersOf, headCount, headsOf, isBelow } from '../parts.ts';
import { aBeachhead, aPayingCustomer, isUnsound } from '../requirements.ts';
import { at, rule } from '../rule.ts';

const leastOverlap = { value: 0.6, unit: '%', meaning: 'least mean overlap of needs' } as const;
const fewestCustomers = { value: 3, unit: 'count', meaning: 'customers needed before the rule judges' } as const;

/** Needs in common ÷ needs of either. */
function overlap(one: Customer, other: Customer): number {
  const needs = new Set<Need>(targets(one.needs));
  const others = new Set<Need>(targets(other.needs));
  const common = [...needs].filter((need) => others.has(need)).length;
  return common / (needs.size + others.size - common);
}

interface Pairs {
  /** The mean over all pairs; those inside a cohort have everything in common. */
  readonly mean: number;
  /** The pair with the least in common, the first of several. */
  readonly furthest: readonly Customer[];
}

function comparePairs(customers: readonly Customer[]): Pairs {
  let sum = 0;
  let least = Number.POSITIVE_INFINITY;
  let furthest: readonly Customer[] = [];
  for (const [i, one] of customers.entries()) {
    sum += (headsOf(one) * (headsOf(one) - 1)) / 2;
    for (const other of customers.slice(i + 1)) {
      const common = overlap(one, other);
      sum += common * headsOf(one) * headsOf(other);
      if (common < least) [least, furthest] = [common, [one, other]];
    }
  }
  const heads = headCount(customers);
  return { mean: sum / ((heads * (heads - 1)) / 2), furthest };
}

/** Customers with different needs pull the product apart. */
export default rule({
  id: 'segment/customers-differ',
  summary: 'Customers of the beachhead should need the same product.',
  stages: at.crossing('warning'),
  parameters: { leastOverlap, fewestCustomers },
  messages: {
    main: 'The customers of {segment} share only {overlap} of what they need, so each new one changes the product again. Split the segment, or check who really belongs to it.',
  },
  requires: [aBeachhead, aPayingCustomer],
  look(scene) {
    const element = beachheadIn(scene);
    const subjects = ['the customers'];
    const compared = customersOf(scene.strategy, element).filter(
      (customer) => valueOf(customer.status) !== 'lost' && valueOf(customer.needs) !== undefined && !isUnsound(customer.needs),
    );
    if (headCount(compared) < fewestCustomers.value) return { subjects, reports: [] };
    const { mean, furthest } = comparePairs(compared);
    if (!isBelow(mean, leastOverlap.value)) return { subjects, reports: [] };
    return {
      subjects,
      reports: [
        {
          message: 'main',
          slots: { segment: element.name, overlap: formatPercent(mean) },
          place: { element },
          subjects,
          related: furthest.map(({ at }) => ({ message: 'one of the two that differ most', at })),
        },
      ],
    };
  },
});
