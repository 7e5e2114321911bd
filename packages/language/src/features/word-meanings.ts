/** What each word means that a property can take, by the property's place; stages have a page of their own. */
import { adopterGroups, type EvidenceDomain } from '@headpin/core';
import { type Markdown, trusted } from '../text/markdown.ts';

type Meanings = Readonly<Record<string, string>>;

const adopter: Meanings = {
  innovator: 'Buys because the technology is new. The first to try, with little money to spend.',
  visionary: 'Buys a leap ahead of everybody else, and a project of its own with it. No reference for a pragmatist.',
  pragmatist: 'Buys what others in the same trade already use, whole and from the leader. The crossing ends with these.',
  conservative: 'Buys late, a proven standard, and at a low price.',
  laggard: 'Does not buy, and tells others why.',
};
const adopters: Meanings = Object.fromEntries(adopterGroups.many.map((word, i) => [word, adopter[adopterGroups.one[i] ?? ''] ?? '']));

const domains: Readonly<Record<EvidenceDomain, string>> = {
  technology: 'the technology, which convinces innovators',
  product: 'the product, which convinces visionaries',
  market: 'the market, which convinces pragmatists',
  company: 'the company, which convinces conservatives',
};
const proof = (grade: string, domain: EvidenceDomain | undefined): string =>
  `${grade}${domain === undefined ? '' : ` It speaks of ${domains[domain]}.`}`;

export const wordMeanings: Readonly<Record<string, Meanings>> = {
  'strategy.kind': {
    application: 'Solves one problem for one kind of user. This is what pragmatists can buy.',
    platform: 'Carries applications of others. It crosses as one application, named in `application`.',
  },
  'segment.basis': {
    market: 'Cut from the market: first the people, then who of them is a customer.',
    customers: 'Cut from existing customers, who may have nothing in common but us.',
  },
  'criterion.kind': {
    showstopper: 'First round: a mean below the cutoff eliminates the scenario.',
    niceToHave: 'Second round: counts for survivors only, and eliminates nobody.',
  },
  'partner.status': {
    identified: 'We know that we need them. Parts from them do not count yet.',
    talking: 'We talk. Parts from them do not count yet.',
    agreed: 'We agreed. Parts from them count.',
    signed: 'It is signed. Parts from them count, and the partnership is evidence of grade B.',
  },
  'component.kind': {
    software: 'A program.',
    hardware: 'A device.',
    service: 'Work done for the customer.',
    integration: 'The link to what the customer already has.',
    documentation: 'What explains it. Asked for before anyone buys.',
    training: 'Who teaches it. Asked for before anyone buys.',
    support: 'Who helps. Asked for before anyone buys.',
    skills: 'People who can work with it. Asked for before anyone buys.',
    standard: 'What it has to conform to.',
  },
  'component.status': {
    shipped: 'In customers’ hands: it covers the needs it meets.',
    building: 'Being built: it promises its needs, and covers them if `ready` is not after the launch.',
    agreed: 'Agreed, not begun: it promises its needs, and covers them if `ready` is not after the launch.',
    missing: 'Nobody is at it: it covers nothing.',
  },
  'component.from': { us: 'We provide it ourselves.', customer: 'The customer has it or gets it without our help.' },
  'positioning.change': {
    piece: 'The broken piece only: the customer keeps the rest.',
    replace: 'What they have: pragmatists do that only in great pain.',
  },
  'message.adopters': adopters,
  'channel.buyer': {
    executive: 'Signs large orders, and expects a consultative sale.',
    departmentHead: 'Has a budget and a process, and wants guidance.',
    endUser: 'Decides alone and starts at once: freemium.',
    engineer: 'Designs the part into a product, with a representative at hand.',
    smallBusiness: 'Buys from somebody near who also helps: a reseller.',
  },
  'channel.model': {
    consultative: 'Our own people sell large solutions in person.',
    guided: 'Marketing and sales by web and telephone guide the buyer.',
    freemium: 'Use is free, some users pay for more.',
    representative: 'A manufacturer’s representative wins the design.',
    reseller: 'A local firm sells, installs and supports.',
  },
  'pricing.model': {
    customer: 'Built on what the problem costs the customer.',
    vendor: 'Built on our costs: the worst guide while crossing.',
    distribution: 'Built on what the channel must earn to bother.',
  },
  'customer.adopter': adopter,
  'customer.status': {
    lead: 'Talks with us. It counts for nothing yet.',
    pilot: 'Tries it. It counts as a deal for focus, not as an account won.',
    won: 'Pays. It counts for the share so far.',
    reference: 'Pays and speaks for us. It counts for the share so far, and others follow it.',
    lost: 'Decided against us, or we against it.',
  },
  'evidence.kind': {
    marketShare: proof('Grade A: who leads can be counted.', 'market'),
    reference: proof('Grade A from a customer of the segment, C from outside it.', 'market'),
    partner: proof('Grade B from a partner that has signed, C before that.', 'market'),
    press: proof('Grade C: others write about us.', 'market'),
    standard: proof('Grade B: somebody with authority says that it conforms.', 'company'),
    usage: proof('Grade A: what customers do, not what they say.', 'product'),
    easeOfUse: proof('Grade B: it was watched how people come along with it.', 'product'),
    interviews: proof('Grade B from eight people on, C below.', 'product'),
    survey: proof('Grade B: many were asked the same.', 'product'),
    study: proof('Grade B: somebody looked into it with a method.', 'company'),
    benchmark: proof('Grade C: measured in a laboratory.', 'technology'),
    demo: proof('Grade C: shown, not used.', 'technology'),
    anecdote: proof('Grade D: one story.', undefined),
  },
  'campaign.via': {
    conference: 'Where the segment meets.',
    tradeMedia: 'What the segment reads.',
    peers: 'What its members tell each other: for pragmatists, the strongest of all.',
    web: 'Found by those who search.',
    direct: 'Sent to each by name.',
    other: 'Another way.',
  },
  'risk.force': {
    revenue: 'Early revenue dries up before the mainstream pays.',
    incumbents: 'Those who hold the budget notice us.',
    newcomers: 'Others with the same technology follow.',
    investors: 'Those who paid so far lose patience.',
  },
};

export const stageMeanings: Meanings = {
  earlyMarket:
    'Innovators and visionaries buy, each for reasons of their own. Win them, and learn which problem is worth solving for many.',
  chasm: 'Visionaries have bought and pragmatists wait for references of their own kind. Win one segment whole, and nothing else.',
  bowlingAlley: 'The first segment is won. Each next one is reached from the one before, by the same use case or the same people.',
  tornado: 'Everybody buys at once. Serve the generic market; niches no longer decide.',
  mainStreet: 'The market is settled. Ease of use and offers for special groups bring growth.',
};

/** A word of a file may be called like something that every object has, such as `constructor`. */
const own = (meanings: Meanings | undefined, word: string): string | undefined =>
  meanings !== undefined && Object.hasOwn(meanings, word) ? meanings[word] : undefined;

/** What a word means as the value of a property of a declaration or block; `undefined` where the word says it itself. */
export function meaningOf(owner: string | undefined, property: string, word: string): Markdown | undefined {
  const meaning = owner === 'strategy' && property === 'stage' ? own(stageMeanings, word) : own(wordMeanings[`${owner}.${property}`], word);
  return meaning === undefined ? undefined : trusted(meaning);
}
