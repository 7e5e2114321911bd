import { adopterGroups } from './decision.ts';
import { date, percent, rate, reference, references, required, text, word, words } from './value-kinds.ts';

export const positioningProperties = {
  claim: required(
    text(
      'Two lines: what you lead, for whom, and what it does for them.',
      '"Churn Rescue is where prosumer software companies go when churn blocks their round."',
    ),
  ),
  benefit: text('The one benefit that counts.', '"thirty days of patent life back on every filing"'),
  against: required(
    references(['alternative'], 'The market alternative and the product alternative that the buyer compares with.', 'CopyRoom, Foliant'),
  ),
  difference: text('What sets us apart from both.', '"the only system with the agency’s format"'),
  commitment: text('What proves that we specialise in this segment.', '"nine former filing managers on staff"'),
  change: word(['piece', 'replace'], 'What the customer must give up: the broken piece only, or what they have.'),
  promises: references(['need'], 'The needs that the claim promises to meet.', 'Assemble, Control'),
  evidence: required(references(['evidence'], 'What proves the claim.', 'FilingShare')),
  reviewed: date('When the positioning was last held against what rivals say.'),
};

export const messageProperties = {
  says: required(text('What this audience is told.', '"Seven of the companies you meet every year file with us."')),
  via: text('Where it is told.', '"a talk by a customer at the yearly meeting"'),
  evidence: references(['evidence'], 'What proves it, of the kind that this group values.', 'CorwinReference'),
  adopters: words(adopterGroups.many, 'The groups of the adoption life cycle that it speaks to.'),
};

export const objectionProperties = {
  answer: required(text('What to say to it.', '"The source is in escrow."')),
  on: date('When it was heard.', '2026-02-16'),
};

export const channelProperties = {
  buyer: required(
    word(
      ['executive', 'departmentHead', 'endUser', 'engineer', 'smallBusiness'],
      'Who decides. The profile of the buyer decides the channel.',
    ),
  ),
  model: required(word(['consultative', 'guided', 'freemium', 'representative', 'reseller'], 'How the sale is made.')),
  through: reference(['partner'], 'The partner that sells or supports locally.', 'Calder'),
  margin: percent('What the partner earns with us.', '30%'),
  usualMargin: percent('What the partner earns with what it sells today.', '20%'),
  paidService: text('What a freemium user pays for in the end.', '"shared libraries for teams"'),
  because: text('Why a model that is unusual for this buyer fits here.', '"The board reads every order above a million."'),
};

export const pricingProperties = {
  model: required(
    word(['customer', 'vendor', 'distribution'], 'What the price is built on: the customer’s worth, our costs, or what the channel needs.'),
  ),
  price: required(rate('The price of the whole product for one account.', '$1.5M per year')),
  cost: rate('What it costs to serve one account.', '$400k per year'),
  discount: percent('A planned discount.', '0%'),
  guarantee: text('What the buyer is guaranteed.', '"The second filing leaves on its promised day, or the year is free."'),
  covers: references(['component'], 'The parts that the price includes.', 'Repository, Publisher'),
};

export const alternativeProperties = {
  strength: required(text('What to respect in it.', '"They have delivered filings for twenty years."')),
  limitation: required(text('Why it does not solve this problem here.', '"Copying cannot be made faster by adding people."')),
  price: required(rate('What one account pays for it.', '$1.25M per year')),
  budget: rate('The budget that it holds, per account.', '$1.6M per year'),
  response: text('What it will do when it notices us.', '"They will offer scanning at cost."'),
  evidence: references(['evidence'], 'What shows it.', 'Survey'),
};
