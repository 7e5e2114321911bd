import type { CriterionKind } from '../facts/strategy.ts';

/** The nine questions of the method in their order, weight 1 each; a 5 is always favourable. */
export const builtInCriteria: readonly {
  readonly name: string;
  readonly kind: CriterionKind;
  readonly question: string;
  readonly low: string;
  readonly high: string;
}[] = [
  {
    name: 'buyer',
    kind: 'showstopper',
    question: 'Is there one identifiable buyer with the money?',
    low: 'nobody owns the budget',
    high: 'one person signs today',
  },
  {
    name: 'reason',
    kind: 'showstopper',
    question: 'Is there a compelling reason to buy?',
    low: 'nice to have',
    high: 'cannot go on without it',
  },
  {
    name: 'whole',
    kind: 'showstopper',
    question: 'Can we and our partners deliver the whole product in three months?',
    low: 'years away',
    high: 'in their hands this quarter',
  },
  {
    name: 'rivals',
    kind: 'showstopper',
    question: 'Is the problem still unsolved by others?',
    low: 'someone owns it',
    high: 'nobody has solved it',
  },
  {
    name: 'partners',
    kind: 'niceToHave',
    question: 'Do we have the allies that the whole product needs?',
    low: 'none',
    high: 'all signed',
  },
  { name: 'channel', kind: 'niceToHave', question: 'Is the sales channel in place?', low: 'none', high: 'selling there now' },
  {
    name: 'price',
    kind: 'niceToHave',
    question: 'Does the price fit the budget and the size of the problem?',
    low: 'far out of reach',
    high: 'obviously worth it',
  },
  { name: 'credibility', kind: 'niceToHave', question: 'Are we credible in this niche?', low: 'unknown', high: 'the name they mention' },
  {
    name: 'growth',
    kind: 'niceToHave',
    question: 'Does winning here open the next segments?',
    low: 'a dead end',
    high: 'several pins fall',
  },
];
