/** What teams copy: the recipes of the documents and the hooks of pre-commit, each run. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import yaml from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { folderWith, headpin, program, root } from '../cli/built-cli.ts';
import { minutes, misspelt } from '../cli/strategies.ts';
import { blocks, branch, dearer, document, programs, withNeed } from './installed.ts';
import { plainGit, repoWith } from './repositories.ts';

const action = yaml.load(readFileSync(join(root, 'action.yml'), 'utf8')) as { readonly inputs: Readonly<Record<string, unknown>> };

describe('the documents', () => {
  it('every YAML and JSON block can be read, and names what there is', () => {
    const [workflow, gitlab, preCommit] = blocks('yaml').map((text) => yaml.load(text)) as [Workflow, GitlabJobs, PreCommit];
    const { permissions, steps } = workflow.jobs.headpin!;
    expect(permissions).toEqual({ contents: 'read', 'pull-requests': 'write', 'security-events': 'write' });
    for (const input of Object.keys(steps.at(-1)!.with)) expect(Object.keys(action.inputs)).toContain(input);
    const hooks = yaml.load(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as { id: string }[];
    for (const { id } of preCommit.repos[0]!.hooks) expect(hooks.map((hook) => hook.id)).toContain(id);
    expect(gitlab.headpin!.script).toHaveLength(3);
    for (const text of blocks('json')) expect(() => JSON.parse(text)).not.toThrow();
  });

  it("GitLab's job writes its three reports", () => {
    const repo = branch(minutes, withNeed);
    repo.git('update-ref', 'refs/remotes/origin/main', 'main');
    const { headpin: job } = yaml.load(blocks('yaml')[1]!) as GitlabJobs;
    const env = { ...process.env, ...plainGit, PATH: programs().path, CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' };
    const codes = job!.script.map((line) => spawnSync('bash', ['-ec', line], { cwd: repo.folder, env }).status);
    expect(codes).toEqual([0, 0, 1]);
    expect(readFileSync(join(repo.folder, 'review.md'), 'utf8')).toContain('1 new finding');
    expect(JSON.parse(readFileSync(join(repo.folder, 'gl-code-quality-report.json'), 'utf8')).length).toBeGreaterThan(5);
    expect(readFileSync(join(repo.folder, 'junit.xml'), 'utf8')).toContain('<failure type="error"');
  });

  it('problem matchers read every line of the compact format', () => {
    const patterns = [...document.matchAll(/"regexp": ("(?:[^"\\]|\\.)*")/g)].map(([, text = '']) => new RegExp(JSON.parse(text)));
    expect(patterns).toHaveLength(2);
    const { out } = headpin(['check', '--format', 'compact', '--today', '2026-11-21', 'examples/omnivera', 'examples/typing-errors']);
    const lines = out.split('\n').filter(Boolean);
    expect(lines.length).toBeGreaterThan(100);
    for (const pattern of patterns)
      for (const line of lines) {
        const [, file = '', row, column, severity, code, message = ''] = pattern.exec(line) ?? [];
        expect([line, existsSync(join(root, file))]).toEqual([line, true]);
        expect(`${file}:${row}:${column}: ${severity} ${code} ${message}`).toBe(line);
      }
  });

  it('every command that they name is one', () => {
    const commands = new Set([...document.matchAll(/\bheadpin(?:@[\d.]+)? ([a-z]+)/g)].map(([, name = '']) => name));
    const known = headpin(['--help']).out;
    for (const name of commands)
      if (/^(?:diff|review|check|fmt|score|schema|export|import)$/.test(name)) expect(known).toContain(`  ${name} `);
    expect(commands.size).toBeGreaterThan(6);
  });
});

interface Workflow {
  readonly jobs: Readonly<Record<string, { permissions: unknown; steps: readonly { with: Record<string, unknown> }[] }>>;
}
type GitlabJobs = Readonly<Record<string, { readonly script: readonly string[] }>>;
interface PreCommit {
  readonly repos: readonly { readonly hooks: readonly { readonly id: string }[] }[];
}

describe('recipes for git', () => {
  /** A repository that follows the document. */
  function following(files: Readonly<Record<string, string>>) {
    headpin(['--version']);
    const repo = repoWith({ ...files, '.gitattributes': blocks('gitattributes')[0]! });
    const { path } = programs();
    const settings = blocks('sh')
      .filter((text) => text.startsWith('git config'))
      .join('');
    execFileSync('bash', ['-ec', settings], { cwd: repo.folder, env: { ...process.env, ...plainGit } });
    const git = (...args: readonly string[]) =>
      execFileSync('git', args, { cwd: repo.folder, env: { ...process.env, ...plainGit, PATH: path }, encoding: 'utf8' });
    return { repo, git };
  }

  it('a hunk is headed by its declaration, and layout is no difference', () => {
    const { repo, git } = following({ 'strategy.headpin': minutes });
    repo.write({ 'strategy.headpin': minutes.replaceAll('\n  ', '\n      ') });
    expect(git('diff')).not.toContain('@@');
    repo.write({ 'strategy.headpin': minutes.replaceAll('\n  ', '\n      ').replace('$1k per day', '$2k per day') });
    const diff = git('diff');
    expect(diff).toContain('@@ segment Clerks "Town clerks in Ontario" {');
    expect(diff.split('\n').filter((line) => /^[+-] /.test(line))).toEqual(['-    inaction: $1k per day', '+    inaction: $2k per day']);
  });

  it('layout on one side and meaning on the other merge', () => {
    const { repo, git } = following({ 'strategy.headpin': minutes });
    git('checkout', '--quiet', '-b', 'layout');
    repo.write({ 'strategy.headpin': minutes.replaceAll('\n  ', '\n      ') }).commit();
    git('checkout', '--quiet', 'main');
    repo.write({ 'strategy.headpin': dearer }).commit();
    git('merge', '--quiet', '--no-edit', 'layout');
    expect(readFileSync(join(repo.folder, 'strategy.headpin'), 'utf8')).toBe(dearer);
  });

  it('a real conflict stays one', () => {
    const { repo, git } = following({ 'strategy.headpin': minutes });
    git('checkout', '--quiet', '-b', 'cheap');
    repo.write({ 'strategy.headpin': minutes.replace('$20k', '$15k') }).commit();
    git('checkout', '--quiet', 'main');
    repo.write({ 'strategy.headpin': dearer }).commit();
    expect(() => git('merge', '--quiet', 'cheap')).toThrow();
    expect(readFileSync(join(repo.folder, 'strategy.headpin'), 'utf8')).toContain(
      '<<<<<<< ours\n  spend: $25k per year\n=======\n  spend: $15k per year\n>>>>>>> theirs\n',
    );
  });
});

