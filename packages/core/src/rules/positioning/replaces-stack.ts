import { valueOf } from '../../facts/read.ts';
import { beachheadIn, positioningIn } from '../parts.ts';
import { aChange, aClaim } from '../requirements.ts';
import { at, rule } from '../rule.ts';

/** The customer has to give up systems that work. */
export default rule({
  id: 'positioning/replaces-stack',
  summary: 'The customer should be asked to change the broken piece only.',
  stages: at.crossing('warning'),
  messages: {
    main: '{segment} is asked to replace what it has, and pragmatists fix only what is broken. Offer the one piece, and leave the rest of their systems in place.',
  },
  requires: [aClaim, aChange],
  look(scene) {
    const segment = beachheadIn(scene);
    const element = positioningIn(scene)!;
    const subjects = [segment.name];
    if (valueOf(element.change) !== 'replace') return { subjects, reports: [] };
    const change = { do: 'set', element, property: 'change', value: 'piece' } as const;
    return {
      subjects,
      reports: [
        {
          message: 'main',
          slots: { segment: segment.name },
          place: { element, property: 'change' },
          subjects,
          fixes: [{ title: 'Change it to `piece`', safe: false, changes: [change] }],
        },
      ],
    };
  },
});
