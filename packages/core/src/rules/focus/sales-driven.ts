import { formatPercent } from '../../format/values.ts';
import { focusThresholds } from '../../method/focus.ts';
import { dealsOutside, dealsSinceDecision, focusIndex } from '../deals.ts';
import { beachheadIn, beachheadPlace, isBelow } from '../parts.ts';
import { aBeachhead, aPayingCustomer } from '../requirements.ts';
import { rule } from '../rule.ts';

const salesDriven = { value: focusThresholds.drifting, unit: '%', meaning: 'focus index below which the company is sales-driven' } as const;
const fewestDeals = { value: 5, unit: 'count', meaning: 'deals needed before the rule judges' } as const;

/** Too many deals outside the beachhead (method, section 9). */
export default rule({
  id: 'focus/sales-driven',
  summary: 'Most deals must lie in the beachhead.',
  stages: { earlyMarket: 'warning', chasm: 'error', bowlingAlley: 'warning', tornado: 'off', mainStreet: 'off' },
  parameters: { salesDriven, fewestDeals },
  messages: {
    main: 'Only {share} of the deals of the last twelve months ({inside} of {all}, by {measure}) lie in {beachhead}: the company is sales-driven, which is fatal in the chasm. Decline what lies outside, or choose the segment that you really serve.',
  },
  requires: [aBeachhead, aPayingCustomer],
  look(scene) {
    const subjects = ['the deals'];
    const index = focusIndex(scene);
    if (index === undefined || dealsSinceDecision(scene) < fewestDeals.value || !isBelow(index.share, salesDriven.value)) {
      return { subjects, reports: [] };
    }
    const { share, measure, inside, all } = index;
    return {
      subjects,
      reports: [
        {
          message: 'main',
          slots: { share: formatPercent(share), inside, all, measure, beachhead: beachheadIn(scene).name },
          place: beachheadPlace(scene),
          subjects,
          related: dealsOutside(scene),
        },
      ],
    };
  },
});
