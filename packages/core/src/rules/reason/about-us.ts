import { valueOf } from '../../facts/read.ts';
import { reasonIn } from '../parts.ts';
import { aReason, problemOrTrigger } from '../requirements.ts';
import { at, type Report, rule } from '../rule.ts';
import { firstFollowed } from '../text.ts';

const words = {
  nouns: [
    'product',
    'products',
    'platform',
    'technology',
    'engine',
    'ai',
    'solution',
    'solutions',
    'algorithm',
    'algorithms',
    'feature',
    'features',
    'architecture',
  ],
  verbs: ['offer', 'provide', 'built', 'build', 'developed', 'invented', 'sell'],
} as const;

/** The words about ourselves in a text: what is ours, or what we do. */
const aboutUs = (text: string) => firstFollowed(text, ['our', 'my'], words.nouns, 2) ?? firstFollowed(text, ['we'], words.verbs, 1);

/** A reason to sell is no reason to buy. */
export default rule({
  id: 'reason/about-us',
  summary: "The reason to buy should speak of the customer's misery and not of our product.",
  stages: at.niche('warning'),
  messages: {
    main: "This is a reason to sell: it speaks of {words}. Say what hurts in the customer's day, in the customer's words.",
  },
  words,
  requires: [aReason, problemOrTrigger],
  look(scene) {
    const element = reasonIn(scene);
    const subjects: string[] = [];
    const reports: Report<'main'>[] = [];
    for (const property of ['problem', 'trigger'] as const) {
      const text = valueOf(element[property]);
      if (text === undefined) continue;
      subjects.push(property);
      const found = aboutUs(text);
      if (found === undefined) continue;
      reports.push({ message: 'main', slots: { words: `"${found}"` }, place: { element, property }, subjects: [property] });
    }
    return { subjects, reports };
  },
});
