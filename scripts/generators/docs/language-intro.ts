/** What the language reference says before and after the tables; the tables come from the vocabulary. */

export const beginning = `# The language

This page lists everything that a strategy can say. New here? Begin with [Getting started](getting-started.md), and come back to look things up. In VS Code the
same texts stand in completion and hovers.

A file ends in \`.headpin\`, is UTF-8, and holds declarations in any order. Comments are \`// …\` and \`/* … */\`. The comment directly above a declaration is its
documentation: hovers and the report show it.

## A folder is a strategy

All \`.headpin\` files in the folder that holds the \`strategy\` block, and in the folders below it, form one strategy and see each other's names. There are no
imports. So a team can keep one ballot a file, such as \`ballots/ana.headpin\`, and rate at the same time without merge conflicts.

- A folder below that holds a \`strategy\` block of its own starts another strategy.
- Two \`strategy\` blocks in one folder are an error on each.
- A file with no \`strategy\` above it is still checked for everything that needs none.
- A document that was never saved is a strategy of its own.

## One shape

Every declaration has the same shape, so there is one thing to learn:

    keyword Name "Title" { property: value … }

- \`Name\` is what references, ratings and diffs hang on; rename changes it everywhere. \`"Title"\` is what people read, and may change freely. A title, and a
  block in which nothing is required, may be left out.
- No word is reserved: a rater called \`price\` and a segment called \`share\` work. Names are letters of any script, digits and \`_\`, and do not begin with a digit.
- Properties come in any order, each once. Line breaks mean nothing; the formatter puts one property or row on a line.
- Names are unique within a kind. The two alternatives are one kind, and needs are unique in the whole strategy. A scenario may be called like its segment.
- A name may stand for two kinds in three places: in \`from\` of a component, \`us\` and \`customer\` come before a partner of that name; \`from\` of evidence of
  kind \`partner\` looks for a partner first, of any other kind for a customer; \`through\` of \`expand\` looks for a partner first on path A, for a customer on path B.
- A segment has at most one \`positioning\`, \`pitch\`, \`channel\` and \`pricing\`.
- One wrong line never hides the rest of its block: what follows still parses, scores and completes.

## Values`;

/** How each kind of value is written: its name in the tables below, examples, and what to know. */
export const valueKinds: readonly (readonly [kind: string, examples: string, notes: string])[] = [
  [
    'text',
    '`"one line"`, `"""several lines"""`',
    '`\\"`, `\\\\`, `\\n`, `\\t` and `\\u00e9` in one-line text. Text in three quotes is Markdown, and its common indentation is dropped.',
  ],
  ['number', '`40`, `10k`, `1.5M`, `3B`', '`k` is a thousand, `M` a million, `B` a thousand million.'],
  [
    'money',
    '`$2M`, `€500k`, `£1.2B`, `¥90M`, `CHF 2M`',
    'A symbol (`$` USD, `€` EUR, `£` GBP, `¥` JPY) or a three-letter ISO 4217 code before the number. One strategy counts in one currency, and nothing is converted.',
  ],
  ['rate', '`$1M per day`, `$2M per year`', 'Money per day, week, month, quarter or year.'],
  ['total', '`$100M over 5 years`', 'Money over a time.'],
  ['percent', '`40%`, `12.5%`', ''],
  ['duration', '`24 months`, `3 weeks`, `1 year`', 'Days, weeks, months, quarters or years.'],
  ['timed share', '`40% within 24 months`', 'A percentage, and by when.'],
  ['date', '`2026-11-21`, `2026-11`, `2026-Q4`', 'A month or a quarter means its last day.'],
  ['truth', '`yes`, `no`', ''],
  ['word', '`chasm`, `shipped`', 'One of the words that the property lists.'],
  ['name', '`PharmaFilings`', 'The name of a declaration of the right kind.'],
  ['list', '`Assemble, Audit`', 'Commas between the items; one more at the end is allowed.'],
];

export const afterValues = `A range such as \`35..45\`, \`$1.5M..$2.5M per year\` or \`30%..50% within 18..24 months\` may stand wherever its number may, but not in \`weight\` and \`cutoff\`.
Write both ends in full and the unit once. Results become ranges, too: nobody has to pretend to know a market to the last account.

Amounts per period are converted with 365.25 days, 365.25 ÷ 7 weeks, 12 months and 4 quarters a year; a hover shows the sum.

## Declarations

*Complete with* marks what a complete declaration has. Where it is missing, a [rule](rules.md) says so; the file is still read, and everything else still counts.`;

export const ballotRows = `A row is a scenario, then its scores in the order of the [criteria](#the-nine-questions), then a note in quotes if you like:

\`\`\`headpin
ballot Ana {
  //             buyer reason whole rivals   partners channel price credibility growth
  PharmaFilings    5     5      4     4         4        3      4        3        5
  OilManuals       4     3      -     4       "nobody could say what they own today"
}
\`\`\`

A score is a whole number from 1 to 5, \`-\` abstains, and scores left off at the end are not given yet, so a first round gives the four showstoppers alone.
\`columns: reason, buyer\` as the first line of a ballot sets another order. A rater has one ballot, and a ballot one row a scenario. A rater who is not declared is
a warning; the scores count.`;

export const ending = `## Silencing a finding

When a rule does not apply, say so on the line above, with the reason; reviewers will read it:

\`\`\`headpin
segment Hospitals {
  // headpin-ignore segment/too-wide: the four departments share one budget
  profession: "nurses, pharmacists, technicians and porters"
}
\`\`\`

The directive applies to the declaration, block, property, need, row, step or message that begins on the next line. Several may be stacked. A directive without a
reason silences nothing, one that no finding needs is a warning with a fix, and rules of \`language\` cannot be silenced. A silenced finding still shows in the
report, with its reason, and still costs its points: silencing says "we know", not "it is done".

## Settings of a strategy: headpin.json

\`headpin.json\` beside the \`strategy\` block sets, for the whole strategy:

\`\`\`json
{
  "rules": { "segment/too-wide": "off", "scenario/too-few": "error" },
  "failOn": "warning",
  "minScore": 70
}
\`\`\`

| key | value | what it does |
| --- | --- | --- |
| \`rules\` | \`off\`, \`info\`, \`warning\` or \`error\` for a rule | How its findings are shown, and whether they fail a build. What they weigh stays as it is; only a rule that is \`off\` leaves the readiness, and the report names it. |
| \`failOn\` | \`error\`, \`warning\`, \`info\` or \`never\` | The severity from which on \`headpin check\` fails; \`error\` unless given. |
| \`minScore\` | 0 to 100 | The readiness below which \`headpin check\` fails. |

An unknown key or rule is an error at its place. \`headpin schema config\` prints the JSON Schema. Options of the command line win over the file.`;
