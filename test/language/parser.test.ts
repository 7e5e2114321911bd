/** What the parser makes of texts, and what it says where they are not of the language. */
import { readDocument, rereadDocument } from '@headpin/language/syntax/document.ts';
import type { TextAtom } from '@headpin/language/syntax/tree.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examples } from '../grammar/examples.ts';
import { damaged } from '../grammar/mutations.ts';
import { outlineOf } from '../grammar/outline.ts';
import { validDocument } from '../grammar/valid-documents.ts';
import { expectFindings } from './language-findings.ts';

const expectOutline = (text: string, outline: string) =>
  expect(outlineOf(text).join('\n')).toBe(outline.replace(/^\n/, '').replace(/\n *$/, '').replace(/^ {4}/gm, ''));

describe('every construct', () => {
  it('reads heads with and without title and block', () => {
    expectOutline(
      `strategy A "Title" {} jewel B segment C "T" scenario D "T" for C scenario E for C {} ballot F positioning for C {}
       pitch for C channel for C pricing for C expand C -> G {} market alternative H product alternative I "T" {}`,
      `
    strategy A "Title"
    jewel B
    segment C "T"
    scenario D "T" for C
    scenario E for C
    ballot F
    positioning for C
    pitch for C
    channel for C
    pricing for C
    expand C -> G
    market alternative H
    product alternative I "T"`,
    );
  });

  it('reads blocks, needs, steps, rows and columns', () => {
    expectOutline(
      `segment A { need N "n" need M reason to buy { problem: "p" } early adopters { who: "w" } accounts: 5 }
       scenario S for A { before { cost: $1 per day } after { gain: $2 per day } }
       positioning for A { message "m" { says: "s" } message "n" objection "o" { answer: "a" } }
       pitch for A { peers "p" demo "d" peers "again" }
       ballot Ana { columns: reason, buyer S 5 - T 4 3 "note" U }`,
      `
    segment A
      need N "n"
      need M
      reason to buy
        problem: "p"
      early adopters
        who: "w"
      accounts: 5
    scenario S for A
      before
        cost: $1perday
      after
        gain: $2perday
    positioning for A
      message "m"
        says: "s"
      message "n"
      objection "o"
        answer: "a"
    pitch for A
      peers "p"
      demo "d"
      peers "again"
    ballot Ana
      columns: reason, buyer
      row S 5 -
      row T 4 3 "note"
      row U`,
    );
  });

  it('takes line breaks for nothing: everything on one line, or a word a line', () => {
    const oneLine =
      'rater A "a" { role: "r" } rater B ballot A { S 5 4 T 3 } segment C { uses: J, need N "n" share: 40% within 24 months }';
    expect(outlineOf(oneLine.replaceAll(' ', '\n').replaceAll('\n"n"', ' "n"'))).toEqual(outlineOf(oneLine));
    expect(outlineOf(oneLine)).toHaveLength(10);
  });

  it('reserves no word', () => {
    expectOutline(
      `segment segment { need need "n" need reason uses: need, jewel, evidence: partner, need need2 }
       rater price ballot price { strategy 5 5 columns 4 4 months 3 3 }
       scenario for for segment expand segment -> expand partner strategy`,
      `
    segment segment
      need need "n"
      need reason
      uses: need, jewel
      evidence: partner
      need need2
    rater price
    ballot price
      row strategy 5 5
      row columns 4 4
      row months 3 3
    scenario for for segment
    expand segment -> expand
    partner strategy`,
    );
  });

  it('compares names composed, in any script', () => {
    expectOutline('jewel e\u0301t\u00e9 jewel 製薬 jewel данные_2', 'jewel été\njewel 製薬\njewel данные_2');
  });

  it('takes a code for a currency only where a value stands', () => {
    expectOutline(
      'ballot A { JIT 5 USD 4 } segment B { spend: CHF 2M..CHF 3M per year }',
      'ballot A\n  row JIT 5\n  row USD 4\nsegment B\n  spend: CHF2M..CHF3Mperyear',
    );
  });
});

describe('texts', () => {
  const valueOf = (source: string) => {
    const [piece] = readDocument('t.headpin', `jewel A ${source}`).pieces;
    return (piece!.declaration!.title as TextAtom).value;
  };

  it('have five escapes on one line', () => {
    expect(valueOf('"a \\"b\\" \\\\ \\n \\t \\u00e9 /* { // : }"')).toBe('a "b" \\ \n \t é /* { // : }');
  });

  it('lose their common indentation in triple quotes, and take no escapes', () => {
    expect(valueOf('"""\n    one\n      two \\n\n\n    three\n  """')).toBe('one\n  two \\n\n\nthree');
    expect(valueOf('"""one line"""')).toBe('one line');
    expect(valueOf('"""\r\n\ta\r\n\tb\r\n"""')).toBe('a\nb');
    expect(valueOf('"""quoted "word""""')).toBe('quoted "word"');
    expect(valueOf('""""""')).toBe('');
  });

  it('report an escape that means nothing, which may be a path of Windows or a pattern', () => {
    expectFindings('jewel A "C:⟦\\d⟧ir"', [
      'syntax: Expected one of `\\"`, `\\\\`, `\\n`, `\\t` and `\\u00e9` here, found `\\d`. What stands around this line still counts.',
    ]);
    expectFindings('jewel A "⟦\\u⟧12"', [
      'syntax: Expected one of `\\"`, `\\\\`, `\\n`, `\\t` and `\\u00e9` here, found `\\u`. What stands around this line still counts.',
    ]);
  });
});

