import { formatKeys } from '../../format/values.ts';
import { beachheadIn, missingOf, reasonIn } from '../parts.ts';
import { aReason } from '../requirements.ts';
import { at, rule } from '../rule.ts';

const parts = ['problem', 'today', 'shortfall', 'inaction', 'risk'] as const;

/** The story of a broken process, with the money on both sides of the decision. */
export default rule({
  id: 'reason/incomplete',
  summary: 'The reason to buy should tell the whole story of the broken process.',
  stages: at.niche('warning'),
  messages: {
    main: 'The reason to buy of {segment} leaves open {missing}. You sell therapy for a broken process: say what hurts, how they cope today, why that fails, and what waiting costs against the risk of buying from you.',
  },
  requires: [aReason],
  look(scene) {
    const element = reasonIn(scene);
    const missing = missingOf(element, parts);
    const slots = { segment: beachheadIn(scene).name, missing: formatKeys(missing) };
    return {
      subjects: parts,
      reports: missing.length === 0 ? [] : [{ message: 'main', slots, place: { element }, subjects: missing }],
    };
  },
});
