/** The states in which a repository can be, and those that try to run a program. */
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, headpin } from '../cli/built-cli.ts';
import { ballot, minutes } from '../cli/strategies.ts';
import { changesIn, plainGit, Repo, repoWith } from './repositories.ts';

const files = { 'plan/strategy.headpin': minutes, 'plan/ballots/mia.headpin': ballot };
const dearer = minutes.replace('$20k', '$25k');
const spend = ['changed segment Clerks spend'];
const diff = (cwd: string, ...args: readonly string[]) => headpin(['diff', '--format', 'json', ...args], { cwd, env: plainGit });
const stopped = (line: string) => ({ code: 2, out: '', err: `headpin: ${line}\n` });

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

describe('nothing that a repository configures ever runs', () => {
  /** A program that leaves a mark when it runs. */
  function trap(): { program: string; ran: () => boolean } {
    const folder = folderWith({});
    const [program, mark] = [join(folder, 'trap.sh'), join(folder, 'ran')];
    writeFileSync(program, `#!/bin/sh\necho "$0 $@" >> ${mark}\ncat\n`);
    chmodSync(program, 0o755);
    return { program, ran: () => existsSync(mark) };
  }

  it('settings, attributes, hooks, aliases and the pager', () => {
    const { program, ran } = trap();
    const repo = repoWith({ ...files, '.gitattributes': '*.headpin diff=trap filter=trap merge=trap\n' });
    const settings = {
      'core.fsmonitor': program,
      'core.pager': program,
      'core.editor': program,
      'core.sshCommand': program,
      'core.gitProxy': program,
      'core.alternateRefsCommand': program,
      'pager.diff': program,
      'pager.rev-parse': program,
      'diff.external': program,
      'diff.trap.command': program,
      'diff.trap.textconv': program,
      'filter.trap.clean': program,
      'filter.trap.smudge': program,
      'filter.trap.process': program,
      'filter.trap.required': 'true',
      'merge.trap.driver': program,
      'credential.helper': program,
      'gpg.program': program,
      'log.showSignature': 'true',
      'alias.rev-parse': `!${program}`,
      'alias.ls-tree': `!${program}`,
      'alias.cat-file': `!${program}`,
    };
    for (const [key, value] of Object.entries(settings)) repo.git('config', key, value);
    const hooks = join(repo.folder, '.git/hooks');
    mkdirSync(hooks, { recursive: true });
    for (const hook of ['post-index-change', 'post-checkout', 'pre-auto-gc', 'reference-transaction', 'fsmonitor-watchman'])
      symlinkSync(program, join(hooks, hook));
    writeFileSync(join(repo.folder, 'plan/strategy.headpin'), dearer);
    const pagers = { GIT_PAGER: program, PAGER: program, GIT_EXTERNAL_DIFF: program, GIT_EDITOR: program };
    for (const args of [['diff'], ['diff', 'HEAD'], ['diff', 'HEAD', 'main'], ['review', '--base', 'main'], ['check', '--base', 'main']])
      expect([args, repo.headpin(args, { env: pagers }).code]).toEqual([args, 0]);
    expect(repo.changes()).toEqual(spend);
    expect(ran()).toBe(false);
    // The trap works: git itself would have run it.
    expect(() => repo.git('status')).toThrow('trap.sh');
    expect(ran()).toBe(true);
  });

  it('a remote that would be asked for what a partial clone lacks', () => {
    const { program, ran } = trap();
    const repo = repoWith(files);
    const blob = repo.git('rev-parse', 'HEAD:plan/strategy.headpin').trim();
    for (const [key, value] of Object.entries({
      'core.repositoryFormatVersion': '1',
      'extensions.partialClone': 'origin',
      'remote.origin.promisor': 'true',
      'remote.origin.url': `ext::${program}`,
      'remote.origin.uploadpack': program,
      'protocol.ext.allow': 'always',
      'protocol.allow': 'always',
      'core.sshCommand': program,
    }))
      repo.git('config', key, value);
    repo.remove(join('.git/objects', blob.slice(0, 2), blob.slice(2)));
    expect(repo.headpin(['diff'])).toMatchObject({ code: 2, out: '' });
    repo.git('config', 'remote.origin.url', `file://${repo.folder}`);
    expect(repo.headpin(['diff'])).toMatchObject({ code: 2, out: '' });
    expect(ran()).toBe(false);
  });

  it('only four commands of git are used, each in its safe form', () => {
    const folder = folderWith({});
    const [log, git] = [join(folder, 'log'), join(folder, 'bin/git')];
    mkdirSync(join(folder, 'bin'));
    const real = process.env
      .PATH!.split(delimiter)
      .map((path) => join(path, 'git'))
      .find((path) => existsSync(path));
    writeFileSync(git, `#!/bin/sh\nprintf '%s\\n' "$*" >> ${log}\nexec ${real} "$@"\n`);
    chmodSync(git, 0o755);
    const repo = repoWith(files).write({ 'plan/strategy.headpin': dearer });
    const env = { PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}` };
    for (const args of [['diff'], ['diff', 'HEAD'], ['review', '--base', 'main'], ['check', '--base', 'main']]) repo.headpin(args, { env });
    const commands = new Set(
      readFileSync(log, 'utf8')
        .trim()
        .split('\n')
        .map((line) =>
          line.replace(`--no-pager --no-replace-objects -c core.fsmonitor=false -C ${repo.folder} `, '').replace(/[0-9a-f]{40}/g, 'ID'),
        ),
    );
    expect([...commands].sort()).toEqual([
      'cat-file --batch',
      'ls-tree -r -z --full-tree ID',
      'merge-base ID ID',
      'rev-parse --verify --quiet --end-of-options HEAD^{commit}',
      'rev-parse --verify --quiet --end-of-options main^{commit}',
    ]);
  });

  it('a hook that points git elsewhere does not mislead', () => {
    const other = repoWith({ 'plan/strategy.headpin': 'strategy Other\n' });
    const repo = repoWith(files).write({ 'plan/strategy.headpin': dearer });
    const env = { GIT_DIR: join(other.folder, '.git'), GIT_WORK_TREE: other.folder, GIT_INDEX_FILE: join(other.folder, '.git/index') };
    expect(changesIn(repo.headpin(['diff', '--format', 'json'], { env }))).toEqual(spend);
  });
});
