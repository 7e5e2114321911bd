/** The steps of the GitHub Action, each run as GitHub does. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import yaml from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { folderWith, headpin, root } from '../cli/built-cli.ts';
import { minutes, misspelt } from '../cli/strategies.ts';
import { branch, dearer, document, programs, withNeed } from './installed.ts';
import { plainGit, type Repo, repoWith } from './repositories.ts';

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
