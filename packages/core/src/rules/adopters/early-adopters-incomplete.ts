import { formatKeys } from '../../format/values.ts';
import { beachheadIn, missingOf } from '../parts.ts';
import { aBeachhead } from '../requirements.ts';
import { at, rule } from '../rule.ts';

const parts = ['who', 'accounts'] as const;

/** The beachhead names no smaller group that buys first, or leaves open who or how many they are. */
export default rule({
  id: 'adopters/early-adopters-incomplete',
  summary: 'The beachhead should name the smaller group that buys first.',
  stages: at.niche('warning'),
  messages: {
    main: '{segment} names no early adopters, the smaller group in it that needs the product desperately. Add `early adopters` and say who they are and how many.',
    part: 'The early adopters of {segment} lack {missing}. Say it, so that the first customers can be found by name.',
  },
  requires: [aBeachhead],
  look(scene) {
    const segment = beachheadIn(scene);
    const { earlyAdopters } = segment;
    if (earlyAdopters === undefined) {
      const slots = { segment: segment.name };
      return { subjects: parts, reports: [{ message: 'main', slots, place: { element: segment }, subjects: parts }] };
    }
    const missing = missingOf(earlyAdopters, parts);
    if (missing.length === 0) return { subjects: parts, reports: [] };
    const slots = { segment: segment.name, missing: formatKeys(missing) };
    return { subjects: parts, reports: [{ message: 'part', slots, place: { element: earlyAdopters }, subjects: missing }] };
  },
});