describe('one slip costs one finding, and what stands around it counts', () => {
  const syntax = (expected: string, found: string) =>
    `syntax: Expected ${expected} here, found ${found}. What stands around this line still counts.`;
  const cases: readonly (readonly [slip: string, text: string, finding: string])[] = [
    ['a colon forgotten', 'segment A {\n accounts ⟦40⟧\n industry: "i"\n}', syntax('`:`', '`40`')],
    ['an equals sign for a colon', 'segment A {\n accounts ⟦=⟧ 40\n industry: "i"\n}', syntax('`:`', '`=`')],
    ['a value forgotten', 'segment A {\n accounts:\n ⟦industry⟧: "i"\n}', syntax('a number', '`industry`')],
    ['a comma between properties', 'segment A {\n accounts: 40⟦,⟧\n industry: "i"\n}', syntax('a property or `}`', '`,`')],
    ['a comma forgotten in a list', 'segment A {\n talkAt: "a"\n  ⟦"b"⟧\n industry: "i"\n}', syntax('`,`', 'the text "b"')],
    [
      'a quote forgotten',
      'segment A {\n geography: ⟦"⟧here\n industry: "i"\n}',
      syntax('`"` at the end of the text', 'the end of the line'),
    ],
    [
      'a quote that takes the brace',
      'segment A ⟦"⟧title {\n industry: "i"\n}',
      syntax('`"` at the end of the text', 'the end of the line'),
    ],
    ['an opening brace forgotten', 'segment A\n ⟦industry⟧: "i"\n}', syntax('`{`', '`industry`')],
    [
      'an opening brace of a block forgotten',
      'segment A {\n reason to buy\n  ⟦problem⟧: "p"\n }\n industry: "i"\n}',
      syntax('`{`', '`problem`'),
    ],
    ['a closing brace forgotten', 'segment A {\n industry: "i"\n\n⟦jewel⟧ B', syntax('`}`', '`jewel`')],
    [
      'a closing brace of a block forgotten',
      'segment A {\n reason to buy {\n  problem: "p"\n ⟦need⟧ N\n industry: "i"\n}',
      syntax('`}`', '`need`'),
    ],
    [
      'a closing brace of a block forgotten before a property',
      'segment A {\n reason to buy {\n  problem: "p"\n ⟦industry⟧: "i"\n}',
      syntax('`}`', '`industry`'),
    ],
    ['a closing brace too many', 'segment A {\n accounts: 4\n⟦}⟧\n industry: "i"\n}', syntax('a property', '`}`')],
    ['a closing brace too many at the end', 'segment A {\n industry: "i"\n}\n⟦}⟧\njewel B', syntax('a declaration', '`}`')],
    ['an unknown sign', 'segment A {\n accounts: 40 ⟦@@⟧\n industry: "i"\n}', syntax('a property or `}`', '`@@`')],
    ['an unknown sign in front', 'segment A {\n ⟦@@⟧ industry: "i"\n}', syntax('a property or `}`', '`@@`')],
    ['lines of prose', 'segment A {\n ⟦This⟧ is no property.\n Neither is this!\n industry: "i"\n}', syntax('a property or `}`', '`This`')],
    [
      'a comment that is not closed',
      'segment A {\n accounts: 40 ⟦/*⟧ a comment\n industry: "i"\n}',
      syntax('`*/` at the end of the comment', 'the end of the file'),
    ],
    ['a number with letters', 'segment A {\n accounts: ⟦40x⟧\n industry: "i"\n}', syntax('a number', '`40x`')],
    ['a name with a sign', 'segment A⟦-⟧B {\n industry: "i"\n}', syntax('`{` or the next declaration', '`-`')],
    ['a name that begins with a digit', 'segment ⟦1A⟧ {\n industry: "i"\n}', syntax('a name', '`1A`')],
    ['a name forgotten', 'segment ⟦"T"⟧ {\n industry: "i"\n}', syntax('a name', 'the text "T"')],
    ['`for` forgotten', 'segment A\nscenario S ⟦A⟧ { customer: "c" }', syntax('`for` and a segment', '`A`')],
    [
      '`for` misspelt',
      'segment A\nscenario S ⟦fr⟧ A { customer: "c" }',
      'unknown-word: `fr` is not a word that can stand here. Did you mean `for`?',
    ],
    ['the arrow forgotten', 'segment A\nsegment B\nexpand A ⟦B⟧ { gate: 4% }', syntax('`->` and the next segment', '`B`')],
    [
      'a title where none stands',
      'segment A\nchannel for A ⟦"T"⟧ { because: "b" }',
      syntax('`{`, for nothing here has a title', 'the text "T"'),
    ],
    [
      'a title behind the segment',
      'segment A\nscenario S for A ⟦"T"⟧ { customer: "c" }',
      syntax('`{`, for the title stands before `for`', 'the text "T"'),
    ],
    [
      'commas between scores',
      'segment A\nscenario S for A\nballot R { S 4⟦,⟧ 3, 2 }',
      syntax('a score; scores have no commas between them', '`,`'),
    ],
    ['a colon behind a scenario', 'segment A\nscenario S for A\nballot R {\n S⟦:⟧ 4 3\n}', syntax('a score', '`:`')],
    ['words of a keyword forgotten', 'segment A {\n reason to ⟦{⟧ problem: "p" }\n industry: "i"\n}', syntax('`buy`', '`{`')],
    [
      'the keyword of a block misspelt',
      'segment A {\n ⟦reson to buy⟧ { problem: "p" }\n}',
      'unknown-word: `reson to buy` is not a word that can stand here. Did you mean `reason to buy`?',
    ],
    [
      'the keyword of a need misspelt',
      'segment A {\n ⟦ned⟧ N "n"\n}\ncomponent C { meets: N }',
      'unknown-word: `ned` is not a word that can stand here. Did you mean `need`?',
    ],
    [
      'the move of a pitch misspelt',
      'segment A\npitch for A {\n ⟦pears⟧ "p"\n demo "d"\n}',
      'unknown-word: `pears` is not a word that can stand here. Did you mean `peers`?',
    ],
    [
      'a keyword misspelt',
      '⟦segmnt⟧ A { industry: "i" }\nscenario S for A',
      'unknown-word: `segmnt` is not a word that can stand here. Did you mean `segment`?',
    ],
    [
      'a keyword of two words misspelt',
      '⟦market alterative⟧ A { price: $4 per year }',
      'unknown-word: `market alterative` is not a word that can stand here. Did you mean `market alternative`?',
    ],
    ['a colon behind a keyword', 'segment⟦:⟧ A { industry: "i" }', syntax('a name', '`:`')],
  ];

  it.each(cases)('%s', (_, text, finding) => {
    expectFindings(text, [finding]);
  });

  it.each(cases.filter(([, text]) => text.includes('industry: "i"')))('%s leaves the property beside it as it is', (_, text) => {
    expect(outlineOf(text.replace(/[⟦⟧]/g, ''))).toContain('  industry: "i"');
  });
});

