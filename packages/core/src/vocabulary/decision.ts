import { date, duration, money, plainNumber, rate, reference, required, text, texts, total, word } from './value-kinds.ts';

/** The groups of the adoption life cycle: one of them, and all of them for lists. */
export const adopterGroups = {
  one: ['innovator', 'visionary', 'pragmatist', 'conservative', 'laggard'],
  many: ['innovators', 'visionaries', 'pragmatists', 'conservatives', 'laggards'],
} as const;

export const stages = ['earlyMarket', 'chasm', 'bowlingAlley', 'tornado', 'mainStreet'] as const;
/** The stage of the adoption life cycle at which a company stands. */
export type Stage = (typeof stages)[number];

export const strategyProperties = {
  product: required(text('What is sold, named for the problem it ends.', '"Churn Rescue"')),
  category: required(
    text('The buying category it is compared in: the budget line under which buyers look.', '"customer success software"'),
  ),
  owner: text('The one person who answers for the crossing.', '"Marta Reyes, vice president of marketing"'),
  kind: word(['application', 'platform'], 'A platform crosses as one application; name that in `application`.'),
  application: text('The one application that a platform is sold as.', '"filing assembly"'),
  stage: required(word(stages, 'Where the company stands in the adoption life cycle. It decides which rules apply.')),
  beachhead: required(
    reference(
      ['segment'],
      'The one segment to win first: big enough to matter, small enough to lead, a good fit for the crown jewels.',
      'PharmaFilings',
    ),
  ),
  goal: total('Own revenue wanted from the beachhead over a period.'),
  horizon: duration('Time to dominate the beachhead; more than two years is too wide or too slow.'),
  launch: date('The day on which the whole product is offered to pragmatists.'),
  runway: duration('How long the money lasts.', '36 months'),
  decideBy: date('The day by which the beachhead is to be chosen.'),
  decided: date('The day on which it was chosen.'),
  because: text('Why this one.', '"No other scenario names a buyer who loses money every single day."'),
  costs: rate('What the venture costs to run.', '$3M per year'),
  development: money('What the whole product still costs to develop and approve.', '$4M'),
  agreed: texts('Who signed off, product management among them.', '"product management", "sales"'),
  wontPursue: texts('What the company declines while it crosses.', '"custom work that no second customer would use"'),
  cutoff: plainNumber(1, 5, 'A showstopper whose mean is below it eliminates the scenario; 3 unless given.', '3'),
};
