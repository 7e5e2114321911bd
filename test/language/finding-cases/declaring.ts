/** What is declared twice, in no strategy, in two currencies, or silenced in vain; and what nobody sees. */
import type { FindingCase } from './finding-case.ts';

const repeated = (what: string) =>
  `repeated: ${what} is given twice, and only the first one counts. Remove this one, or give it a name of its own.`;
const hidden = (character: string) =>
  `hidden-character: ${character} is invisible here and can make a reviewer read something else than what is written. Remove it.`;

export const declaring: readonly FindingCase[] = [
  {
    what: 'a property twice',
    page: 'segment A {\n  accounts: 4\n  ⟦accounts⟧: 5\n}',
    finding: repeated('`accounts`'),
    fixes: ['Remove this one'],
    related: ['the first one'],
  },
  {
    what: 'a name twice in a list',
    page: 'jewel J jewel K segment A { uses: J, K, ⟦J⟧ }',
    finding: repeated('`J`'),
    fixes: ['Remove this one'],
    related: ['the first one'],
  },
  {
    what: 'a row twice',
    page: 'segment A scenario S for A rater R ballot R {\n  S 4\n  ⟦S⟧ 5\n}',
    finding: repeated('The row of `S`'),
    fixes: ['Remove this one'],
    related: ['the first one'],
  },
  {
    what: 'a block twice',
    page: 'segment A scenario S for A {\n  before {}\n  ⟦before⟧ {}\n}',
    finding: repeated('`before`'),
    fixes: ['Remove this one'],
    related: ['the first one'],
  },
  {
    what: 'a column twice',
    page: 'ballot R { columns: reason, ⟦reason⟧, buyer }',
    finding: repeated('`reason`'),
    fixes: ['Remove this one'],
    related: ['the first one'],
  },
  {
    what: 'a declaration twice, which nobody removes for its author',
    page: 'jewel A jewel ⟦A⟧',
    finding: repeated('The jewel `A`'),
    fixes: [],
    related: ['the first one'],
  },
  {
    what: 'another currency',
    page: 'strategy S { goal: €4M over 2 years development: ⟦$4M⟧ }',
    finding: 'mixed-currency: This amount is in USD, but the strategy counts in EUR, and nothing is converted. Write it in EUR.',
    fixes: [],
    related: ['the amount that sets the currency'],
  },
  {
    what: 'no strategy',
    page: '--- notes/town-clerks.headpin\n// a file\n⟦segment⟧ A jewel B',
    finding:
      'no-strategy: No `strategy` block stands in this folder or above it, so only what needs none is checked here. Add one, such as `strategy TownClerks { stage: chasm }`.',
    fixes: ['Add a strategy block *'],
  },
  {
    what: 'a rater who is not declared',
    page: 'rater Anna segment A scenario S for A ballot ⟦Ana⟧ { S 4 }',
    finding:
      'undeclared-rater: The scores of Ana count, but no rater of that name is declared, so nobody knows whether the panel meets customers. Declare the rater, or correct the name.',
    fixes: ['Declare the rater Ana *', 'Replace it with `Anna`'],
  },
  {
    what: 'a directive without a reason',
    page: 'strategy S { stage: chasm }\n⟦// headpin-ignore segment/point-missing⟧\nsegment A',
    finding:
      'ignore-without-reason: This directive gives no reason, so segment/point-missing is not silenced. Write after a colon why the rule does not apply here; reviewers will read it.',
    fixes: [],
  },
  {
    what: 'a directive that silences nothing',
    page: 'strategy S { stage: chasm }\n// headpin-ignore ⟦segment/too-wide⟧: for a reason\nsegment A',
    finding: 'ignore-unused: segment/too-wide reports nothing here, so this directive silences nothing. Remove it.',
    fixes: ['Remove the directive *'],
  },
  {
    what: 'a directive for a rule that is none',
    page: 'strategy S { stage: chasm }\n// headpin-ignore ⟦segment/point-mising⟧: for a reason\nsegment A',
    finding:
      'ignore-unused: There is no rule segment/point-mising, so this directive silences nothing. Did you mean segment/point-missing?',
    fixes: ['Remove the directive *', 'Replace it with segment/point-missing'],
  },
  {
    what: 'a directive for a rule of the language',
    page: 'strategy S { stage: chasm }\n// headpin-ignore ⟦language/no-strategy⟧: for a reason\nsegment A',
    finding: 'ignore-unused: language/no-strategy reports nothing here, so this directive silences nothing. Remove it.',
    fixes: ['Remove the directive *'],
  },
  {
    what: 'a character that reverses',
    page: 'jewel A "a⟦\u202E⟧b"',
    finding: hidden('U+202E (right-to-left override)'),
    fixes: ['Remove it *'],
  },
  {
    what: 'a run of zero-width spaces in a name',
    page: 'jewel A⟦\u200B\u200B⟧B',
    finding: hidden('U+200B (zero-width space)'),
    fixes: ['Remove it *'],
  },
  { what: 'a tag in a comment', page: '// a⟦\u{E0041}⟧b\njewel A', finding: hidden('U+E0041'), fixes: ['Remove it *'] },
  { what: 'a control character', page: 'jewel A "a⟦\u0007⟧"', finding: hidden('U+0007'), fixes: ['Remove it *'] },
];
