/** What cannot be read; the parser’s own tests have more of it. */
import type { FindingCase } from './finding-case.ts';

export const reading: readonly FindingCase[] = [
  {
    what: 'a colon is missing',
    page: 'segment A { accounts ⟦4⟧ }',
    finding: 'syntax: Expected `:` here, found `4`. What stands around this line still counts.',
    fixes: ['Insert `:`'],
  },
  {
    what: 'a comma is missing',
    page: 'segment A { talkAt: "a" ⟦"b"⟧ }',
    finding: 'syntax: Expected `,` here, found the text "b". What stands around this line still counts.',
    fixes: ['Insert `,`'],
  },
  {
    what: 'a quote is missing',
    page: 'segment A {\n  industry: ⟦"⟧i\n}',
    finding: 'syntax: Expected `"` at the end of the text here, found the end of the line. What stands around this line still counts.',
    fixes: ['Insert `"`'],
  },
  {
    what: 'a quote is missing before a brace',
    page: 'segment A ⟦"⟧title {\n  accounts: 4\n}',
    finding: 'syntax: Expected `"` at the end of the text here, found the end of the line. What stands around this line still counts.',
    fixes: ['Insert `"`'],
  },
  {
    what: 'three quotes are missing',
    page: 'segment A {\n  industry: ⟦"""⟧\n    i\n  accounts: 4\n}',
    finding: 'syntax: Expected `"""` at the end of the text here, found the end of the block. What stands around this line still counts.',
    fixes: ['Insert `"""`'],
  },
  {
    what: 'an escape means nothing',
    page: 'jewel A "a⟦\\d⟧"',
    finding:
      'syntax: Expected one of `\\"`, `\\\\`, `\\n`, `\\t` and `\\u00e9` here, found `\\d`. What stands around this line still counts.',
    fixes: ['Insert `\\`'],
  },
  {
    what: 'an opening brace is missing',
    page: 'segment A\n  ⟦accounts⟧: 4\n}',
    finding: 'syntax: Expected `{` here, found `accounts`. What stands around this line still counts.',
    fixes: ['Insert `{`'],
  },
  {
    what: 'a closing brace is missing',
    page: 'segment A {\n  accounts: 4\n⟦jewel⟧ B',
    finding: 'syntax: Expected `}` here, found `jewel`. What stands around this line still counts.',
    fixes: ['Insert `}`'],
  },
  {
    what: '`for` is missing',
    page: 'segment A scenario S ⟦A⟧ {}',
    finding: 'syntax: Expected `for` and a segment here, found `A`. What stands around this line still counts.',
    fixes: ['Insert `for`'],
  },
  {
    what: 'the arrow is missing',
    page: 'segment A segment B expand A ⟦B⟧',
    finding: 'syntax: Expected `->` and the next segment here, found `B`. What stands around this line still counts.',
    fixes: ['Insert `->`'],
  },
  {
    what: 'a word of a keyword is missing',
    page: 'segment A { reason to ⟦{⟧ problem: "p" } }',
    finding: 'syntax: Expected `buy` here, found `{`. What stands around this line still counts.',
    fixes: ['Insert `buy`'],
  },
  {
    what: 'nothing alone would mend it',
    page: 'segment A { accounts: ⟦}⟧',
    finding: 'syntax: Expected a number here, found `}`. What stands around this line still counts.',
    fixes: [],
  },
  {
    what: 'a keyword is misspelt',
    page: '⟦segmnt⟧ A { accounts: 4 }',
    finding: 'unknown-word: `segmnt` is not a word that can stand here. Did you mean `segment`?',
    fixes: ['Replace it with `segment`'],
  },
  {
    what: 'a word is misspelt',
    page: 'risk R { force: ⟦investor⟧ }',
    finding: 'unknown-word: `investor` is not a word that can stand here. Did you mean `investors`?',
    fixes: ['Replace it with `investors`'],
  },
  {
    what: 'a word is near none',
    page: 'risk R { force: ⟦weather⟧ }',
    finding: 'unknown-word: `weather` is not a word that can stand here. Use one of `revenue`, `incumbents`, `newcomers`, `investors`.',
    fixes: [],
  },
  {
    what: 'one of several words is misspelt',
    page: 'segment A campaign C { via: web, ⟦pears⟧ }',
    finding: 'unknown-word: `pears` is not a word that can stand here. Did you mean `peers`?',
    fixes: ['Replace it with `peers`'],
  },
  {
    what: 'neither yes nor no',
    page: 'rater R { customerFacing: ⟦maybe⟧ }',
    finding: 'unknown-word: `maybe` is not a word that can stand here. Use one of `yes`, `no`.',
    fixes: [],
  },
  {
    what: 'a key is misspelt',
    page: 'segment A { ⟦acounts⟧: 4 }',
    finding: 'unknown-property: `acounts` is no property of a segment, so its value counts for nothing. Did you mean `accounts`?',
    fixes: ['Replace it with `accounts`', 'Remove the line'],
  },
  {
    what: 'a key belongs elsewhere',
    page: 'segment A { ⟦gate⟧: 4% }',
    finding: 'unknown-property: `gate` is no property of a segment, so its value counts for nothing. It belongs in a expand.',
    fixes: ['Remove the line'],
  },
  {
    what: 'a key is near none',
    page: 'segment A {\n  ⟦zzqx⟧: 4%\n}',
    finding: 'unknown-property: `zzqx` is no property of a segment, so its value counts for nothing.',
    fixes: ['Remove the line'],
  },
  {
    what: 'a key of a block is misspelt',
    page: 'segment A { reason to buy { ⟦problm⟧: "p" } }',
    finding: 'unknown-property: `problm` is no property of a reason to buy, so its value counts for nothing. Did you mean `problem`?',
    fixes: ['Replace it with `problem`', 'Remove the line'],
  },
  {
    what: 'a key in a ballot',
    page: 'ballot R { ⟦column⟧: reason }',
    finding: 'unknown-property: `column` is no property of a ballot, so its value counts for nothing. Did you mean `columns`?',
    fixes: ['Replace it with `columns`', 'Remove the line'],
  },
];
