/** Values and names that mean nothing where they stand. */
import type { FindingCase } from './finding-case.ts';

export const values: readonly FindingCase[] = [
  {
    what: 'a name is misspelt',
    page: 'segment Clerks scenario S for ⟦Clercs⟧',
    finding: 'unknown-reference: No segment is named `Clercs`, so this line links to nothing. Did you mean `Clerks`?',
    fixes: ['Replace it with `Clerks`', 'Declare the segment `Clercs`'],
  },
  {
    what: 'a name is of another kind',
    page: 'jewel J component C { meets: ⟦J⟧ }',
    finding: 'unknown-reference: `J` is a jewel, and a need is needed here. Name a need, or declare one.',
    fixes: [],
    related: ['a jewel of this name'],
  },
  {
    what: 'one of two kinds is due',
    page: 'evidence E { from: ⟦Nobody⟧ }',
    finding: 'unknown-reference: No customer or partner is named `Nobody`, so this line links to nothing.',
    fixes: ['Declare the customer `Nobody`'],
  },
  {
    what: 'a word is nearer',
    page: 'component C { from: ⟦uss⟧ }',
    finding: 'unknown-reference: No partner is named `uss`, so this line links to nothing. Did you mean `us`?',
    fixes: ['Replace it with `us`', 'Declare the partner `uss`'],
  },
  {
    what: 'an alternative',
    page: 'segment A positioning for A { against: ⟦Paper⟧ }',
    finding: 'unknown-reference: No alternative is named `Paper`, so this line links to nothing.',
    fixes: ['Declare the alternative `Paper`'],
  },
  {
    what: 'a row names no scenario',
    page: 'segment A scenario Late for A rater R ballot R { ⟦Lat⟧ 4 }',
    finding: 'unknown-reference: No scenario is named `Lat`, so this line links to nothing. Did you mean `Late`?',
    fixes: ['Replace it with `Late`', 'Declare the scenario `Lat`'],
  },
  {
    what: 'a column names no criterion',
    page: 'segment A scenario S for A rater R ballot R { columns: ⟦reasn⟧ S 4 }',
    finding: 'unknown-reference: No criterion is named `reasn`, so this line links to nothing. Did you mean `reason`?',
    fixes: ['Replace it with `reason`', 'Declare the criterion `reasn`'],
  },
  {
    what: 'an end of an expansion',
    page: 'segment A expand A -> ⟦B⟧',
    finding: 'unknown-reference: No segment is named `B`, so this line links to nothing. Did you mean `A`?',
    fixes: ['Replace it with `A`', 'Declare the segment `B`'],
  },
  {
    what: 'a number where money is due',
    page: 'segment A { spend: ⟦40⟧ }',
    finding: 'wrong-value: `spend` takes an amount of money per period, and `40` is not one. Write it like `$1.5M..$2M per year`.',
    fixes: [],
  },
  {
    what: 'a total without `over`',
    page: 'strategy S { goal: ⟦$4M⟧ }',
    finding: 'wrong-value: `goal` takes an amount of money over a time, and `$4M` is not one. Write it like `$100M over 5 years`.',
    fixes: [],
  },
  {
    what: 'a word where a text is due',
    page: 'segment A { industry: ⟦steel⟧ }',
    finding: 'wrong-value: `industry` takes a text in quotes, and `steel` is not one. Write it like `"pharmaceuticals"`.',
    fixes: ['Put it in quotes *'],
  },
  {
    what: 'more than one value',
    page: 'segment A { industry: "a", ⟦"b"⟧ }',
    finding: 'wrong-value: `industry` takes one value, and `"b"` is not one. Write it like `"pharmaceuticals"`.',
    fixes: [],
  },
  {
    what: 'more than one name',
    page: 'segment A segment B customer C { segment: A, ⟦B⟧ }',
    finding: 'wrong-value: `segment` takes one value, and `B` is not one. Write it like `PharmaFilings`.',
    fixes: [],
  },
  {
    what: 'no currency of ISO 4217',
    page: 'segment A { spend: ⟦XYZ 4 per year⟧ }',
    finding:
      'wrong-value: `spend` takes an amount of money per period in a currency of ISO 4217, and `XYZ 4 per year` is not one. Write it like `$1.5M..$2M per year`.',
    fixes: [],
  },
  {
    what: 'a day not in the calendar',
    page: 'evidence E { date: ⟦2025-02-29⟧ }',
    finding: 'wrong-value: `date` takes a day of the calendar, and `2025-02-29` is not one. Write it like `2026-11-21`.',
    fixes: [],
  },
  {
    what: 'a fifth quarter',
    page: 'evidence E { date: ⟦2025-Q5⟧ }',
    finding: 'wrong-value: `date` takes a day of the calendar, and `2025-Q5` is not one. Write it like `2026-11-21`.',
    fixes: [],
  },
  {
    what: 'a range where none may stand',
    page: 'criterion C { weight: ⟦1..2⟧ }',
    finding: 'wrong-value: `weight` takes one number, and `1..2` is not one. Write it like `2`.',
    fixes: [],
  },
  {
    what: 'ends of a range that differ',
    page: 'campaign C { budget: ⟦$1..€2⟧ }',
    finding: 'wrong-value: `budget` takes an amount of money, and `$1..€2` is not one. Write it like `$500k`.',
    fixes: [],
  },
  {
    what: 'the kind of a built-in criterion',
    page: 'criterion buyer { kind: ⟦niceToHave⟧ }',
    finding: 'wrong-value: `kind` takes `showstopper`, for `buyer` is built in, and `niceToHave` is not one. Write it like `showstopper`.',
    fixes: ['Replace it with `showstopper`'],
  },
  {
    what: 'a text where names are due',
    page: 'component C { meets: ⟦"N"⟧ }',
    finding: 'wrong-value: `meets` takes a list of needs, and `"N"` is not one. Write it like `Assemble, Control`.',
    fixes: [],
  },
  {
    what: 'a score beyond the columns',
    page: 'segment A scenario S for A rater R ballot R { columns: reason S 4 ⟦5⟧ }',
    finding: 'wrong-value: `S` takes 1 scores, one for each column, and `5` is not one. Write it like `S 4`.',
    fixes: ['Remove what is too much'],
  },
  {
    what: 'more than all',
    page: 'segment A expand A -> A { gate: ⟦101%⟧ }',
    finding: 'out-of-range: `101%` lies outside what `gate` can mean: it lies from 0% to 100%. No figure is computed from it.',
    fixes: [],
  },
  {
    what: 'half an account',
    page: 'segment A { accounts: ⟦2.5⟧ }',
    finding:
      'out-of-range: `2.5` lies outside what `accounts` can mean: it counts, so it is a whole number from 1 on. No figure is computed from it.',
    fixes: [],
  },
  {
    what: 'no account',
    page: 'segment A { accounts: ⟦0⟧ }',
    finding:
      'out-of-range: `0` lies outside what `accounts` can mean: it counts, so it is a whole number from 1 on. No figure is computed from it.',
    fixes: [],
  },
  {
    what: 'nothing spent',
    page: 'segment A { spend: ⟦$0 per year⟧ }',
    finding: 'out-of-range: `$0 per year` lies outside what `spend` can mean: it is more than 0. No figure is computed from it.',
    fixes: [],
  },
  {
    what: 'within no time',
    page: 'segment A { share: ⟦4% within 0 days⟧ }',
    finding:
      'out-of-range: `4% within 0 days` lies outside what `share` can mean: the time must be longer than nothing. No figure is computed from it.',
    fixes: [],
  },
  {
    what: 'a cutoff above 5',
    page: 'strategy S { cutoff: ⟦6⟧ }',
    finding: 'out-of-range: `6` lies outside what `cutoff` can mean: it lies from 1 to 5. No figure is computed from it.',
    fixes: [],
  },
  {
    what: 'a number below nothing',
    page: 'segment A { accounts: ⟦-4⟧ }',
    finding:
      'out-of-range: `-4` lies outside what `accounts` can mean: it counts, so it is a whole number from 1 on. No figure is computed from it.',
    fixes: [],
  },
  {
    what: 'a score of 0',
    page: 'segment A scenario S for A rater R ballot R { S ⟦0⟧ }',
    finding:
      'out-of-range: `0` lies outside what `buyer` can mean: a score is a whole number from 1 to 5, or `-` to abstain. No figure is computed from it.',
    fixes: [],
  },
  {
    what: 'a range turned round',
    page: 'segment A { spend: ⟦$2M..$1M per year⟧ }',
    finding: 'out-of-range: The range `$2M..$1M per year` runs from high to low. Write the low end first.',
    fixes: ['Swap the two ends *'],
  },
  {
    what: 'a time turned round',
    page: 'segment A { share: 4% within ⟦24..18 months⟧ }',
    finding: 'out-of-range: The range `24..18 months` runs from high to low. Write the low end first.',
    fixes: ['Swap the two ends *'],
  },
];
