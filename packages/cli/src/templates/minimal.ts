import type { TemplateWords } from './template-words.ts';

/** One file: the decision, one segment with its reason to buy, two scenarios, one ballot. */
export const minimal = ({ name }: TemplateWords): Readonly<Record<string, string>> => ({
  'strategy.headpin': `// ${name} in five minutes. Replace what stands here with your own, then run \`headpin check\`: it says what comes next.

strategy ${name} {
  product: "Table Keeper"
  category: "booking software for restaurants"
  stage: chasm
  beachhead: TastingRooms
}

segment TastingRooms "Restaurants that cook one menu for every guest" {
  geography: "the Basque Country"
  industry: "fine dining"
  profession: "restaurant managers"
  useCase: "fill the seats of guests who do not come"

  reason to buy {
    problem: "A table of four that stays empty costs more than the evening earns."
    trigger: "The guide's inspectors announce a new season."
    today: "The manager calls everybody the day before."
    shortfall: "Half of them do not pick up."
    inaction: €400 per day
    risk: €2k per month
  }
}

scenario EmptyTable "The table that nobody came to" for TastingRooms
scenario LongQueue "The queue on the pavement" for TastingRooms

rater Me { customerFacing: yes }

// One row a scenario: buyer, reason, whole, rivals; 1 to 5, 5 is always good.
ballot Me {
  EmptyTable    4     5      3     4
  LongQueue     2     3      4     2
}
`,
});
