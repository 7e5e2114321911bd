/** Whatever a table of ratings holds, importing it changes nothing or what the table says, and never breaks a file. */
import { readdirSync, readFileSync } from 'node:fs';
import { openProject, type SourceFile, type StrategyView } from '@headpin/language';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../packages/cli/src/csv/write.ts';
import { givenRatings } from '../../packages/cli/src/ratings/cells.ts';
import { changedFiles } from '../../packages/cli/src/ratings/edits.ts';
import { headOf, ratingsTable } from '../../packages/cli/src/ratings/table.ts';
import { Picker } from '../properties/picker.ts';
import { cutDown } from './shrink.ts';
import { computed, inputs, longest, seed } from './sizes.ts';

const files: readonly SourceFile[] = [
  {
    path: 'strategy.headpin',
    text: `strategy Rated { beachhead: Clerks }
segment Clerks
scenario Late for Clerks
scenario Lost for Clerks
criterion fit "Fit?" { kind: niceToHave }
rater Ana { customerFacing: yes }
rater Bo
`,
  },
  { path: 'ballots/ana.headpin', text: 'ballot Ana {\n  // kept\n  Late 5 5 4 4 "a \\"note\\"" // kept too\n  Lost 4 - 3 2\n}\n' },
  { path: 'ballots/bo.headpin', text: 'ballot Bo { columns: reason, buyer\r\n  Lost 5 3 }\r\n' },
];
const view = strategyOf(files);
const usual = csvText([headOf(view.strategy), ...ratingsTable(view.strategy)]);
const cases = new URL('cases/', import.meta.url);

function strategyOf(all: readonly SourceFile[]): StrategyView {
  const [found] = openProject(all).strategies;
  if (found === undefined) throw new Error('There is no strategy.');
  return found;
}

const errorsOf = ({ lowered }: StrategyView): number => lowered.findings.filter(({ rule }) => rule === 'language/syntax').length;

/** The files after an import; nothing where a cell is bad, and nothing was written. */
function imported(table: string): { files: readonly SourceFile[]; rows: ReturnType<typeof givenRatings>['rows'] } | undefined {
  const { rows, bad } = givenRatings(table, view.strategy);
  for (const { address, what } of bad)
    if (!/^[A-Z]+[1-9]\d*$/.test(address) || what === '' || what.includes('undefined')) throw new Error(`odd cell ${address}: ${what}`);
  if (bad.length > 0) return undefined;
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const changed = changedFiles(rows, view.strategy, (path) => texts.get(path));
  if (new Set(changed.map(({ path }) => path.toLowerCase())).size < changed.length) throw new Error('one file is written twice');
  for (const { path, text } of changed) texts.set(path, text);
  return { files: [...texts].map(([path, text]) => ({ path, text })), rows };
}

