/** The outputs of `headpin diff`, held against their schema. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { folderWith, headpin, root } from '../cli/built-cli.ts';
import { ballot, minutes, today } from '../cli/strategies.ts';

const schema = JSON.parse(headpin(['schema', 'diff']).out);
const validate = new Ajv2020({ allErrors: true, strict: false, validateFormats: false }).compile(schema);
const diff = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>, format: string) => {
  const under = (folder: string, files: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
  const cwd = folderWith({ ...under('a', before), ...under('b', after), 'a/keep.txt': '', 'b/keep.txt': '' });
  return headpin(['diff', 'a', 'b', '--format', format, ...today], { cwd });
};

const dearer = minutes
  .replace('$20k', '$25k')
  .replace('segment Clerks', '// headpin-ignore segment/profile-incomplete: later\nsegment Clerks');
const cases: readonly (readonly [string, Readonly<Record<string, string>>, Readonly<Record<string, string>>])[] = [
  [
    'changes of every class',
    { 'strategy.headpin': minutes },
    { 'strategy.headpin': dearer, 'mia.headpin': ballot, 'headpin.json': '{"minScore": 10}' },
  ],
  ['no change', { 'strategy.headpin': minutes }, { 'strategy.headpin': minutes }],
  [
    'a strategy that is new',
    { 'other/strategy.headpin': 'strategy Other' },
    { 'other/strategy.headpin': 'strategy Other', 'strategy.headpin': minutes },
  ],
  [
    'files outside every strategy',
    { 'loose.headpin': 'jewel Ear' },
    { 'loose.headpin': 'jewel Ear "Hears"', 'more.headpin': 'segment S { color: "red" }' },
  ],
  [
    'errors on both sides',
    { 'strategy.headpin': 'strategy { stage: moon' },
    { 'strategy.headpin': 'strategy X { stage: sun }\nsegment\nsegment' },
  ],
];

describe.each(cases)('%s', (_what, before, after) => {
  it('as JSON is what the schema says', () => {
    const { code, out, err } = diff(before, after, 'json');
    expect([code, err]).toEqual([0, '']);
    validate(JSON.parse(out));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('places lie in the files that it names', () => {
    const cwd = folderWith(
      Object.fromEntries([
        ...Object.entries(before).map(([path, text]) => [`a/${path}`, text]),
        ...Object.entries(after).map(([path, text]) => [`b/${path}`, text]),
      ]),
    );
    const { strategies } = JSON.parse(headpin(['diff', 'a', 'b', '--format', 'json', ...today], { cwd }).out) as Output;
    for (const { file, range } of strategies.flatMap(({ changes, findings }) => [...changes, ...findings.new, ...findings.fixed])) {
      const lines = readFileSync(join(cwd, file), 'utf8').split('\n');
      expect(range.end.character).toBeLessThanOrEqual(lines[range.end.line]!.length);
    }
  });

  it('as HTML is one page that loads nothing', () => {
    const { out } = diff(before, after, 'html');
    expect(out).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(out).not.toMatch(/<(?:script|link|img|iframe|object)\b|src=|url\(/);
    for (const tag of ['html', 'body', 'main', 'section', 'table', 'tr', 'p', 'div'])
      expect([tag, out.match(new RegExp(`<${tag}[ >]`, 'g'))?.length]).toEqual([tag, out.match(new RegExp(`</${tag}>`, 'g'))?.length]);
  });
});

interface Place {
  readonly file: string;
  readonly range: { readonly end: { readonly line: number; readonly character: number } };
}
interface Output {
  readonly strategies: readonly {
    readonly changes: readonly Place[];
    readonly findings: { readonly new: readonly Place[]; readonly fixed: readonly Place[] };
  }[];
}

it('formatting alone is no change in any format', () => {
  const wild = minutes.replaceAll('\n', '\n\n').replaceAll('  ', '     ');
  const [before, after] = [{ 'strategy.headpin': minutes }, { 'strategy.headpin': wild }];
  expect(diff(before, after, 'pretty')).toEqual({ code: 0, out: 'Nothing changed.\n', err: '' });
  expect(diff(before, after, 'markdown')).toEqual({ code: 0, out: '', err: '' });
  expect(JSON.parse(diff(before, after, 'json').out).strategies).toMatchObject([{ changes: [], findings: { new: [], fixed: [] } }]);
});

it('the example of the documents is told as they tell it', () => {
  const cwd = join(root, 'examples');
  const { code, out } = headpin(['diff', 'someday', 'lunchbox', ...today], { cwd });
  expect(code).toBe(0);
  expect(out).toMatch(/^Lunchbox {2}lunchbox {2}someday → lunchbox\n/);
});