describe('a keyword that nobody can guess', () => {
  const far = (word: string) =>
    `unknown-word: \`${word}\` is not a word that can stand here. Use one of \`strategy\`, \`jewel\`, \`segment\`, \`scenario\`, \`criterion\`, \`rater\`, \`ballot\`, \`market alternative\`, \`product alternative\`, \`partner\`, \`component\`, \`positioning\`, \`pitch\`, \`channel\`, \`pricing\`, \`customer\`, \`evidence\`, \`campaign\`, \`milestone\`, \`expand\`, \`risk\`.`;

  it('is read by what stands in the braces, so its name still counts', () => {
    expectFindings('⟦zone⟧ Clerks { useCase: "u" need N }\nscenario S for Clerks', [far('zone')]);
    expect(outlineOf('zone Clerks { useCase: "u" need N }')).toEqual(['segment Clerks', '  useCase: "u"', '  need N']);
    expect(outlineOf('zone Ana { S 5 4 T 3 }')[0]).toBe('ballot Ana');
  });

  it('costs no second finding where its name is used, even if nothing in it tells its kind', () => {
    expectFindings('⟦zone⟧ Clerks\nscenario S for Clerks', [far('zone')]);
  });
});

describe('a text without a property that its place asks for', () => {
  it('is asked for once: a misspelt block is not reported missing as well', () => {
    const findings = expectFindings('strategy A { stage: chasm beachhead: B }\nsegment B { ⟦reson to buy⟧ { problem: "p" } }', [
      'unknown-word: `reson to buy` is not a word that can stand here. Did you mean `reason to buy`?',
    ]);
    expect(findings).toHaveLength(1);
  });
});

describe('an edit', () => {
  it('gives the same as reading the whole text again', () => {
    const texts = fc.oneof(fc.constantFrom(...examples.map(({ text }) => text.slice(0, 4000))), validDocument);
    fc.assert(
      fc.property(damaged(texts), ({ original, text }) => {
        expect(rereadDocument(readDocument('f', original), text)).toEqual(readDocument('f', text));
      }),
      { numRuns: 1000 * Number(process.env.HEADPIN_FUZZ ?? 1) },
    );
  }, 300_000);
});
