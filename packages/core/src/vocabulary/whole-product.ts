import { date, referenceOrWord, references, required, text, word } from './value-kinds.ts';

export const partnerProperties = {
  gives: text('What it brings.', '"integration work and certified consultants"'),
  wins: required(text('What it gains by that. Allies stay while they gain.', '"two consulting days for every day of ours"')),
  status: required(word(['identified', 'talking', 'agreed', 'signed'], 'How far the alliance is. Its parts count from `agreed` on.')),
  segments: references(['segment'], 'The segments in which it is known.', 'PharmaFilings'),
};

export const componentProperties = {
  meets: required(references(['need'], 'The needs that this part meets.', 'Assemble, Control')),
  from: required(
    referenceOrWord(
      ['partner'],
      ['us', 'customer'],
      'Who provides it: `us`, `customer` or a partner. Nothing given means nobody does yet.',
      'us',
    ),
  ),
  kind: word(
    ['software', 'hardware', 'service', 'integration', 'documentation', 'training', 'support', 'skills', 'standard'],
    'What sort of part it is. Documentation, training, support and skills are asked for before anyone buys.',
  ),
  status: required(
    word(
      ['shipped', 'building', 'agreed', 'missing'],
      'How far it is. A shipped part covers its needs; a promised one does by its `ready` date.',
    ),
  ),
  ready: date('When it will be in customers’ hands.'),
  uses: references(['jewel'], 'The crown jewels in it.', 'VirtualDocument'),
  waived: text('Why the whole product does without it.', '"Writers work on the computers they already have."'),
};
