/** The formatter: one layout, nothing lost, nothing changed. */

import { readdirSync, readFileSync } from 'node:fs';
import { spaceEdits } from '@headpin/language/format/edits.ts';
import { format } from '@headpin/language/format/format.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDocument } from './random/documents.ts';
import { brokenOf, commentsOf, meaningOf } from './random/facts.ts';
import { runsOf } from './random/runs.ts';

const applied = (text: string, edits: ReturnType<typeof spaceEdits>) =>
  edits.reduceRight((all, { start, end, newText }) => all.slice(0, start) + newText + all.slice(end), text);

describe('layout', () => {
  it.each([
    [
      'one property or entry on a line',
      'segment A{geography:"x"   need  N   "n" accounts : 35 .. 45}',
      'segment A {\n  geography: "x"\n  need N "n"\n  accounts: 35..45\n}\n',
    ],
    ['a lone property may stay on one line', 'expand A->B{gate:30 %}', 'expand A -> B { gate: 30% }\n'],
    ['nothing between braces', 'rater Ana {\n\n}', 'rater Ana {}\n'],
    ['a head over several lines is joined', 'scenario\n  Late\n  "Too late"\n  for Clerks', 'scenario Late "Too late" for Clerks\n'],
    ['titles are left alone', 'jewel A "x->y  {z}"', 'jewel A "x->y  {z}"\n'],
    [
      'one blank line stands for many, none at the ends of a block',
      '\n\njewel A\n\n\n\nrater B {\n\n  role: "x"\n\n  customerFacing: yes\n\n}\n\n',
      'jewel A\n\nrater B {\n  role: "x"\n\n  customerFacing: yes\n}\n',
    ],
    [
      'amounts are closed up',
      'segment A { spend: $ 1.5M .. $ 2M   per   year share: 40 %  within 24   months }',
      'segment A {\n  spend: $1.5M..$2M per year\n  share: 40% within 24 months\n}\n',
    ],
    ['a comma behind the last item goes', 'component C { meets: A,B , C, }', 'component C { meets: A, B, C }\n'],
    [
      'a long text keeps its lines to one another',
      'strategy S {\n because: """\n        First.\n          Second.\n\n     """\n}',
      'strategy S {\n  because: """\n    First.\n      Second.\n\n    """\n}\n',
    ],
    ['the line breaks of the file stay', 'jewel A\r\n\r\n\r\njewel  B\r\n', 'jewel A\r\n\r\njewel B\r\n'],
    ['a byte order mark stays', '\uFEFFjewel  A', '\uFEFFjewel A\n'],
    ['an empty file stays', ' \n', ' \n'],
  ])('%s', (_what, text, expected) => {
    expect(format(text)).toBe(expected);
  });

  it('breaks a list that is longer than a line: texts each on its own, names as many as fit', () => {
    const text = `"${'x'.repeat(70)}"`;
    const names = Array.from({ length: 30 }, (_, i) => `Component${i}`).join(', ');
    const formatted = format(`strategy S { agreed: ${text}, ${text} }\npricing for A { covers: ${names} }\n`);
    expect(formatted).toContain(`  agreed:\n    ${text},\n    ${text}\n`);
    expect(Math.max(...formatted.split('\n').map((line) => line.length))).toBeLessThanOrEqual(140);
    expect(formatted.replace(/\s+/g, ' ')).toContain(names);
  });
});

describe('ballots', () => {
  it('stand in columns below the names of the criteria, the showstoppers apart', () => {
    expect(format('ballot Ana {\n// buyer reason whole rivals partners\nPharmaFilings 5 5 4 4 4\nOil 4 - 3 "who?"\n}\n')).toBe(`ballot Ana {
  //             buyer reason whole rivals   partners
  PharmaFilings    5     5      4     4         4
  Oil              4     -      3    "who?"
}
`);
  });

  it('follow the columns that the ballot names', () => {
    expect(format('ballot Ana {\ncolumns:reason,buyer\nLate 4 5\n}\n')).toBe(
      'ballot Ana {\n  columns: reason, buyer\n  Late    4      5\n}\n',
    );
  });

  it('align names of any script', () => {
    expect(format('ballot Ana {\n法令集 5 4\nab 3 2\n}\n')).toBe('ballot Ana {\n  法令集    5     4\n  ab        3     2\n}\n');
  });
});

