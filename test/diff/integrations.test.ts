/** What teams install: the Action's steps, the hooks of pre-commit, and the recipes of the documents, each run. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import yaml from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { folderWith, headpin, program, root } from '../cli/built-cli.ts';
import { minutes, misspelt } from '../cli/strategies.ts';
import { plainGit, type Repo, repoWith } from './repositories.ts';

const document = readFileSync(join(root, 'docs/ci.md'), 'utf8');
/** The code blocks of the document in a language. */
const blocks = (language: string): string[] =>
  [...document.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) => text);

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}
const action = yaml.load(readFileSync(join(root, 'action.yml'), 'utf8')) as Action;
const dearer = minutes.replace('$20k', '$25k');
const withNeed = minutes.replace('\n  reason to buy', '  need Archive "Find a decision"\n\n  reason to buy');

/** A folder with programs: `gh`, which keeps comments in a file, and `headpin` as the built one. */
function programs(fails = false): { path: string; calls: () => string[]; comment: string } {
  const folder = folderWith({});
  const comment = join(folder, 'comment');
  const started = `command="$1"; shift
if [ "$command" != fmt ]; then set -- --today 2026-11-21 "$@"; fi
exec '${process.execPath}' '${program}' "$command" "$@"`;
  const scripts = {
    headpin: started,
    npx: `shift 2; ${started}`,
    gh: `printf '%s\\n' "$*" >> '${folder}/calls'
${fails ? 'exit 1' : ''}
case "$*" in
  *--method\\ DELETE*) rm '${comment}' ;;
  *--method*) for word in "$@"; do case "$word" in body=@*) cp "\${word#body=@}" '${comment}' ;; esac; done ;;
  *) if [ -e '${comment}' ]; then echo 77; fi ;;
esac`,
  };
  mkdirSync(join(folder, 'bin'));
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(folder, 'bin', name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, 'bin', name), 0o755);
  }
  const calls = () => (existsSync(join(folder, 'calls')) ? readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n') : []);
  return { path: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`, calls, comment };
}

interface Job {
  readonly code: number;
  readonly out: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly ran: readonly string[];
}

/** Runs the steps of the Action as GitHub does: bash that stops at the first failure, expressions filled in, outputs in files. */
function runAction(repo: Repo, path: string, given: Readonly<Record<string, string>>, pullRequest = '12'): Job {
  headpin(['--version']);
  const temp = folderWith({ output: '', summary: '' });
  const inputs: Record<string, string> = { ...defaults(given, repo, pullRequest), ...given };
  const outputs: Record<string, string> = {};
  const ran: string[] = [];
  let [out, code] = ['', 0];
  const fill = (text: string) => text.replace(/\$\{\{ *([^}]+?) *\}\}/g, (_, name: string) => valueOf(name, inputs, outputs, pullRequest));
  for (const { name, id, if: condition, run, env = {}, shell } of action.runs.steps) {
    if (run === undefined || code !== 0 || (condition !== undefined && !holds(condition, inputs, outputs, pullRequest))) continue;
    ran.push(name);
    expect([name, shell, run.includes('${{')]).toEqual([name, 'bash', false]);
    const filled = Object.fromEntries(Object.entries(env).map(([key, value]) => [key, fill(value)]));
    const files = {
      GITHUB_OUTPUT: join(temp, 'output'),
      GITHUB_STEP_SUMMARY: join(temp, 'summary'),
      RUNNER_TEMP: temp,
      GITHUB_REPOSITORY: 'o/r',
    };
    const result = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      cwd: repo.folder,
      env: { ...process.env, ...plainGit, ...files, ...filled, PATH: path },
      encoding: 'utf8',
    });
    out += result.stdout + result.stderr;
    code = result.status ?? -1;
    for (const line of readFileSync(join(temp, 'output'), 'utf8').split('\n').filter(Boolean)) {
      const at = line.indexOf('=');
      outputs[`${id}.${line.slice(0, at)}`] = line.slice(at + 1);
    }
    writeFileSync(join(temp, 'output'), '');
  }
  return { code, out, summary: readFileSync(join(temp, 'summary'), 'utf8'), outputs, ran };
}

const defaults = (given: Readonly<Record<string, string>>, repo: Repo, pullRequest: string) =>
  Object.fromEntries(
    Object.entries(action.inputs)
      .filter(([name]) => !(name in given))
      .map(([name, { default: value }]) => [
        name,
        name === 'base' ? (pullRequest === '' ? '' : repo.git('rev-parse', 'main').trim()) : value,
      ]),
  );

function valueOf(
  name: string,
  inputs: Readonly<Record<string, string>>,
  outputs: Readonly<Record<string, string>>,
  pullRequest: string,
): string {
  const [, input] = /^inputs\.([\w-]+)$/.exec(name) ?? [];
  const [, step, output] = /^steps\.(\w+)\.outputs\.(\w+)$/.exec(name) ?? [];
  if (input !== undefined) return inputs[input] ?? '';
  if (step !== undefined) return outputs[`${step}.${output}`] ?? '';
  if (name === 'github.event.pull_request.number') return pullRequest;
  throw new Error(`The Action asks for ${name}, which this test does not know.`);
}

/** Comparisons joined by `&&`, which is all that the Action uses. */
const holds = (
  condition: string,
  inputs: Readonly<Record<string, string>>,
  outputs: Readonly<Record<string, string>>,
  pullRequest: string,
) =>
  condition.split('&&').every((part) => {
    const [, name = '', sign, value] = /^\s*([\w.-]+) (==|!=) '(.*)'\s*$/.exec(part) ?? [];
    return (valueOf(name, inputs, outputs, pullRequest) === value) === (sign === '==');
  });

const branch = (before: string, after: string): Repo => {
  const repo = repoWith({ 'strategy.headpin': before });
  repo.git('checkout', '--quiet', '-b', 'topic');
  repo.write({ 'strategy.headpin': after }).commit();
  return repo;
};

describe('the GitHub Action', () => {
  it('comments, annotates what is new, and checks the whole', () => {
    const { path, calls, comment } = programs();
    const job = runAction(branch(minutes, withNeed), path, {});
    expect(job.ran).toEqual(['Review', 'Comment', 'Check']);
    expect(job.code).toBe(1);
    expect(job.out.match(/^::(error|warning|notice) /gm)).toEqual(['::error ']);
    expect(job.out).toMatch(/^::stop-commands::([0-9a-f]{32})\n[\s\S]*whole-product\/need-open[\s\S]*\n::\1::\n$/m);
    expect(job.summary).toMatch(/^### Minutes: .*1 new finding\.\n/);
    expect(readFileSync(comment, 'utf8')).toBe(job.summary);
    expect(calls()).toEqual([
      expect.stringMatching(/^api --paginate repos\/o\/r\/issues\/12\/comments --jq /),
      expect.stringMatching(/^api --method POST repos\/o\/r\/issues\/12\/comments --field body=@.*headpin-review\.md --silent$/),
    ]);
  });

  it('changes its comment the next time, and takes it away when nothing changes any more', () => {
    const { path, calls, comment } = programs();
    const repo = branch(minutes, dearer);
    runAction(repo, path, { 'fail-on': 'never' });
    const again = runAction(repo.write({ 'strategy.headpin': withNeed }), path, { 'fail-on': 'never' });
    expect(again.code).toBe(0);
    expect(readFileSync(comment, 'utf8')).toContain('need Archive');
    runAction(repo.write({ 'strategy.headpin': minutes }), path, { 'fail-on': 'never' });
    expect(existsSync(comment)).toBe(false);
    expect(
      calls()
        .filter((call) => call.includes('--method'))
        .map((call) => call.replace(/ --field.*/, '')),
    ).toEqual([
      'api --method POST repos/o/r/issues/12/comments',
      'api --method PATCH repos/o/r/issues/comments/77',
      'api --method DELETE repos/o/r/issues/comments/77 --silent',
    ]);
  });

  it('does not fail where it may not comment', () => {
    const job = runAction(branch(minutes, dearer), programs(true).path, { 'fail-on': 'never' });
    expect(job.code).toBe(0);
    expect(job.out).toContain('::notice title=Headpin::The comments of this pull request cannot be read');
  });

  it('outside of a pull request annotates everything', () => {
    const job = runAction(branch(minutes, misspelt), programs().path, {}, '');
    expect(job.ran).toEqual(['Check']);
    expect(job.out).toContain('::error file=strategy.headpin');
    expect(job.code).toBe(1);
  });

  it('fails on new findings only where it is asked to', () => {
    const repo = branch(withNeed, withNeed.replace('$20k', '$25k'));
    expect(runAction(repo, programs().path, {}).code).toBe(1);
    expect(runAction(repo, programs().path, { 'only-new': 'true' }).code).toBe(0);
  });

  it('writes SARIF', () => {
    const { ran, outputs } = runAction(branch(minutes, withNeed), programs().path, { sarif: 'true', 'fail-on': 'never' });
    expect(ran).toContain('Findings as SARIF');
    const { runs } = JSON.parse(readFileSync(outputs['sarif.file']!, 'utf8'));
    expect(runs[0].results.length).toBeGreaterThan(5);
    expect(action.runs.steps.find(({ uses }) => uses?.startsWith('github/codeql-action/upload-sarif@'))).toBeDefined();
  });

  it('takes several paths, with spaces and stars in them', () => {
    const repo = repoWith({ 'a b/strategy.headpin': minutes, '*/strategy.headpin': misspelt, 'c/strategy.headpin': misspelt });
    const { code, out } = runAction(repo, programs().path, { paths: 'a b\n\n  \n*\n', base: '' }, '');
    expect(code).toBe(1);
    const files = new Set([...out.matchAll(/^::\w+ file=([^,]*),/gm)].map(([, file]) => file));
    expect(files).toEqual(new Set(['a b/strategy.headpin', '*/strategy.headpin']));
  });

  it('no name of a file becomes a command', () => {
    const name = '::error title=x::y.headpin';
    const repo = branch(minutes, withNeed).write({ [name]: 'component A { meets: Nothing }\n' });
    const { out } = runAction(repo, programs().path, {});
    const [before = '', , after = ''] = out.split(/^::stop-commands::[0-9a-f]{32}$|^::[0-9a-f]{32}::$/m);
    for (const line of `${before}${after}`.split('\n').filter((one) => one.startsWith('::')))
      expect(line).toMatch(/^::(?:error|warning|notice) file=/);
    expect(out).toContain('%3A%3Aerror title=x%3A%3Ay.headpin');
  });

  it('stops where the base is missing, and says which fetch helps', () => {
    const { code, out } = runAction(branch(minutes, dearer), programs().path, { base: 'origin/main' });
    expect(code).toBe(2);
    expect(out).toContain('git fetch origin main:refs/remotes/origin/main');
  });

  it('is described, input by input, in the document', () => {
    for (const name of Object.keys(action.inputs).filter((one) => one !== 'token')) expect(document).toContain(`| \`${name}\` |`);
  });
});

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
    writeFileSync(join(folderWith({}), 'unused'), '');
    const fmt = spawnSync('sh', ['-c', `exec '${process.execPath}' '${program}' fmt notes.headpin`], { cwd, encoding: 'utf8' });
    expect([fmt.status, readFileSync(join(cwd, 'notes.headpin'), 'utf8')]).toEqual([0, 'jewel Ear\n']);
  });
});
