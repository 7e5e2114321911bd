import { beachheadIn, missingOf } from '../parts.ts';
import { earlyAdopters } from '../requirements.ts';
import { at, rule } from '../rule.ts';

/** What people do that hurts enough. */
const behaviours = ['tried', 'asked', 'prepaid'] as const;

/** Nothing that the early adopters did shows that they need the product. */
export default rule({
  id: 'adopters/pain-unproven',
  summary: 'What early adopters do should prove their pain.',
  stages: at.niche('warning'),
  messages: {
    main: 'Nothing that the early adopters of {segment} did proves their pain. Say what they tried themselves, what they asked for before it existed, or what they paid in advance.',
  },
  requires: [earlyAdopters],
  look(scene) {
    const segment = beachheadIn(scene);
    const element = segment.earlyAdopters!;
    const subjects = ['early adopters'];
    if (missingOf(element, behaviours).length < behaviours.length) return { subjects, reports: [] };
    return { subjects, reports: [{ message: 'main', slots: { segment: segment.name }, place: { element }, subjects }] };
  },
});