function troubleOf(table: string): string | undefined {
  const start = computed();
  try {
    const after = imported(table);
    if (after !== undefined) expectImported(after, table);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const took = computed() - start;
  return took > longest ? `took ${Math.round(took)} ms` : undefined;
}

function expectImported({ files: written, rows }: NonNullable<ReturnType<typeof imported>>, table: string): void {
  const now = strategyOf(written);
  if (errorsOf(now) > 0) throw new Error('the import broke a file');
  const [head = [], ...has] = [headOf(now.strategy), ...ratingsTable(now.strategy)];
  for (const { rater, scenario, scores } of rows) {
    const row = has.find(([who, what]) => who === rater && what === scenario);
    for (const [criterion, score] of scores) {
      const is = row?.[head.indexOf(criterion)] ?? '';
      // What is not rated between two scores is written as an abstention.
      if (is !== score && !(score === '' && is === '-')) throw new Error(`${rater} ${scenario} ${criterion} is ${is} and not ${score}`);
    }
  }
  const texts = new Map(written.map(({ path, text }) => [path, text]));
  const again = givenRatings(table, now.strategy);
  const changes = again.bad.length > 0 ? [] : changedFiles(again.rows, now.strategy, (path) => texts.get(path));
  if (changes.length > 0) throw new Error(`importing it again changes ${changes[0]!.path}`);
}

const pieces = [
  ...[',', ';', '\t', '"', '""', '\n', '\r\n', '\r', "'", '=', '-', '1', '5', '6', '', ' ', '\uFEFF', '\0', 'sep=;\n', '\u202e', '\ud800'],
  ...[
    'Ana',
    'Bo',
    'Neu',
    'neu',
    'Übung',
    'Late',
    'Lost',
    'Late2',
    'note',
    'rater',
    'buyer',
    'fit',
    '__proto__',
    'e\u0301',
    '"a, b"',
    '}',
    '//',
    '"""',
    '\\',
  ],
] as const;

/** Cells, rows, and single characters changed. */
function damaged(picker: Picker): string {
  const rows = usual.split('\n').slice(0, -1);
  let text = [rows[0], ...picker.some(rows.slice(1), rows.length)].join(picker.of(['\n', '\n', '\r\n']));
  for (let count = picker.below(5); count > 0; count--) {
    const at = picker.below(text.length + 1);
    const cell = /[^,\r\n]*/.exec(text.slice(at))?.[0] ?? '';
    const remove = picker.of([0, 1, cell.length, picker.below(30)]);
    text = text.slice(0, at) + picker.of(pieces) + text.slice(at + remove);
  }
  if (picker.chance(0.3)) text = text.replaceAll(',', picker.of([';', '\t']));
  if (picker.chance(0.3)) text += `\n${['Neu', 'Late', ...Array.from({ length: 9 }, () => picker.of(['1', '3', '5', '-', '']))].join(',')}`;
  return text;
}

/** Scores filled in at random, all of them right. */
function filled(picker: Picker): string {
  const [head = [], ...rows] = [headOf(view.strategy), ...ratingsTable(view.strategy)];
  const raters = picker.some(['Ana', 'Zoe', 'Yan'], 3);
  const given = raters.flatMap((rater) =>
    rows
      .slice(0, 2)
      .map((row) => row.map((cell, i) => (i === 0 ? rater : i === 1 ? cell : i === head.length - 1 ? note(picker) : score(picker)))),
  );
  return csvText([head, ...given]);
}

const score = (picker: Picker): string => picker.of(['1', '2', '3', '4', '5', '-', '', '']);
const note = (picker: Picker): string =>
  Array.from({ length: picker.below(4) }, () => picker.of([...pieces, 'said', 'yes'] as const)).join(picker.of(['', ' ']));

describe('a table of ratings', () => {
  it.each(readdirSync(cases).filter((name) => name.endsWith('.csv')))('as in %s is borne', (name) => {
    expect(troubleOf(readFileSync(new URL(name, cases), 'utf8'))).toBeUndefined();
  });

  it(`is borne whatever it holds (${inputs.tables} inputs)`, { timeout: 0 }, () => {
    const start = computed();
    const failures = new Map<string, string>();
    let written = 0;
    let done = 0;
    for (; done < inputs.tables && failures.size < 5; done++) {
      const picker = new Picker(seed + 17 * done);
      const table = picker.chance(0.5) ? damaged(picker) : filled(picker);
      const trouble = troubleOf(table);
      if (trouble === undefined) written += givenRatings(table, view.strategy).bad.length === 0 ? 1 : 0;
      else {
        const [kind = ''] = trouble.replace(/\d+/g, '#').split('\n');
        const small = cutDown(table, (less) => troubleOf(less)?.replace(/\d+/g, '#').startsWith(kind) === true);
        failures.set(kind, `${trouble}\n\nTo keep it as a .csv file in test/fuzz/cases/:\n${JSON.stringify(small)}`);
      }
    }
    console.log(
      `Fuzz: ${done} tables, HEADPIN_SEED=${seed}, ${((computed() - start) / 1000).toFixed(1)} s of computing, ${failures.size} failures; ${written} were imported, the others refused.`,
    );
    expect([...failures.values()].join('\n\n')).toBe('');
    expect(written).toBeGreaterThan(inputs.tables / 10);
  });
});
