import { valueOf } from '../../facts/read.ts';
import { formatDuration } from '../../format/values.ts';
import { beachheadName, decisionOf, isBelow, monthsOf, relatedTo } from '../parts.ts';
import { runwayAndHorizon } from '../requirements.ts';
import { at, rule } from '../rule.ts';

const reserve = { value: 6, unit: 'months', meaning: 'time the money should last beyond the horizon' } as const;

/** The money ends before the beachhead can be won. */
export default rule({
  id: 'focus/runway-too-short',
  summary: 'The money should outlast the time to dominate the beachhead.',
  stages: at.crossing('warning'),
  parameters: { reserve },
  messages: {
    main: 'The money of {strategy} lasts {runway}, and winning {beachhead} takes {horizon}: the paper burns away before the log catches. Raise money, or choose a niche that is won sooner.',
  },
  requires: [runwayAndHorizon],
  look(scene) {
    const element = decisionOf(scene);
    const subjects = ['runway'];
    const runway = valueOf(element.runway);
    const horizon = valueOf(element.horizon);
    if (runway === undefined || horizon === undefined || !isBelow(monthsOf(runway).high, monthsOf(horizon).low + reserve.value)) {
      return { subjects, reports: [] };
    }
    const slots = {
      strategy: element.name,
      runway: formatDuration(runway),
      beachhead: beachheadName(scene),
      horizon: formatDuration(horizon),
    };
    const related = relatedTo('the time to dominate it', element.horizon);
    return { subjects, reports: [{ message: 'main', slots, place: { element, property: 'runway' }, subjects, related }] };
  },
});
