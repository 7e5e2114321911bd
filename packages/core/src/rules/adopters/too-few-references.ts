import { valueOf } from '../../facts/read.ts';
import type { Customer } from '../../facts/strategy.ts';
import { formatNumber } from '../../format/values.ts';
import { beachheadIn, beachheadPlace, customersOf } from '../parts.ts';
import { aBeachhead } from '../requirements.ts';
import { at, type Parameter, rule, type StagePlan } from '../rule.ts';

const fewest: Parameter = { value: 3, unit: 'count', meaning: 'pragmatist references in the beachhead' };

/** In the bowling alley and the tornado nothing moves without them. */
const stages: StagePlan = { ...at.crossing('info'), bowlingAlley: 'warning', tornado: 'warning' };

/** Pragmatists of the beachhead find too few of their own kind to ask. */
export default rule({
  id: 'adopters/too-few-references',
  summary: 'Pragmatists of the beachhead should find enough of their own kind to ask.',
  stages,
  parameters: { fewest },
  messages: {
    main: '{count} pragmatists in {beachhead} vouch for you, and the next ones will ask for {fewest}. Serve the first ones until they talk; references from visionaries do not count with them.',
  },
  requires: [aBeachhead],
  look(scene) {
    const beachhead = beachheadIn(scene);
    const subjects = ['customers of the beachhead'];
    const pragmatists = customersOf(scene.strategy, beachhead).filter(({ adopter }) => valueOf(adopter) === 'pragmatist');
    const references = pragmatists.filter(({ status }) => valueOf(status) === 'reference');
    if (atMost(references) >= fewest.value) return { subjects, reports: [] };
    return {
      subjects,
      reports: [
        {
          message: 'main',
          slots: { count: formatNumber(atMost(references)), beachhead: beachhead.name, fewest: formatNumber(fewest.value) },
          place: beachheadPlace(scene),
          subjects,
          related: pragmatists.map((customer) => ({ message: `the pragmatist ${customer.name}`, at: customer.at })),
        },
      ],
    };
  },
});

/** How many customers these are, cohorts counted; of a range the high end. */
const atMost = (customers: readonly Customer[]): number =>
  customers.reduce((sum, customer) => sum + (valueOf(customer.count)?.high ?? 1), 0);
