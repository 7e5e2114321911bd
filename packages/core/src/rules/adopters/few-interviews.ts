import { given, valueOf } from '../../facts/read.ts';
import { formatNumber, formatRange } from '../../format/values.ts';
import { beachheadIn } from '../parts.ts';
import { earlyAdopters } from '../requirements.ts';
import { at, type Parameter, type Place, rule } from '../rule.ts';

const fewest: Parameter = { value: 5, unit: 'count', meaning: 'interviews with early adopters' };

/** Hardly any early adopter was listened to. */
export default rule({
  id: 'adopters/few-interviews',
  summary: 'Early adopters should be listened to in person.',
  stages: at.niche('hint'),
  parameters: { fewest },
  messages: {
    main: 'You have spoken to {count} early adopters of {segment}. Speak to at least {fewest}: they help to understand the problem and the solution.',
  },
  requires: [earlyAdopters],
  look(scene) {
    const segment = beachheadIn(scene);
    const element = segment.earlyAdopters!;
    const subjects = ['early adopters'];
    const isGiven = given(element.interviews);
    const interviews = valueOf(element.interviews);
    const areEnough = isGiven && (interviews === undefined || interviews.high >= fewest.value);
    if (areEnough) return { subjects, reports: [] };
    const slots = {
      count: interviews === undefined ? 'no' : formatRange(interviews),
      segment: segment.name,
      fewest: formatNumber(fewest.value),
    };
    const place: Place = isGiven ? { element, property: 'interviews' } : { element };
    return { subjects, reports: [{ message: 'main', slots, place, subjects }] };
  },
});
