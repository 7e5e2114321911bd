import { valueOf } from '../../facts/read.ts';
import type { Customer } from '../../facts/strategy.ts';
import { formatPercent } from '../../format/values.ts';
import { beachheadIn, dealValue, headCount, isAbove, isOneOff } from '../parts.ts';
import { aBeachhead } from '../requirements.ts';
import { at, type Report, rule } from '../rule.ts';

const largestPart = { value: 0.5, unit: '%', meaning: 'largest part of the value from one-off work' } as const;
const fewestDeals = { value: 3, unit: 'count', meaning: 'deals with a value needed before (b) judges' } as const;

const worth = (customer: Customer) => dealValue(customer) ?? 0;
const sum = (customers: readonly Customer[]) => customers.reduce((total, customer) => total + worth(customer), 0);

/** One customer, or famous ones, make a story and no market. */
export default rule({
  id: 'focus/one-off-project',
  summary: 'A beachhead should be a repeatable market and not one famous project.',
  stages: at.crossing('warning'),
  parameters: { largestPart, fewestDeals },
  messages: {
    main: '{beachhead} has one account, and one customer is a project and no market. Describe all the accounts that share its problem.',
    marquee:
      '{part} of the deal value comes from marquee or custom work such as {customer}, which makes a story and cannot be sold twice. Put the next effort into deals that repeat.',
  },
  requires: [aBeachhead],
  look(scene) {
    const beachhead = beachheadIn(scene);
    const subjects = ['the beachhead', 'the deals'];
    const reports: Report<'main' | 'marquee'>[] = [];

    if (valueOf(beachhead.accounts)?.high === 1) {
      const place = { element: beachhead, property: 'accounts' };
      reports.push({ message: 'main', slots: { beachhead: beachhead.name }, place, subjects: ['the beachhead'] });
    }

    const priced = scene.figures.focus.deals.filter((deal) => dealValue(deal) !== undefined);
    const oneOff = priced.filter(isOneOff).toSorted((a, b) => worth(b) - worth(a));
    const [largest, ...others] = oneOff;
    const part = sum(oneOff) / sum(priced);
    if (largest !== undefined && headCount(priced) >= fewestDeals.value && isAbove(part, largestPart.value)) {
      reports.push({
        message: 'marquee',
        slots: { part: formatPercent(part), customer: largest.name },
        place: { element: largest },
        subjects: ['the deals'],
        related: others.map(({ at }) => ({ message: 'marquee or custom work', at })),
      });
    }
    return { subjects, reports };
  },
});
