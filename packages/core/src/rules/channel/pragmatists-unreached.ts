import { isBroken, valueOf } from '../../facts/read.ts';
import type { Campaign } from '../../facts/strategy.ts';
import { beachheadIn, beachheadPlace } from '../parts.ts';
import { aCampaignForTheBeachhead } from '../requirements.ts';
import { at, rule } from '../rule.ts';

/** Where pragmatists listen. */
const trusted = ['conference', 'tradeMedia', 'peers'] as const;

/** Whether a campaign may meet pragmatists; a `via` with an error gets the benefit of the doubt. */
const mayMeetPragmatists = ({ via }: Campaign) => trusted.some((way) => valueOf(via)?.includes(way)) || isBroken(via);

/** Promotion for the beachhead that never meets pragmatists where they listen. */
export default rule({
  id: 'channel/pragmatists-unreached',
  summary: 'Pragmatists should be met where they listen: conferences, trade media, their peers.',
  stages: at.crossing('warning'),
  messages: {
    main: 'No campaign meets the people of {beachhead} at a conference, in trade media or at a peer, where pragmatists make up their minds. Plan one there.',
  },
  requires: [aCampaignForTheBeachhead],
  look(scene) {
    const segment = beachheadIn(scene);
    const campaigns = scene.strategy.campaigns.filter((campaign) => valueOf(campaign.for)?.target === segment);
    const subjects = [segment.name];
    if (campaigns.some(mayMeetPragmatists)) return { subjects, reports: [] };
    return {
      subjects,
      reports: [
        {
          message: 'main',
          slots: { beachhead: segment.name },
          place: beachheadPlace(scene),
          subjects,
          related: campaigns.map(({ at }) => ({ message: 'a campaign for the beachhead', at })),
        },
      ],
    };
  },
});
