import type { TemplateWords } from './template-words.ts';

/** A strategy over three files that shows every part to begin with, each with a comment on what belongs there. */
export const starter = ({ name }: TemplateWords): Readonly<Record<string, string>> => ({
  'strategy.headpin': decision(name),
  'segments.headpin': segments,
  'ballots/founder.headpin': ballot,
});

const decision = (
  name: string,
): string => `// The decision. All .headpin files in this folder and below form one strategy and see each other's names.
// What stands in quotes is an invented example: replace it, run \`headpin check\`, and work down what gains most.

strategy ${name} {
  // What is sold, named for the problem that it ends, and the budget line under which buyers look for it.
  product: "Table Keeper"
  category: "booking software for restaurants"
  kind: application
  owner: "the one person who answers for the crossing"

  // earlyMarket, chasm, bowlingAlley, tornado or mainStreet: it decides which rules apply.
  stage: chasm

  // The one segment to win first, the revenue wanted from it, and the time to dominate it.
  beachhead: TastingRooms
  goal: €5M over 4 years
  horizon: 24 months
  runway: 30 months

  // What you turn down while you cross. Without this line every deal looks like a good one.
  wontPursue: "hotels and chains", "features that one restaurant alone would use"
}

/// A crown jewel: what you can do that nobody else can. The segment must need it.
jewel SeatForecast "Knows by noon which guests will not come"

// The whole product: everything the customer must have to get the result, whoever makes it.
component Bookings "Booking page and guest list" {
  meets: FillSeats
  from: us
  kind: software
  status: shipped
  uses: SeatForecast
}

component HouseCourse "An afternoon with the whole team of the house" {
  meets: TeamUsesIt
  from: us
  kind: training
  status: building
  ready: 2027-03-31
}

// What they buy today, and the newcomer with the same technology and no love for this segment.
market alternative PhoneCalls "Calling everybody the day before" {
  strength: "It costs nothing and guests like the voice."
  limitation: "Half of the guests do not pick up, and the seat is empty all the same."
  price: €900 per month
}
`;

const segments = `// Who could buy. A segment is four points; if one of them needs an "and", it is two segments.

segment TastingRooms "Restaurants that cook one menu for every guest" {
  geography: "the Basque Country"
  industry: "fine dining"
  profession: "restaurant managers"
  useCase: "fill the seats of guests who do not come"

  // Sizing: buyers, what one would spend with the market leader, the share to win. Ranges are welcome.
  accounts: 90..120
  spend: €24k..€30k per year
  share: 40% within 24 months
  uses: SeatForecast

  need FillSeats "Sell a free seat the same evening"
  need TeamUsesIt "The whole house works with it from the first week"

  // The one compelling reason, in the customer's words.
  reason to buy {
    problem: "A table of four that stays empty costs more than the evening earns."
    trigger: "The guide's inspectors announce a new season."
    today: "The manager calls everybody the day before."
    shortfall: "Half of them do not pick up."
    inaction: €400 per day
    risk: €2k per month
  }
}

// Another candidate, so that the choice is one.
segment WineBars "Wine bars without reservations" {
  geography: "the Basque Country"
  industry: "bars"
  profession: "owners"
  useCase: "keep guests who wait on the pavement"
  accounts: 400
  spend: €3k per year
  share: 30% within 24 months
  differs: "A bar turns its tables every hour; nobody there would keep a guest list."
}

// Scenarios: one page about one person each. Everybody rates them alone, before anything is discussed.
scenario EmptyTable "The table that nobody came to" for TastingRooms {
  customer: "Ane Etxeberria, manager of a house with ten tables and one menu"

  before {
    attempt: "Serve ten full tables on a Tuesday."
    approach: "She calls all guests at noon."
    obstacle: "Two tables do not answer, and the fish is already bought."
    consequence: "Eight seats stay empty, and the evening makes a loss."
    cost: €400 per day
  }

  after {
    attempt: "Serve ten full tables on a Tuesday."
    approach: "At noon the list shows who will not come and offers the seats to those who wait."
    enabler: "The forecast learns from three years of bookings."
    reward: "Nine evenings out of ten are full."
    gain: €90k per year
  }
}

scenario LongQueue "The queue on the pavement" for WineBars {
  customer: "Jon Ibarra, owner of a wine bar with twenty seats"
}
`;

const ballot = `// One file a rater, so that all can rate in parallel. Scores are 1 to 5, and 5 is always good for us:
// is there a buyer, a reason to buy, can we deliver the whole product, is the problem still unsolved?
// Then, for what survives: partners, channel, price, credibility, growth. A dash abstains.

rater Founder {
  role: "founder"
  customerFacing: yes
}

ballot Founder {
  //          buyer reason whole rivals   partners channel price credibility growth
  EmptyTable    5     5      4     4         2        2      4        3        4
  LongQueue     2     2      4     3
}
`;
