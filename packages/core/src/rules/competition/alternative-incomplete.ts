import type { Alternative } from '../../facts/strategy.ts';
import { formatKeys } from '../../format/values.ts';
import { missingOf } from '../parts.ts';
import { anAlternative } from '../requirements.ts';
import { at, rule } from '../rule.ts';

/** Of the newcomer neither a budget nor an answer is known yet. */
const parts: Readonly<Record<Alternative['side'], readonly string[]>> = {
  market: ['strength', 'price', 'budget', 'response'],
  product: ['strength', 'price'],
};

const subject = ({ name }: Alternative, part: string) => `${part} of ${name}`;

/** Buyers ask for what is good about the others, for their price, and for what they will do. */
export default rule({
  id: 'competition/alternative-incomplete',
  summary: 'Each alternative should be described with respect, in money, and with its answer to us.',
  stages: at.lasting('warning'),
  messages: {
    main: '{alternative} lacks {missing}. Say what is good about it, what it costs, which budget it holds and what it will do when it notices you: buyers and your own team will ask.',
  },
  requires: [anAlternative],
  look({ strategy: { alternatives } }) {
    return {
      subjects: alternatives.flatMap((alternative) => parts[alternative.side].map((part) => subject(alternative, part))),
      reports: alternatives.flatMap((element) => {
        const missing = missingOf(element, parts[element.side]);
        if (missing.length === 0) return [];
        const slots = { alternative: element.name, missing: formatKeys(missing) };
        return [{ message: 'main' as const, slots, place: { element }, subjects: missing.map((part) => subject(element, part)) }];
      }),
    };
  },
});
