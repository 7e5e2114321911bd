import { count, date, rate, references, required, text, texts, timedShare, word } from './value-kinds.ts';

export const segmentProperties = {
  geography: required(text('Where its members meet each other.', '"North America"')),
  industry: required(text('Which one trade.', '"pharmaceuticals"')),
  profession: required(text('Which one job its members do.', '"regulatory affairs"')),
  useCase: required(text('Which urgent problem they must solve.', '"assemble a new drug filing"')),
  talkAt: texts(
    'Where its members meet and compare notes: a market is people who tell each other what they bought.',
    '"the yearly meeting of the society"',
  ),
  payer: text('Who pays.', '"head of regulatory affairs"'),
  user: text('Who works with it every day.', '"submission managers"'),
  sponsor: text('Who wants it to happen.', '"head of research"'),
  volunteer: text('Who helps without being paid for it.', '"physicians at the trial hospitals"'),
  distinct: text('What marks these people out.', '"One filing runs to half a million pages."'),
  whyThem: text('Why they buy before anyone else.', '"Every day of delay costs a million dollars."'),
  job: text('The job to be done.', '"get a complete filing to the agency on the promised day"'),
  value: text('The unique value proposition.', '"the filing leaves weeks earlier"'),
  solution: text('What delivers the value.', '"one controlled repository"'),
  accounts: required(count(1, 'Buyers in the segment: organisations, or people in a consumer market. A range is enough.', '35..45')),
  spend: required(rate('What one account would spend with the market leader.', '$1.5M..$2M per year')),
  share: required(timedShare('The share to win, and by when. A leader has 30–50%.')),
  widerMarket: count(1, 'Accounts of the whole one-day market.', '3k'),
  basis: word(['market', 'customers'], 'Whether the segment was cut from the market or from existing customers.'),
  uses: references(['jewel'], 'The crown jewels that this segment needs.', 'VirtualDocument'),
  differs: text('For a segment that is not chosen: why serving it as well is impractical.', '"It takes a link to drawing systems."'),
  evidence: references(['evidence'], 'What shows that these people exist and are so many.', 'FilerCensus'),
};

export const reasonToBuy = {
  problem: required(
    text(
      'What hurts in the customer’s day, in the customer’s words.',
      '"The filing sits in copy rooms for months while the patent runs out."',
    ),
  ),
  trigger: required(text('The event that makes it urgent.', '"A compound leaves its last trial."')),
  today: required(text('How it is solved today.', '"Temporary staff copy and number half a million pages."')),
  shortfall: required(text('Why that falls short.', '"A late change means renumbering thousands of pages."')),
  deadline: date('The date that forces the decision.', '2027-06-30'),
  inaction: required(rate('What doing nothing costs one account.', '$1M per day')),
  risk: required(rate('What buying from a startup puts at risk for one account.', '$4M per year')),
  evidence: references(['evidence'], 'What shows that it is so.', 'DelaySurvey'),
};

export const earlyAdopters = {
  who: required(text('Who they are, so that they can be found by name.', '"the five companies with two filings due within a year"')),
  accounts: required(count(1, 'How many; fewer than the segment has.', '5')),
  needs: references(['need'], 'The needs they have first; all are needs of the segment.', 'Assemble, Control'),
  job: text('Their job to be done; the segment’s own where it is left out.', '"get a complete filing to the agency on the promised day"'),
  value: text('Their value proposition; the segment’s own where it is left out.', '"the filing leaves weeks earlier"'),
  solution: text('What delivers it; the segment’s own where it is left out.', '"one controlled repository"'),
  tried: text('What they tried themselves: behaviour that proves the pain.', '"Three had written scripts of their own."'),
  asked: text('What they asked for before it existed.', '"Four asked for delivery dates in writing."'),
  prepaid: text('What they paid in advance.', '"Two paid for a pilot half a year before the release."'),
  interviews: count(0, 'How many of them were listened to in person.', '14'),
};
