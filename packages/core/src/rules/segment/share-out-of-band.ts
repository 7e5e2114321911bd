import { valueOf } from '../../facts/read.ts';
import { formatDuration, formatPercent } from '../../format/values.ts';
import { leaderShare } from '../../method/sizing.ts';
import { beachheadIn, decisionOf, isAbove, isBelow, monthsOf, relatedTo } from '../parts.ts';
import { aShare } from '../requirements.ts';
import { at, type Report, rule } from '../rule.ts';

const lowest = { value: leaderShare.low, unit: '%', meaning: 'least share of a leader', fromTheBook: true } as const;
const highest = { value: leaderShare.high, unit: '%', meaning: 'largest share to plan with', fromTheBook: true } as const;

/** Why a segment is not small enough to lead (method, section 6). */
export default rule({
  id: 'segment/share-out-of-band',
  summary: 'The share to win should make a leader, and within the horizon.',
  stages: at.crossing('warning'),
  parameters: { lowest, highest },
  messages: {
    main: '{share} of {segment} is outside {lowest}–{highest}: less does not make a leader, more is seldom won in this time. Plan for a share inside the band, or cut the segment differently.',
    late: 'The share is due after {within}, but {segment} should be dominated within {horizon}. Bring the two into line.',
  },
  requires: [aShare],
  look(scene) {
    const element = beachheadIn(scene);
    const subjects = ['share'];
    const reports: Report<'main' | 'late'>[] = [];
    const share = valueOf(element.share);
    if (share === undefined) return { subjects, reports };

    const place = { element, property: 'share' };
    if (isBelow(share.high, lowest.value) || isAbove(share.low, highest.value)) {
      const slots = {
        share: formatPercent(share),
        segment: element.name,
        lowest: formatPercent(lowest.value),
        highest: formatPercent(highest.value),
      };
      reports.push({ message: 'main', slots, place, subjects });
    }
    const horizon = valueOf(decisionOf(scene).horizon);
    if (horizon !== undefined && isAbove(monthsOf(share.within).low, monthsOf(horizon).high)) {
      const slots = { within: formatDuration(share.within), segment: element.name, horizon: formatDuration(horizon) };
      reports.push({ message: 'late', slots, place, subjects, related: relatedTo('the time to dominate it', decisionOf(scene).horizon) });
    }
    return { subjects, reports };
  },
});
