/** What the words mean that properties take, where the word alone does not say it. */
import type { OpenBlock } from './open-block.ts';

const adopters = {
  innovator: 'Likes new technology for its own sake; believed by visionaries.',
  visionary: 'Buys a leap ahead of the industry, and tolerates that things are unfinished.',
  pragmatist: 'Buys what works from a leader whom peers recommend.',
  conservative: 'Buys late, when it is cheap, complete and without risk.',
  laggard: 'Does not want it.',
};

const evidenceKinds = {
  marketShare: 'Counted share of a segment. Grade A.',
  reference: 'A customer who says it. Grade A from a customer of the segment, else C.',
  partner: 'A partner who says it. Grade B once signed, else C.',
  press: 'Written by others. Grade C.',
  standard: 'A standard or approval that is met. Grade B.',
  usage: 'Measured use of the product. Grade A.',
  easeOfUse: 'Measured with people who use it. Grade B.',
  interviews: 'Conversations with buyers. Grade B from eight on, else C.',
  survey: 'Many asked the same questions. Grade B.',
  study: 'A study that readers can look up. Grade B.',
  benchmark: 'Measured against others. Grade C.',
  demo: 'Shown to work. Grade C.',
  anecdote: 'Somebody told us. Grade D.',
};

/** By declaration or block, property and word. */
export const wordMeanings: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  strategy: {
    kind: {
      application: 'Does one job for its users, and crosses as it is.',
      platform: 'Made for many applications; it crosses as one of them.',
    },
    stage: {
      earlyMarket: 'Innovators and visionaries buy projects.',
      chasm: 'Visionaries have bought, pragmatists wait for others like them. One beachhead has to be won.',
      bowlingAlley: 'The beachhead is won; one segment helps to win the next.',
      tornado: 'Pragmatists buy all at once, and want a standard.',
      mainStreet: 'Everybody has it; growth comes from additions for niches.',
    },
  },
  segment: {
    basis: { market: 'Cut from the market: who shares the problem.', customers: 'Cut from the customers that we have.' },
  },
  criterion: {
    kind: { showstopper: 'A mean below the cutoff eliminates the scenario.', niceToHave: 'Counts in the total of scenarios that survive.' },
  },
  partner: {
    status: {
      identified: 'Known by name; its parts do not count yet.',
      talking: 'In talks; its parts do not count yet.',
      agreed: 'Agreed; its parts count.',
      signed: 'Under contract; its parts count.',
    },
  },
  component: {
    from: { us: 'We provide it.', customer: 'Customers have it or provide it themselves.' },
    status: {
      shipped: 'In customers’ hands; covers its needs.',
      building: 'Being made; covers its needs where it is `ready` by the launch.',
      agreed: 'Agreed with whoever provides it; covers its needs where it is `ready` by the launch.',
      missing: 'Nobody is making it.',
    },
  },
  positioning: {
    change: { piece: 'Replaces the broken piece only.', replace: 'Replaces what the customer has.' },
  },
  channel: {
    buyer: {
      executive: 'Large purchases for the whole company; sold by consulting.',
      departmentHead: 'Purchases of one department; sold on the web with guidance.',
      endUser: 'Small purchases; freemium.',
      engineer: 'Designs our part into what they sell; reached through representatives.',
      smallBusiness: 'Small decisions by the owner; supported by a reseller.',
    },
    model: {
      consultative: 'Advice to executives, an offer made to measure. Fits the executive.',
      guided: 'Self-service with a person to ask. Fits the head of a department.',
      freemium: 'Free to use, paid for a service. Fits the end user.',
      representative: 'A manufacturer’s representative. Fits the engineer.',
      reseller: 'We market, a reseller sells and supports. Fits the small business.',
    },
  },
  pricing: {
    model: {
      customer: 'Built on what it is worth to the customer.',
      vendor: 'Built on our costs.',
      distribution: 'Built on what the channel needs to earn.',
    },
  },
  customer: {
    adopter: adopters,
    status: {
      lead: 'Interested; no deal.',
      pilot: 'Tries it.',
      won: 'Pays.',
      reference: 'Pays, and tells others.',
      lost: 'Decided against it.',
    },
  },
  evidence: { kind: evidenceKinds },
  campaign: { via: { tradeMedia: 'What the trade reads.', peers: 'People of the same trade.' } },
  risk: {
    force: {
      revenue: 'The early market is used up before the next one buys.',
      incumbents: 'Those whose budget we want strike back.',
      newcomers: 'Others follow with the same technology.',
      investors: 'Money runs out of patience.',
    },
  },
  message: {
    adopters: Object.fromEntries(
      Object.entries(adopters).map(([one, meaning]) => [one === 'visionary' ? 'visionaries' : `${one}s`, meaning]),
    ),
  },
};

/** What a word means as the value of a property; `undefined` where the word says it itself. */
export const meaningOf = (
  { declaration, block }: Pick<OpenBlock, 'declaration' | 'block'>,
  property: string,
  word: string,
): string | undefined => wordMeanings[block ?? declaration ?? '']?.[property]?.[word];
