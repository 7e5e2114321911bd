import { beachheadIn } from '../parts.ts';
import { aBeachhead } from '../requirements.ts';
import { at, rule } from '../rule.ts';

/** Pragmatists buy under duress, or not at all. */
export default rule({
  id: 'reason/missing',
  summary: 'The beachhead must have a compelling reason to buy.',
  stages: at.niche('error'),
  messages: {
    main: '{segment} has no reason to buy, and pragmatists move only under duress. Add `reason to buy` and say what hurts and what it costs.',
  },
  requires: [aBeachhead],
  look(scene) {
    const element = beachheadIn(scene);
    const subjects = [element.name];
    const reports =
      element.reason === undefined ? [{ message: 'main' as const, slots: { segment: element.name }, place: { element }, subjects }] : [];
    return { subjects, reports };
  },
});
