import { valueOf } from '../../facts/read.ts';
import { formatPerYear } from '../../format/values.ts';
import { compellingRatio } from '../../method/sizing.ts';
import { beachheadIn, isAbove, reasonIn, relatedTo } from '../parts.ts';
import { aReason, inactionAndRisk } from '../requirements.ts';
import { at, rule } from '../rule.ts';

const leastRatio = { value: compellingRatio, unit: 'ratio', meaning: 'the ratio must be above it', fromTheBook: true } as const;

/** Where waiting is cheaper than the risk, waiting is right (method, section 6). */
export default rule({
  id: 'reason/not-compelling',
  summary: 'Doing nothing must cost more than the risk of buying from a startup.',
  stages: at.niche('error'),
  parameters: { leastRatio },
  messages: {
    main: 'Doing nothing costs {segment} {inaction} a year and buying from you risks {risk}, so waiting is the sensible choice. Find the use case that hurts more, or take risk away from the buyer.',
  },
  requires: [aReason, inactionAndRisk],
  look(scene) {
    const element = reasonIn(scene);
    const segment = beachheadIn(scene);
    const subjects = [segment.name];
    const ratio = scene.figures.sizing.get(segment)?.inactionRatio;
    const inaction = valueOf(element.inaction);
    const risk = valueOf(element.risk);
    if (!ratio || inaction === undefined || risk === undefined || isAbove(ratio.high, leastRatio.value)) return { subjects, reports: [] };
    const slots = { segment: segment.name, inaction: formatPerYear(inaction), risk: formatPerYear(risk) };
    const related = relatedTo('what buying from you risks', element.risk);
    return { subjects, reports: [{ message: 'main', slots, place: { element, property: 'inaction' }, subjects, related }] };
  },
});
