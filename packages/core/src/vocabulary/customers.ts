/** Customers, and what shows that a statement is true. */
import { adopterGroups } from './decision.ts';
import { count, date, moneyOrRate, percent, reference, references, required, text, truth, word } from './value-kinds.ts';

export const customerProperties = {
  segment: required(reference(['segment'], 'The segment it belongs to; left out, it lies outside every segment.', 'PharmaFilings')),
  adopter: required(
    word(adopterGroups.one, 'Its place in the adoption life cycle. Pragmatists trust references of other pragmatists only.'),
  ),
  status: required(
    word(['lead', 'pilot', 'won', 'reference', 'lost'], 'How far it is. Paying customers have status `won` or `reference`.'),
  ),
  deal: moneyOrRate('What it pays, once or per period; a rate stands for one year.'),
  discount: percent('What was taken off the price.', '10%'),
  closed: date('The day on which the deal was closed.'),
  marquee: truth('A famous name that makes a story and cannot be sold twice.'),
  custom: truth('Work made for this one customer.'),
  needs: references(['need'], 'The needs that this customer has.', 'Assemble, Control'),
  unmet: references(['need'], 'The needs that are not met for this customer yet.', 'Publish'),
  opened: references(['customer'], 'Deals that this reference led to.', 'Ashdown'),
  leap: text('What a visionary dreams of.', '"a filing that writes itself"'),
  count: count(1, 'A cohort of that many accounts in a consumer market; 1 unless given.', '250'),
  evidence: references(['evidence'], 'What shows it.', 'CorwinReference'),
};

export const evidenceKinds = [
  'marketShare',
  'reference',
  'partner',
  'press',
  'standard',
  'usage',
  'easeOfUse',
  'interviews',
  'survey',
  'study',
  'benchmark',
  'demo',
  'anecdote',
] as const;

export const evidenceProperties = {
  kind: required(word(evidenceKinds, 'What sort of proof it is; the grade follows from it.')),
  sample: count(0, 'How many were asked or counted.', '24'),
  date: required(date('When it was gathered. Older than eighteen months loses one grade.')),
  source: required(text('Where a reader finds it: a link, a document, a person.', '"notes of twenty-four visits"')),
  from: reference(['customer', 'partner'], 'The customer or partner who says it.', 'Corwin'),
};
