import { valueOf } from '../../facts/read.ts';
import { formatDuration, formatMonths } from '../../format/values.ts';
import { beachheadName, decisionOf, isAbove, monthsOf } from '../parts.ts';
import { aHorizon } from '../requirements.ts';
import { at, rule } from '../rule.ts';

const longest = { value: 24, unit: 'months', meaning: 'longest time to dominate the beachhead', fromTheBook: true } as const;

/** A niche that takes longer is too wide, or won too slowly. */
export default rule({
  id: 'focus/horizon-too-long',
  summary: 'The beachhead should be dominated within two years.',
  stages: at.crossing('warning'),
  parameters: { longest },
  messages: {
    main: '{strategy} gives itself {horizon} to dominate {beachhead}, and a niche that takes longer than {longest} is too wide or too slow. Narrow the segment until {longest} are enough.',
  },
  requires: [aHorizon],
  look(scene) {
    const element = decisionOf(scene);
    const subjects = ['horizon'];
    const horizon = valueOf(element.horizon);
    if (horizon === undefined || !isAbove(monthsOf(horizon).low, longest.value)) return { subjects, reports: [] };
    const slots = {
      strategy: element.name,
      horizon: formatDuration(horizon),
      beachhead: beachheadName(scene),
      longest: formatMonths(longest.value),
    };
    return { subjects, reports: [{ message: 'main', slots, place: { element, property: 'horizon' }, subjects }] };
  },
});
