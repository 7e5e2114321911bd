import { given, valueOf } from '../../facts/read.ts';
import { decisionOf } from '../parts.ts';
import { at, rule } from '../rule.ts';
import { firstOf, isOneOf } from '../text.ts';

const words = {
  phrases: [
    'new category',
    'no category',
    'category of one',
    'category of its own',
    'category of our own',
    'first of its kind',
    'one of a kind',
    'blue ocean',
    'no competition',
    'no competitors',
    'unprecedented',
    'does not exist yet',
  ],
  words: ['none', 'new', 'n/a', 'unknown', 'tbd'],
} as const;

/** Buyers look under a budget line that exists. */
export default rule({
  id: 'competition/category-missing',
  summary: 'The product must stand in a category that buyers already buy.',
  stages: at.lasting('error'),
  messages: {
    main: '{strategy} names no buying category, and pragmatists compare within one. Name the budget line under which they would look for you.',
    coined:
      '"{category}" is a category that nobody buys yet, which pragmatists read as no market. Name the existing one whose budget you want.',
  },
  words,
  look(scene) {
    const element = decisionOf(scene);
    const subjects = [element.name];
    if (!given(element.category)) {
      return { subjects, reports: [{ message: 'main', slots: { strategy: element.name }, place: { element }, subjects }] };
    }
    const category = valueOf(element.category)?.trim() ?? '';
    if (firstOf(category, words.phrases) === undefined && !isOneOf(category, words.words)) return { subjects, reports: [] };
    return { subjects, reports: [{ message: 'coined', slots: { category }, place: { element, property: 'category' }, subjects }] };
  },
});
