import { valueOf } from '../../facts/read.ts';
import type { Campaign } from '../../facts/strategy.ts';
import type { Interval } from '../../facts/values.ts';
import { formatPercent } from '../../format/values.ts';
import { beachheadIn, decisionOf, isBelow } from '../parts.ts';
import { aBeachhead, readable } from '../requirements.ts';
import { at, rule } from '../rule.ts';

const smallestPart = { value: 0.5, unit: '%', meaning: 'least part of the money for the beachhead' } as const;

const budgets = readable('the budgets of the campaigns', 'focus/budget-scattered', ({ strategy }) =>
  strategy.campaigns.flatMap((campaign) => [campaign.budget, campaign.for]),
);

function total(campaigns: readonly Campaign[]): Interval {
  const amounts = campaigns.flatMap(({ budget }) => valueOf(budget) ?? []);
  return { low: amounts.reduce((sum, { low }) => sum + low, 0), high: amounts.reduce((sum, { high }) => sum + high, 0) };
}

const part = (inside: number, outside: number) => (inside + outside === 0 ? 0 : inside / (inside + outside));

/** Money spread over many segments lights no fire in any of them. */
export default rule({
  id: 'focus/budget-scattered',
  summary: 'At least half of the promotion money should burn under the beachhead.',
  stages: at.crossing('warning'),
  parameters: { smallestPart },
  messages: {
    main: '{part} of the promotion money goes to {beachhead}. Money spread over a big market is paper under a log: give at least {smallestPart} to the one segment.',
    none: 'No campaign says what is spent to reach {beachhead}. Declare one: promotion without a target segment is paper without kindling.',
  },
  requires: [aBeachhead, budgets],
  look(scene) {
    const beachhead = beachheadIn(scene);
    const subjects = ['the campaigns'];
    const { campaigns } = scene.strategy;
    const aimed = (campaign: Campaign) => valueOf(campaign.for)?.target === beachhead;
    const outsiders = campaigns.filter((campaign) => !aimed(campaign));
    const inside = total(campaigns.filter(aimed));
    const outside = total(outsiders);
    const most = part(inside.high, outside.low);
    if (!isBelow(most, smallestPart.value)) return { subjects, reports: [] };
    const slots = {
      beachhead: beachhead.name,
      part: formatPercent({ low: part(inside.low, outside.high), high: most }),
      smallestPart: formatPercent(smallestPart.value),
    };
    const message = campaigns.some(({ budget }) => valueOf(budget) !== undefined) ? 'main' : 'none';
    const related = outsiders.map(({ at }) => ({ message: `not for ${beachhead.name}`, at }));
    return { subjects, reports: [{ message, slots, place: { element: decisionOf(scene) }, subjects, related }] };
  },
});
