/** How files are replaced: whole or not at all, and never through what lies beside them. */
import { existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFile, replaceFiles, writeWhole } from '../../packages/cli/src/files/write-whole.ts';
import { folderWith } from './built-cli.ts';

const textOf = (...path: string[]) => readFileSync(join(...path), 'utf8');

describe('a file that is replaced', () => {
  it('is made with its folder where it is missing', () => {
    const folder = folderWith({});
    writeWhole(join(folder, 'a/b.html'), 'new', 'a/b.html');
    expect(textOf(folder, 'a/b.html')).toBe('new');
    expect(readdirSync(join(folder, 'a'))).toEqual(['b.html']);
  });

  it('has the mode asked for', () => {
    const folder = folderWith({ 'a.headpin': 'old' });
    replaceFile(join(folder, 'a.headpin'), 'new', 0o100600);
    expect(statSync(join(folder, 'a.headpin')).mode & 0o777).toBe(0o600);
  });

  it('leaves alone what a link beside it leads to', () => {
    const folder = folderWith({ 'a.html': 'old', 'theirs.txt': 'theirs' });
    symlinkSync(join(folder, 'theirs.txt'), join(folder, `a.html.${process.pid}.tmp`));
    writeWhole(join(folder, 'a.html'), 'new', 'a.html');
    expect([textOf(folder, 'a.html'), textOf(folder, 'theirs.txt')]).toEqual(['new', 'theirs']);
  });

  it('stays as it was where it cannot be, with nothing beside it', () => {
    const folder = folderWith({ 'a/keep.txt': 'old' });
    expect(() => writeWhole(join(folder, 'a'), 'new', 'a')).toThrow(/^a cannot be written \(\w+\); choose another place$/);
    expect([readdirSync(folder), textOf(folder, 'a/keep.txt')]).toEqual([['a'], 'old']);
  });
});

it('of several files none is replaced where one cannot be written', () => {
  const folder = folderWith({ 'a.headpin': 'old', file: '' });
  const below = join(folder, 'file/b.headpin');
  const files = [
    { path: join(folder, 'a.headpin'), text: 'new' },
    { path: below, text: 'new' },
  ];
  expect(() => replaceFiles(files)).toThrow(/so nothing was; look at its permissions$/);
  expect([readdirSync(folder), textOf(folder, 'a.headpin'), existsSync(below)]).toEqual([['a.headpin', 'file'], 'old', false]);
});
