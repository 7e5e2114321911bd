/** The states in which a repository can be. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../cli/built-cli.ts';
import { ballot, minutes } from '../cli/strategies.ts';
import { dearer, diff, files, spend, stopped } from './plan-in-git.ts';
import { changesIn, Repo, repoWith } from './repositories.ts';

describe('usual states', () => {
  it('compares HEAD with the work tree, from any folder', () => {
    const repo = repoWith(files).write({ 'plan/strategy.headpin': dearer });
    expect(repo.changes()).toEqual(spend);
    expect(changesIn(repo.headpin(['diff', '--format', 'json'], { below: 'plan/ballots' }))).toEqual(spend);
    expect(changesIn(repo.headpin(['diff', '--format', 'json', 'plan/ballots/mia.headpin']))).toEqual(spend);
  });

  it('writes paths as seen from the folder of the command', () => {
    const repo = repoWith(files).write({ 'plan/strategy.headpin': dearer });
    const { strategies } = JSON.parse(repo.headpin(['diff', '--format', 'json'], { below: 'plan' }).out);
    expect(strategies).toMatchObject([{ name: 'Minutes', folder: '.', changes: [{ file: 'strategy.headpin' }] }]);
  });

  it('compares two revisions, and one with the work tree', () => {
    const repo = repoWith(files).write({ 'plan/strategy.headpin': dearer });
    repo.commit();
    expect(repo.changes('HEAD~1', 'HEAD')).toEqual(spend);
    expect(repo.changes('HEAD~1')).toEqual(spend);
    expect(repo.changes()).toEqual([]);
  });

  it('names both commits, short and whole', () => {
    const repo = repoWith(files);
    const first = repo.git('rev-parse', 'HEAD').trim();
    expect(JSON.parse(repo.headpin(['diff', '--format', 'json', first]).out)).toMatchObject({ base: first.slice(0, 12), head: 'worktree' });
  });

  it('two folders need no repository', () => {
    const cwd = folderWith({ 'old/strategy.headpin': minutes, 'new/strategy.headpin': dearer, 'new/headpin.json': '{"minScore": 5}' });
    const run = diff(cwd, 'old', 'new');
    expect(changesIn(run)).toEqual(['added settings headpin.json minScore', ...spend]);
    expect(JSON.parse(run.out)).toMatchObject({
      base: 'old',
      head: 'new',
      strategies: [{ folder: 'new', changes: [{}, { file: 'new/strategy.headpin' }] }],
    });
  });

  it('a strategy that is new, and one that is gone', () => {
    const repo = repoWith(files).remove('plan').write({ 'other/strategy.headpin': 'strategy Other\njewel Ear "Hears"\n' });
    expect(repo.changes()).toEqual(
      expect.arrayContaining(['added strategy Other', 'added jewel Ear', 'removed strategy Minutes', 'removed segment Clerks']),
    );
  });

  it('a strategy that moved to another folder', () => {
    const repo = repoWith(files);
    repo.git('mv', 'plan', 'strategy-2027');
    expect(repo.changes()).toEqual(['moved strategy Minutes']);
  });

  it('a copy is new, and the original has not moved', () => {
    const repo = repoWith(files).write({ 'copy/strategy.headpin': minutes });
    const { strategies } = JSON.parse(repo.headpin(['diff', '--format', 'json']).out);
    expect(strategies).toMatchObject([
      { folder: 'copy', consequences: { readiness: [null, expect.any(Number)] } },
      { folder: 'plan', changes: [] },
    ]);
    expect(changesIn(repo.headpin(['diff', '--format', 'json'], { below: 'copy' }))).toContain('added strategy Minutes');
  });

  it('a file that is absent at the base', () => {
    const repo = repoWith({ 'plan/strategy.headpin': minutes }).write({ 'plan/ballots/mia.headpin': ballot });
    expect(repo.changes()).toEqual(['added rater Mia', 'added ballot Mia']);
    expect(changesIn(repo.headpin(['diff', '--format', 'json'], { below: 'plan/ballots' }))).toEqual([
      'added rater Mia',
      'added ballot Mia',
    ]);
  });

  it('a file that was removed can still be named', () => {
    const repo = repoWith(files).remove('plan/ballots/mia.headpin');
    expect(repo.changes('plan/ballots/mia.headpin')).toEqual(['removed rater Mia', 'removed ballot Mia']);
  });

  it('a file that was renamed and edited', () => {
    const repo = repoWith(files).remove('plan/strategy.headpin').write({ 'plan/minutes.headpin': dearer });
    expect(repo.changes()).toEqual([...spend, 'renamed file minutes.headpin']);
  });

  it('files that .gitignore leaves out count on neither side, though one was committed', () => {
    const repo = repoWith({ ...files, 'plan/old.headpin': 'jewel Ear\n' });
    repo.write({ '.gitignore': 'old.headpin\n' }).commit();
    expect(repo.changes()).toEqual([]);
    expect(repo.changes('HEAD~1')).toEqual(['removed jewel Ear']);
  });
});

describe('states of a repository', () => {
  it('detached', () => {
    const repo = repoWith(files).write({ 'plan/strategy.headpin': dearer });
    repo.commit();
    repo.git('checkout', '--quiet', '--detach', 'HEAD~1');
    expect(repo.changes()).toEqual([]);
    expect(repo.changes('main')).toEqual(spend);
  });

  it('unborn', () => {
    const repo = new Repo(folderWith(files));
    repo.git('init', '--quiet');
    expect(diff(repo.folder)).toEqual(stopped('the repository has no commit yet; commit once, then there is something to compare with'));
  });

  it('bare', () => {
    const repo = repoWith(files).write({ 'plan/strategy.headpin': dearer });
    repo.commit();
    const bare = new Repo(folderWith({}));
    bare.git('clone', '--quiet', '--bare', repo.folder, '.');
    expect(bare.changes('HEAD~1', 'HEAD')).toEqual(spend);
    expect(diff(bare.folder)).toEqual(
      stopped('a bare repository has no work tree to compare with; name two revisions, such as `headpin diff HEAD~1 HEAD`'),
    );
  });

  it('a linked work tree', () => {
    const repo = repoWith(files);
    const folder = join(folderWith({}), 'second');
    repo.git('worktree', 'add', '--quiet', '-b', 'second', folder);
    const second = new Repo(folder).write({ 'plan/strategy.headpin': dearer });
    expect(second.changes()).toEqual(spend);
    expect(repo.changes()).toEqual([]);
  });

  it('a submodule: a repository of its own, told and left out from above', () => {
    const inner = repoWith(files);
    const outer = repoWith({ 'own/strategy.headpin': 'strategy Own\n' });
    outer.git('submodule', 'add', '--quiet', inner.folder, 'theirs');
    outer.commit();
    outer.write({ 'theirs/plan/strategy.headpin': dearer, 'own/strategy.headpin': 'strategy Own "Ours"\n' });
    const run = outer.headpin(['diff', '--format', 'json']);
    expect(changesIn(run)).toEqual(['added strategy Own title']);
    expect(run.err).toBe('headpin: theirs is a repository of its own and left out; compare it from there\n');
    expect(changesIn(outer.headpin(['diff', '--format', 'json'], { below: 'theirs' }))).toEqual(spend);
  });

  it('a sparse checkout: what it leaves away is not removed', () => {
    const repo = repoWith({ ...files, 'plan/market/rest.headpin': 'jewel Ear "Hears"\n', 'other/strategy.headpin': 'strategy Other\n' });
    repo.git('sparse-checkout', 'set', 'plan/ballots');
    expect(existsSync(join(repo.folder, 'plan/market'))).toBe(false);
    expect(repo.changes()).toEqual([]);
    repo.remove('plan/ballots/mia.headpin');
    expect(repo.changes()).toEqual(['removed rater Mia', 'removed ballot Mia']);
    repo.git('sparse-checkout', 'disable');
    repo.remove('plan/market/rest.headpin');
    expect(repo.changes()).toContain('removed jewel Ear');
  });

  it('a checkout with other line breaks', () => {
    const windows = minutes.replace(
      'problem: "The minutes are late, and the town pays."',
      'problem: """\n      The minutes are late,\n      and the town pays.\n    """',
    );
    const repo = repoWith({ 'plan/strategy.headpin': windows });
    repo.write({ 'plan/strategy.headpin': windows.replaceAll('\n', '\r\n') });
    expect(repo.changes()).toEqual([]);
  });

  it('a byte order mark, and a file at the base that is no UTF-8', () => {
    const repo = repoWith(files);
    writeFileSync(join(repo.folder, 'plan/latin.headpin'), Buffer.from([0x2f, 0x2f, 0x20, 0xe9]));
    const first = repo.commit();
    repo.remove('plan/latin.headpin').write({ 'plan/strategy.headpin': `\uFEFF${minutes}` });
    const run = repo.headpin(['diff', '--format', 'json']);
    expect(changesIn(run)).toEqual([]);
    expect(run.err).toBe(`headpin: plan/latin.headpin at ${first.slice(0, 12)} is not UTF-8, so it counts for nothing there\n`);
  });

  it('a merge in progress, with the conflict still in the file', () => {
    const repo = repoWith(files);
    repo.git('checkout', '--quiet', '-b', 'cheap');
    repo.write({ 'plan/strategy.headpin': minutes.replace('$20k', '$15k') }).commit();
    repo.git('checkout', '--quiet', 'main');
    repo.write({ 'plan/strategy.headpin': dearer }).commit();
    expect(() => repo.git('merge', 'cheap')).toThrow();
    expect(readFileSync(join(repo.folder, 'plan/strategy.headpin'), 'utf8')).toContain('<<<<<<< HEAD');
    // One finding tells of it; our side counts, so that nothing else follows from it.
    const { err, out } = repo.headpin(['diff', '--format', 'json']);
    const { strategies } = JSON.parse(out);
    expect([err, strategies[0].changes]).toEqual(['', []]);
    expect(strategies[0].findings.new).toMatchObject([
      { rule: 'language/syntax', file: 'plan/strategy.headpin', message: expect.stringContaining('merge conflict') },
    ]);
    const check = repo.headpin(['check', '--format', 'compact']);
    expect(check).toMatchObject({ code: 1, err: '' });
    expect(check.out.match(/language\//g)).toEqual(['language/']);
  });
});
