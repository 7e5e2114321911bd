import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, headpin } from './built-cli.ts';
import { ballot, minutes, today } from './strategies.ts';

const check = (cwd: string, ...args: readonly string[]) => headpin(['check', '--format', 'json', ...today, ...args], { cwd });
const filesOf = (out: string): string[] => JSON.parse(out).strategies.flatMap(({ files }: { files: string[] }) => files);

describe('what cannot be checked ends with 2 and one line that says what to do', () => {
  it.each([
    ['a path that is not there', ['nowhere'], 'headpin: nowhere does not exist, so it counts for nothing; correct the path\n'],
    [
      'a file of another kind',
      ['notes.txt'],
      'headpin: notes.txt is no .headpin file, so it counts for nothing; name .headpin files or folders that hold some\n',
    ],
    [
      'a folder without a strategy',
      ['empty'],
      'headpin: no .headpin file is in empty; name a folder that has some, or begin with `headpin init`\n',
    ],
    [
      'a binary file',
      ['binary.headpin'],
      'headpin: binary.headpin is no text file, so it counts for nothing; leave it out or give it another ending\n',
    ],
    ['a file that is not UTF-8', ['latin.headpin'], 'headpin: latin.headpin is not UTF-8, so it counts for nothing; save it as UTF-8\n'],
  ])('%s', (_what, args, line) => {
    const cwd = folderWith({
      'notes.txt': 'notes',
      'empty/readme.md': 'nothing',
      'binary.headpin': Uint8Array.of(0x73, 0x00, 0x01),
      'latin.headpin': Uint8Array.of(0x2f, 0x2f, 0x20, 0xe9),
    });
    expect(check(cwd, ...args)).toEqual({ code: 2, out: '', err: line });
  });

  it('a file that cannot be read does not lose its neighbours', () => {
    const cwd = folderWith({ 'strategy.headpin': minutes, 'latin.headpin': Uint8Array.of(0x2f, 0x2f, 0x20, 0xe9) });
    symlinkSync('loop.headpin', join(cwd, 'loop.headpin'));
    const { code, out, err } = check(cwd);
    expect(code).toBe(2);
    expect(filesOf(out)).toEqual(['strategy.headpin']);
    expect(JSON.parse(out).strategies[0].findings.length).toBeGreaterThan(5);
    expect(err).toBe(
      'headpin: 2 paths count for nothing: loop.headpin is a link that leads to itself, latin.headpin is not UTF-8; remove the link, save it as UTF-8\n',
    );
  });

  it('a file above 1 MiB is reported and counts for nothing', () => {
    const cwd = folderWith({ 'strategy.headpin': minutes, 'huge.headpin': `// ${'x'.repeat(1_200_000)}\njewel Ear\n` });
    const { code, out, err } = check(cwd);
    expect(code).toBe(2);
    expect(err).toBe('headpin: huge.headpin has 1.2 MiB, more than the 1 MiB that is read, so it counts for nothing; split it\n');
    const rules = JSON.parse(out).strategies.flatMap(({ findings }: { findings: { rule: string }[] }) => findings.map(({ rule }) => rule));
    expect(rules).toContain('language/too-large');
  });
});

describe('the files of a folder', () => {
  it('leaves out what .gitignore names, in every folder, and what a nearer one takes back in', () => {
    const cwd = folderWith({
      '.gitignore': 'drafts/\n*.old.headpin\n',
      'strategy.headpin': minutes,
      'drafts/idea.headpin': minutes,
      'a.old.headpin': minutes,
      'ballots/.gitignore': 'tom.headpin\n!keep.old.headpin\n',
      'ballots/mia.headpin': ballot,
      'ballots/tom.headpin': ballot,
      'ballots/keep.old.headpin': 'rater Ina\n',
      'node_modules/x/strategy.headpin': minutes,
      '.git/x.headpin': minutes,
    });
    expect(filesOf(check(cwd).out)).toEqual(['ballots/keep.old.headpin', 'ballots/mia.headpin', 'strategy.headpin']);
  });

  it('checks an ignored file that is named', () => {
    const cwd = folderWith({ '.gitignore': 'drafts/\n', 'drafts/idea.headpin': minutes });
    expect(filesOf(check(cwd, 'drafts/idea.headpin').out)).toEqual(['drafts/idea.headpin']);
    expect(filesOf(check(cwd, 'drafts').out)).toEqual(['drafts/idea.headpin']);
  });

  it('ends where links go round in a circle, and reads nothing twice', () => {
    const cwd = folderWith({ 'real/strategy.headpin': minutes });
    symlinkSync('..', join(cwd, 'real/up'));
    symlinkSync('real', join(cwd, 'also'));
    symlinkSync('real/strategy.headpin', join(cwd, 'same.headpin'));
    expect(filesOf(check(cwd).out)).toEqual(['real/strategy.headpin']);
    expect(filesOf(check(cwd, 'same.headpin', 'real').out)).toHaveLength(1);
  });

  it('reads nothing outside through a link', () => {
    const outside = folderWith({ 'secret.headpin': 'jewel Secret "the key under the mat"\n' });
    const cwd = folderWith({ 'strategy.headpin': minutes });
    symlinkSync(join(outside, 'secret.headpin'), join(cwd, 'link.headpin'));
    symlinkSync(outside, join(cwd, 'folder'));
    const { code, out, err } = headpin(['check', ...today], { cwd });
    expect(code).toBe(2);
    expect(out).not.toContain('Secret');
    expect(err).toBe(
      'headpin: link.headpin is a link that leads outside, so it counts for nothing; name it on the command line to have it read\n',
    );
  });

  it('comes in the order of code points', () => {
    const cwd = folderWith({
      'strategy.headpin': minutes,
      'é.headpin': '',
      'Z.headpin': '',
      'a.headpin': '',
      '\uff5e.headpin': '',
    });
    expect(filesOf(check(cwd).out)).toEqual(['Z.headpin', 'a.headpin', 'strategy.headpin', 'é.headpin', '\uff5e.headpin']);
  });
});
