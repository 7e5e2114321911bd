import { formatNumber, formatPercent } from '../../format/values.ts';
import { focusThresholds } from '../../method/focus.ts';
import { dealsOutside, dealsSinceDecision, focusIndex } from '../deals.ts';
import { beachheadIn, beachheadPlace, isBelow } from '../parts.ts';
import { aBeachhead, aPayingCustomer } from '../requirements.ts';
import { type Report, rule } from '../rule.ts';

const marketDriven = {
  value: focusThresholds.marketDriven,
  unit: '%',
  meaning: 'focus index from which the company is market-driven',
} as const;
const fewestDeals = { value: 5, unit: 'count', meaning: 'deals needed before the rule judges' } as const;
/** Drift compares the last five deals with the five before (method, section 9); most of five are three. */
const group = 5;
const most = 3;

/** A share of deals in the beachhead that is too low, or sinking (method, section 9). */
export default rule({
  id: 'focus/drifting',
  summary: 'Deals should not drift out of the beachhead.',
  stages: { earlyMarket: 'info', chasm: 'warning', bowlingAlley: 'warning', tornado: 'off', mainStreet: 'off' },
  parameters: { marketDriven, fewestDeals },
  messages: {
    main: '{share} of the deals of the last twelve months ({inside} of {all}, by {measure}) lie in {beachhead}; below {marketDriven} no fire burns hot enough to spread. Look at the deals outside and stop taking their kind.',
    lastFive:
      'Of the last five deals {now} lie in {beachhead}, of the five before {before} did: the niche that you serve is no longer the one that you chose. Check deal by deal whether the newest ones belong to it.',
  },
  requires: [aBeachhead, aPayingCustomer],
  look(scene) {
    const subjects = ['the deals'];
    if (dealsSinceDecision(scene) < fewestDeals.value || scene.fires('focus/sales-driven')) return { subjects, reports: [] };
    const beachhead = beachheadIn(scene).name;
    const common = { place: beachheadPlace(scene), subjects, related: dealsOutside(scene) };
    const reports: Report<'main' | 'lastFive'>[] = [];
    const index = focusIndex(scene);
    const { drift } = scene.figures.focus;
    if (index !== undefined && isBelow(index.share, marketDriven.value)) {
      const { share, measure, inside, all } = index;
      const slots = { share: formatPercent(share), inside, all, measure, beachhead, marketDriven: formatPercent(marketDriven.value) };
      reports.push({ message: 'main', slots, ...common });
    } else if (drift !== null) {
      const now = Math.round(drift.lastFive * group);
      const before = Math.round(drift.fiveBefore * group);
      const slots = { now: formatNumber(now), before: formatNumber(before), beachhead };
      if (now < most && before > now) reports.push({ message: 'lastFive', slots, ...common });
    }
    return { subjects, reports };
  },
});
