import { formatKeys } from '../../format/values.ts';
import { beachheadIn, missingOf } from '../parts.ts';
import { aBeachhead } from '../requirements.ts';
import { at, rule } from '../rule.ts';

/** What a profile holds, and why each part is asked for. */
const asks = {
  talkAt: 'a market is people who tell each other what they bought.',
  payer: 'who will definitely pay?',
  distinct: 'what sets them apart?',
  whyThem: 'why would they buy before anyone else?',
  job: 'a solution without a job looks for a problem.',
  value: 'why would they choose you?',
  solution: 'what delivers the value?',
} as const;
const parts = Object.keys(asks) as (keyof typeof asks)[];

/** Who cannot be described cannot be spoken to. */
export default rule({
  id: 'segment/profile-incomplete',
  summary: 'The beachhead should be known well enough to be spoken to.',
  stages: at.niche('warning'),
  messages: {
    main: '{segment} does not say {missing}. Fill it in: {ask}',
  },
  requires: [aBeachhead],
  look(scene) {
    const element = beachheadIn(scene);
    const missing = missingOf(element, parts);
    const [first] = missing;
    if (first === undefined) return { subjects: parts, reports: [] };
    const slots = { segment: element.name, missing: formatKeys(missing, 'or'), ask: asks[first] };
    return { subjects: parts, reports: [{ message: 'main', slots, place: { element }, subjects: missing }] };
  },
});
