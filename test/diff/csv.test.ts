/** Ratings to and from CSV. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, readCsv } from '../../packages/cli/src/csv/read.ts';
import { csvText, undefused } from '../../packages/cli/src/csv/write.ts';
import { folderWith, headpin } from '../cli/built-cli.ts';
import { today } from '../cli/strategies.ts';
import { holds } from '../properties/runs.ts';

const strategy = `strategy Minutes { stage: chasm beachhead: Clerks }
segment Clerks
scenario LateMinutes for Clerks
scenario VideoSearch for Clerks
rater Mia
rater Tom
`;
const mia = `// Mia rates at night.
ballot Mia {
  //           buyer reason whole rivals   partners channel
  LateMinutes    5     4      3     4         2        -       "=SUM(A1)"
  VideoSearch    4     -      3                                // not sure yet
}
`;
const files = { 'plan/strategy.headpin': strategy, 'plan/ballots/mia.headpin': mia };
const head = 'rater,scenario,buyer,reason,whole,rivals,partners,channel,price,credibility,growth,note';
const read = (cwd: string, path: string) => readFileSync(join(cwd, path), 'utf8');
const importing = (csv: string | Uint8Array, more: Readonly<Record<string, string>> = {}) => {
  const cwd = folderWith({ ...files, ...more, 'r.csv': csv });
  return { cwd, ...headpin(['import', 'r.csv', 'plan'], { cwd }) };
};
const everything = (cwd: string) =>
  readdirSync(cwd, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.headpin'))
    .sort()
    .map((path) => [path, read(cwd, path)]);

describe('export', () => {
  it('has a row for each rater and scenario, and no formula', () => {
    const { code, out } = headpin(['export', 'plan'], { cwd: folderWith(files) });
    expect(code).toBe(0);
    expect(out).toBe(
      [
        head,
        `Mia,LateMinutes,5,4,3,4,2,-,,,,"'=SUM(A1)"`,
        'Mia,VideoSearch,4,-,3,,,,,,,',
        'Tom,LateMinutes,,,,,,,,,,',
        'Tom,VideoSearch,,,,,,,,,,',
        '',
      ].join('\n'),
    );
  });

  it('writes into a file', () => {
    const cwd = folderWith(files);
    expect(headpin(['export', 'plan', '-o', 'out/r.csv'], { cwd })).toEqual({ code: 0, out: 'out/r.csv written\n', err: '' });
    expect(read(cwd, 'out/r.csv').split('\n')[0]).toBe(head);
  });

  it('is about one strategy', () => {
    const cwd = folderWith({ ...files, 'other/strategy.headpin': 'strategy Other\n' });
    expect(headpin(['export'], { cwd })).toEqual({
      code: 2,
      out: '',
      err: 'headpin: ratings are those of one strategy; name one of other, plan\n',
    });
  });
});

describe('import', () => {
  it('of what was exported changes nothing', () => {
    const cwd = folderWith(files);
    headpin(['export', 'plan', '-o', 'r.csv'], { cwd });
    expect(headpin(['import', 'r.csv', 'plan'], { cwd })).toEqual({
      code: 0,
      out: 'The ballots say the same as r.csv already; nothing was written.\n',
      err: '',
    });
    expect(everything(cwd)).toEqual(Object.entries(files).sort());
  });

  it('changes only the rows that say something else, and keeps comments and layout', () => {
    const { cwd, code, out } = importing(`${head}\nMia,LateMinutes,5,4,3,5,2,-,,,,'=SUM(A1)\nMia,VideoSearch,4,-,3\n`);
    expect([code, out]).toEqual([0, 'plan/ballots/mia.headpin written: 1 change\n']);
    expect(read(cwd, 'plan/ballots/mia.headpin')).toBe(mia.replace('5     4      3     4 ', '5     4      3     5 '));
  });

  it('gives a rater without a ballot a file, and says who is new', () => {
    const { cwd, out } = importing(`rater,scenario,buyer,reason,note\nTom,LateMinutes,4,5,\nZoë,LateMinutes,,3,"so ""late"""\n`);
    expect(out).toBe(
      [
        'plan/ballots/tom.headpin written: 1 change',
        'plan/ballots/zoë.headpin written: 1 change',
        'Zoë is new; declare who that is with `rater Zoë { customerFacing: yes }`.',
        '',
      ].join('\n'),
    );
    expect(read(cwd, 'plan/ballots/tom.headpin')).toContain('  LateMinutes    4     5\n');
    expect(read(cwd, 'plan/ballots/zoë.headpin')).toContain('  LateMinutes    -     3    "so \\"late\\""\n');
    expect(headpin(['check', ...today, '--format', 'compact', 'plan'], { cwd }).out).not.toContain('language/syntax');
  });

  it('adds rows and takes rows out', () => {
    const { cwd } = importing(
      'rater,scenario,buyer,reason,whole,rivals,partners,channel,note\nMia,LateMinutes,,,,,,,\nTom,VideoSearch,5,5,5,5,,,\n',
    );
    expect(read(cwd, 'plan/ballots/mia.headpin')).not.toContain('LateMinutes');
    expect(read(cwd, 'plan/ballots/mia.headpin')).toContain('// not sure yet');
    const again = `rater;scenario;buyer\nMia;LateMinutes;3\n`;
    const { cwd: second } = importing(again, { 'plan/ballots/mia.headpin': 'ballot Mia {}\n' });
    expect(read(second, 'plan/ballots/mia.headpin')).toBe('ballot Mia {\n  LateMinutes    3\n}\n');
  });

  it.each<readonly [string, string | Uint8Array]>([
    ['semicolons', 'rater;scenario;buyer\nTom;LateMinutes;4\n'],
    ['tabs', 'rater\tscenario\tbuyer\nTom\tLateMinutes\t4\n'],
    ['Windows line breaks and a byte order mark', '\uFEFFrater,scenario,buyer\r\nTom,LateMinutes,4\r\n'],
    ['a line that names the separator', 'sep=;\r\nrater;scenario;buyer\r\nTom;LateMinutes;4\r\n'],
    ['quotes everywhere', '"rater","scenario","buyer"\n"Tom","LateMinutes","4"'],
    ['other columns first', 'buyer,scenario,rater\n4,LateMinutes,Tom\n'],
    ['blank lines', 'rater,scenario,buyer\n\n,,\nTom,LateMinutes,4\n\n'],
  ])('reads %s', (_what, csv) => {
    const { cwd, code } = importing(csv);
    expect(code).toBe(0);
    expect(read(cwd, 'plan/ballots/tom.headpin')).toContain('LateMinutes    4\n');
  });

  it('names every bad cell by its address and writes nothing', () => {
    const csv = [
      'rater,scenario,buyer,reason,whole,note',
      'Tom,LateMinutes,5,5,5,',
      'Tom,LateMinutes,5,5,5,',
      'Mya,VideoSearch,4,4,4,',
      '2fast,VideoSearch,4,4,4,',
      'Mia,VideoSaerch,4,4,4,',
      'Mia,LateMinutes,4,six,0,',
      'Mia,VideoSearch,=1+1,4.5,"5 ",,surplus',
    ].join('\r\n');
    const { cwd, code, out, err } = importing(csv);
    expect(code).toBe(2);
    expect(out.split('\n')).toEqual([
      'r.csv B3: this rater has rated it in row 2 already; keep one of them',
      'r.csv A4: no rater is named `Mya`; did you mean Mia? Declare a new one first with `rater Mya`',
      'r.csv A5: `2fast` is no name of a rater; write letters, digits and _, a letter first',
      'r.csv B6: no scenario is named `VideoSaerch`; did you mean VideoSearch?',
      'r.csv D7: `six` is no score; give a whole number from 1 to 5, - to abstain, or nothing',
      'r.csv E7: `0` is no score; give a whole number from 1 to 5, - to abstain, or nothing',
      'r.csv C8: `=1+1` is no score; give a whole number from 1 to 5, - to abstain, or nothing',
      'r.csv D8: `4.5` is no score; give a whole number from 1 to 5, - to abstain, or nothing',
      'r.csv G8: `surplus` stands in a column without a head; give it one or empty it',
      '',
    ]);
    expect(err).toBe('headpin: 9 cells of r.csv cannot be used, so nothing was written; correct them and import again\n');
    expect(everything(cwd)).toEqual(Object.entries(files).sort());
  });

  it.each([
    [
      'a head that is no criterion',
      'rater,scenario,buyr,buyer,buyer\n',
      ['C1: `buyr` is no column; did you mean buyer?', 'E1: the column `buyer` stands there already; keep one of them'],
    ],
    ['columns that are missing', 'buyer\n', ['B1: a column `rater` is missing; add it', 'B1: a column `scenario` is missing; add it']],
    ['an empty file', '', ['A1: a column `rater` is missing; add it', 'A1: a column `scenario` is missing; add it']],
    ['an open quote', 'rater,scenario,buyer\nTom,"Late,4\n', ['B2: its quote is never closed']],
    ['text behind a quote', 'rater,scenario,buyer\nTom,"LateMinutes"x,4\n', ['B2: something stands behind its closing quote']],
  ])('%s', (_what, csv, lines) => {
    const { cwd, code, out } = importing(csv);
    expect([code, out]).toEqual([2, lines.map((line) => `r.csv ${line}\n`).join('')]);
    expect(everything(cwd)).toEqual(Object.entries(files).sort());
  });

  it('a ballot with columns of its own takes no other criterion', () => {
    const { out } = importing('rater,scenario,buyer,growth\nMia,LateMinutes,4,5\n', {
      'plan/ballots/mia.headpin': 'ballot Mia {\n  columns: reason, buyer\n  LateMinutes 4 4\n}\n',
    });
    expect(out).toBe('r.csv D2: the ballot of Mia has no column growth; add it to its `columns` first\n');
  });

  it('says what to do where there is nothing to read', () => {
    expect(importing(new Uint8Array([0xff, 0xfe, 0x41, 0])).err).toBe(
      'headpin: r.csv is not UTF-8, so nothing was written; save it as CSV in UTF-8\n',
    );
    const cwd = folderWith(files);
    expect(headpin(['import', 'lost.csv', 'plan'], { cwd }).err).toBe('headpin: lost.csv cannot be read (ENOENT); correct the path\n');
    expect(headpin(['import'], { cwd }).code).toBe(2);
    expect(existsSync(join(cwd, 'plan/ballots/tom.headpin'))).toBe(false);
  });
});

describe('the reader and the writer', () => {
  const anyCell = fc.oneof(fc.string(), fc.constantFrom('-', '=1', "'=1", "''=1", '"', ',', ';', '\r\n', ' a ', '＝1', '+', '@x', '\t'));
  const tables = fc
    .integer({ min: 2, max: 5 })
    .chain((width) => fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));

  holds(
    'what is written reads as it was',
    500,
    fc.property(tables, (rows) => {
      // The first row tells the separator, as a head does.
      const all = [rows[0]!.map((_, i) => `head${i}`), ...rows];
      const { rows: back, flaws } = readCsv(csvText(all));
      expect(flaws).toEqual([]);
      expect(back.map((row) => row.map(undefused))).toEqual(all);
    }),
  );

  holds(
    'no cell begins like a formula',
    500,
    fc.property(anyCell, (cell) => {
      const [[written = '']] = readCsv(csvText([[cell, '']])).rows as [string[]];
      expect(written === '-' || !/^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(written)).toBe(true);
    }),
  );

  it('addresses as a spreadsheet has them', () => {
    expect([addressOf(6, 1), addressOf(0, 25), addressOf(0, 26), addressOf(99, 701), addressOf(0, 702)]).toEqual([
      'B7',
      'Z1',
      'AA1',
      'ZZ100',
      'AAA1',
    ]);
  });
});
