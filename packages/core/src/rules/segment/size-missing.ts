import { formatKeys } from '../../format/values.ts';
import { beachheadIn, missingOf } from '../parts.ts';
import { aBeachhead } from '../requirements.ts';
import { at, rule } from '../rule.ts';

const parts = ['accounts', 'spend', 'share'] as const;

/** Without a size nobody can tell whether the niche carries the goal, or can be led. */
export default rule({
  id: 'segment/size-missing',
  summary: 'The beachhead must say how big it is and what share is to be won.',
  stages: at.niche('error'),
  messages: {
    main: '{segment} does not give {missing}, so nobody can tell whether it is big enough to matter and small enough to lead. A range is enough: `35..45`, `$1M..$2M per year`, `40% within 24 months`.',
  },
  requires: [aBeachhead],
  look(scene) {
    const element = beachheadIn(scene);
    const missing = missingOf(element, parts);
    const slots = { segment: element.name, missing: formatKeys(missing, 'or') };
    return {
      subjects: parts,
      reports: missing.length === 0 ? [] : [{ message: 'main', slots, place: { element }, subjects: missing }],
    };
  },
});