describe('the hooks of pre-commit', () => {
  const hooks = yaml.load(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as { id: string; entry: string; files: string }[];

  it('take the files of strategies and no others', () => {
    const [check, fmt] = hooks.map(({ files }) => new RegExp(files));
    expect(['a/b.headpin', 'headpin.json', 'a/headpin.json'].every((path) => check!.test(path))).toBe(true);
    expect(['a.md', 'my-headpin.json', 'x.headpin.bak'].some((path) => check!.test(path))).toBe(false);
    expect([fmt!.test('a.headpin'), fmt!.test('headpin.json')]).toEqual([true, false]);
  });

  it('run on the files that are committed', () => {
    headpin(['--version']);
    const cwd = folderWith({ 'strategy.headpin': misspelt, 'notes.headpin': 'jewel    Ear\n' });
    const env = { ...process.env, PATH: programs().path };
    const run = (id: string, ...files: readonly string[]) =>
      spawnSync('sh', ['-c', `${hooks.find((hook) => hook.id === id)!.entry} "$@"`, 'hook', ...files], { cwd, env, encoding: 'utf8' });
    expect(run('headpin-check', 'strategy.headpin')).toMatchObject({ status: 1, stdout: expect.stringContaining('language/unknown-word') });
    expect(run('headpin-check', 'notes.headpin').status).toBe(0);
    const fmt = spawnSync('sh', ['-c', `exec '${process.execPath}' '${program}' fmt notes.headpin`], { cwd, encoding: 'utf8' });
    expect([fmt.status, readFileSync(join(cwd, 'notes.headpin'), 'utf8')]).toEqual([0, 'jewel Ear\n']);
  });
});