describe('comments', () => {
  it.each([
    ['above', '   // one\njewel A\n', '// one\njewel A\n'],
    ['apart from what they are not about', '// one\n\njewel A\n', '// one\n\njewel A\n'],
    ['behind', 'rater A {   // one\nrole:"x"// two\n} // three\n', 'rater A { // one\n  role: "x" // two\n} // three\n'],
    ['before something on its line', 'rater A { /* one */ role: "x" }', 'rater A {\n  /* one */ role: "x"\n}\n'],
    [
      'between two properties on a line',
      'rater A { role: "x" /* one */ customerFacing: yes }',
      'rater A {\n  role: "x"\n  /* one */ customerFacing: yes\n}\n',
    ],
    [
      'inside of a value, which is left as it is',
      'component C {\nmeets:  A, // one\n     B\n}',
      'component C {\n  meets:  A, // one\n     B\n}\n',
    ],
    ['over several lines', 'rater A {\n      /* one\n         two */\n role: "x"\n}', 'rater A {\n  /* one\n     two */\n  role: "x"\n}\n'],
    ['with stars', '   /*\n    * one\n  */\njewel A', '/*\n * one\n */\njewel A\n'],
    ['alone in a block', 'rater A {\n// one\n}', 'rater A {\n  // one\n}\n'],
    ['at the end', 'jewel A\n\n\n   // one', 'jewel A\n\n// one\n'],
  ])('stay %s', (_where, text, expected) => {
    expect(format(text)).toBe(expected);
  });
});

describe('what cannot be read', () => {
  it('stays to the letter, and what stands around it is formatted', () => {
    const broken = 'segment A {\n     accounts   : ,\n   }';
    expect(format(`jewel   X\n\n${broken}\n\n\njewel   Y\n`)).toBe(`jewel X\n\n${broken}\n\njewel Y\n`);
  });

  it('of a text that nobody closes goes no further than it did', () => {
    const text = 'rater A {\n  role: """\n  open\n\nstrategy\n  B {\n}\n';
    expect(brokenOf(text)).not.toEqual([]);
    expect(brokenOf(format(text))).toEqual(brokenOf(text));
  });

  it('a file beyond the limits stays', () => {
    const text = `${'segment A {'.repeat(100)}\n`;
    expect(format(text)).toBe(text);
  });
});

it('leaves a list alone whose broken lines would begin with a keyword', () => {
  const text = `segment A {\n  uses: ${'LongName, '.repeat(20)}segment\n  need B "b"\n}\n`;
  expect(meaningOf(format(text))).toBe(meaningOf(text));
});

describe('examples', () => {
  const folder = new URL('../data/examples/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.headpin'));
  it.each(files)('%s keeps its meaning', (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const formatted = format(text);
    expect(meaningOf(formatted)).toBe(meaningOf(text));
    expect(format(formatted)).toBe(formatted);
  });
});

describe('any document', () => {
  it('keeps its meaning and its comments, and formatting it again changes nothing', () => {
    const runs = runsOf('formatter', 2000);
    fc.assert(
      fc.property(fc.gen().map(anyDocument), (text) => {
        const formatted = format(text);
        expect(format(formatted)).toBe(formatted);
        expect(commentsOf(formatted)).toEqual(commentsOf(text));
        expect(brokenOf(formatted)).toEqual(brokenOf(text));
        expect(meaningOf(formatted)).toBe(meaningOf(text));
        expect(applied(text, spaceEdits(text, formatted))).toBe(formatted);
      }),
      runs,
    );
  }, 600_000);
});
