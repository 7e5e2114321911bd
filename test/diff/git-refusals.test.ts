/** What ends a comparison with one line that says what to do: clones that lack something, and words that name nothing. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, headpin } from '../cli/built-cli.ts';
import { dearer, diff, files, stopped } from './plan-in-git.ts';
import { Repo, repoWith } from './repositories.ts';

describe('clones that lack something', () => {
  const origin = () => {
    const repo = repoWith(files);
    repo.git('checkout', '--quiet', '-b', 'topic');
    repo.write({ 'plan/strategy.headpin': dearer }).commit();
    repo.commit();
    return repo;
  };
  const shallow = (repo: Repo) => {
    const clone = new Repo(join(folderWith({}), 'clone'));
    repo.git('clone', '--quiet', '--depth=1', '--branch=topic', `file://${repo.folder}`, clone.folder);
    return clone;
  };

  it('a shallow clone says which fetch is missing, and that fetch helps', () => {
    const clone = shallow(origin());
    const review = () => clone.headpin(['review', '--base', 'origin/main']);
    const fetch = 'git fetch --unshallow origin main:refs/remotes/origin/main';
    expect(review()).toEqual(stopped(`the revision \`origin/main\` is not in this shallow clone; fetch it with \`${fetch}\``));
    clone.git(...fetch.split(' ').slice(1));
    expect(review()).toMatchObject({ code: 0, out: expect.stringContaining('$20k per year → \\$25k per year') });
  });

  it('so does one that has the branch and not the commit from which both come', () => {
    const clone = shallow(origin());
    clone.git('fetch', '--quiet', '--depth=1', 'origin', 'main:refs/remotes/origin/main');
    const review = () => clone.headpin(['review', '--base', 'origin/main']);
    expect(review()).toEqual(
      stopped('this shallow clone does not reach the commit from which both come; fetch it with `git fetch --unshallow`'),
    );
    clone.git('fetch', '--quiet', '--unshallow');
    expect(review().out).toContain('$25k per year');
  });

  it('an older commit of a shallow clone', () => {
    expect(shallow(origin()).headpin(['diff', 'HEAD~1'])).toEqual(
      stopped('the revision `HEAD~1` is not in this shallow clone; fetch it with `git fetch --unshallow`'),
    );
  });

  it('a partial clone fetches nothing by itself', () => {
    const repo = origin();
    repo.git('config', 'uploadpack.allowFilter', 'true');
    const clone = new Repo(join(folderWith({}), 'clone'));
    repo.git('clone', '--quiet', '--filter=blob:none', '--branch=topic', `file://${repo.folder}`, clone.folder);
    const run = clone.headpin(['diff', 'HEAD~2', '--format', 'json']);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toMatch(/^headpin: .*fetch (it|them) with `git fetch --refetch`\n$/);
  });
});

describe('what ends with 2 and one line', () => {
  it('no repository', () => {
    expect(diff(folderWith(files))).toEqual(stopped('this folder is in no git repository; compare two folders, or begin with `git init`'));
  });

  it('no git', () => {
    const run = headpin(['diff'], { cwd: repoWith(files).folder, env: { PATH: folderWith({}) } });
    expect(run).toEqual(stopped('git is not installed, or not on the PATH; install it, or compare two folders'));
  });

  it.each([
    ['a revision that is not there', ['nowhere'], 'there is no revision `nowhere`; `git log --oneline` lists those there are'],
    [
      'a branch of a remote',
      ['upstream/main'],
      'there is no revision `upstream/main`; fetch it with `git fetch upstream main:refs/remotes/upstream/main`',
    ],
    [
      'a revision that looks like an option',
      ['--', '--output=x'],
      'there is no revision `--output=x`; `git log --oneline` lists those there are',
    ],
    ['a path that never was', ['lost.headpin'], 'lost.headpin is no revision, and no path now or before; correct it'],
    [
      'a word that means two things',
      ['plan'],
      '`plan` is a revision and a path here; write `./plan` for the path, or `plan^0` for the revision',
    ],
    ['a third folder', ['plan/', 'plan/ballots', 'main'], 'two folders are compared as a whole; leave out `main`'],
  ])('%s', (_what, args, line) => {
    const repo = repoWith(files);
    repo.git('branch', 'plan');
    expect(diff(repo.folder, ...args)).toEqual(stopped(line));
    expect(existsSync(join(repo.folder, 'x'))).toBe(false);
  });

  it('a base that looks like an option', () => {
    const repo = repoWith(files);
    expect(repo.headpin(['review', '--base=--output=x'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('there is no revision `--output=x`'),
    });
    expect(existsSync(join(repo.folder, 'x'))).toBe(false);
  });
});
