/** Nothing that a repository configures ever runs, and nothing leads git elsewhere. */
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../cli/built-cli.ts';
import { dearer, files, spend } from './plan-in-git.ts';
import { changesIn, repoWith } from './repositories.ts';

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
    const their = join(other.folder, '.git');
    const env = { GIT_DIR: their, GIT_COMMON_DIR: their, GIT_WORK_TREE: other.folder, GIT_INDEX_FILE: join(their, 'index') };
    expect(changesIn(repo.headpin(['diff', '--format', 'json'], { env }))).toEqual(spend);
  });

  it('a program that is called git and lies in the repository', () => {
    const { program, ran } = trap();
    const repo = repoWith(files).write({ 'plan/strategy.headpin': dearer });
    symlinkSync(program, join(repo.folder, 'git'));
    const env = { PATH: ['.', process.env.PATH].join(delimiter) };
    expect(changesIn(repo.headpin(['diff', '--format', 'json'], { env }))).toEqual(spend);
    expect(ran()).toBe(false);
  });
});
