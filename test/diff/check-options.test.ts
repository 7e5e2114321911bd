/** What `check` leaves out because it is known, what comes in on stdin, and watching. */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folderWith, headpin, program } from '../cli/built-cli.ts';
import { ballot, minutes, today } from '../cli/strategies.ts';
import { repoWith } from './repositories.ts';
import { baseline } from './schemas.ts';

const files = { 'strategy.headpin': minutes };
/** One finding more: nobody covers it. */
const withNeed = minutes.replace('\n  reason to buy', '  need Archive "Find a decision"\n\n  reason to buy');
const withoutAccounts = minutes.replace('  accounts: 400..440\n', '');

const check = (cwd: string, ...args: readonly string[]) => headpin(['check', ...today, ...args], { cwd });
const rulesIn = (out: string): string[] =>
  JSON.parse(out).strategies.flatMap(({ findings }: { findings: { rule: string }[] }) => findings.map(({ rule }) => rule));

describe('a baseline', () => {
  const accept = (cwd: string) => check(cwd, '--baseline', 'known.json', '--update-baseline');

  it('lets only new findings through', () => {
    const cwd = folderWith(files);
    const all = rulesIn(check(cwd, '--format', 'json').out).length;
    expect(accept(cwd)).toEqual({ code: 0, out: `known.json written: ${all} findings\n`, err: '' });
    expect(check(cwd, '--baseline', 'known.json', '--format', 'compact', '--fail-on', 'info')).toEqual({ code: 0, out: '', err: '' });
    writeFileSync(join(cwd, 'strategy.headpin'), withNeed);
    const run = check(cwd, '--baseline', 'known.json', '--format', 'json');
    expect([run.code, rulesIn(run.out)]).toEqual([1, ['whole-product/need-open']]);
    expect(JSON.parse(run.out).summary).toMatchObject({ errors: 1, warnings: 0 });
    expect(check(cwd, '--baseline', 'known.json').out).toContain(`${all} known findings left out.`);
  });

  it('does not mind other lines, files and wording', () => {
    const cwd = folderWith(files);
    accept(cwd);
    writeFileSync(
      join(cwd, 'strategy.headpin'),
      `// A new first line.\n\n${minutes.replace('Minutes on the web the same evening', 'Minutes online')}`,
    );
    expect(rulesIn(check(cwd, '--baseline', 'known.json', '--format', 'json').out)).toEqual([]);
  });

  it('stands for as many findings as it lists, and no more', () => {
    const cwd = folderWith({ ...files, 'one.headpin': 'component Same { color: "red" }\n' });
    accept(cwd);
    const known = JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8'));
    const twice = known.findings.filter(({ rule }: { rule: string }) => rule === 'language/unknown-property');
    expect(twice).toHaveLength(1);
    writeFileSync(join(cwd, 'one.headpin'), 'component Same { color: "red" color: "blue" }\n');
    const fresh = rulesIn(check(cwd, '--baseline', 'known.json', '--format', 'json').out);
    expect(fresh.filter((rule) => rule.startsWith('language/'))).toHaveLength(1);
  });

  it('is sorted, the same each time, and valid', () => {
    const cwd = folderWith(files);
    accept(cwd);
    const text = readFileSync(join(cwd, 'known.json'), 'utf8');
    accept(cwd);
    expect(readFileSync(join(cwd, 'known.json'), 'utf8')).toBe(text);
    const validate = new Ajv({ strict: false }).compile(baseline);
    validate(JSON.parse(text));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('that is not there ends with 2', () => {
    expect(check(folderWith(files), '--baseline', 'known.json')).toEqual({
      code: 2,
      out: '',
      err: 'headpin: the baseline known.json does not exist; write it with `headpin check --baseline known.json --update-baseline`\n',
    });
  });

  it.each(['', '{}', '[]', '{"version": 2, "findings": []}', '{"version": 1, "findings": [{"rule": "a/b"}]}'])(
    'that is none: %s',
    (text) => {
      expect(check(folderWith({ ...files, 'known.json': text }), '--baseline', 'known.json')).toEqual({
        code: 2,
        out: '',
        err: 'headpin: the baseline known.json is not one of version 1; write it anew with `--update-baseline`\n',
      });
    },
  );

  it('needs a file to be updated', () => {
    expect(check(folderWith(files), '--update-baseline')).toEqual({
      code: 2,
      out: '',
      err: 'headpin: --update-baseline needs the file to write; add `--baseline FILE`\n',
    });
  });

  it('is left as it was where it cannot be written', () => {
    const cwd = folderWith(files);
    expect(check(cwd, '--baseline', 'missing/known.json', '--update-baseline')).toMatchObject({
      code: 2,
      err: expect.stringContaining('cannot be written'),
    });
    expect(existsSync(join(cwd, 'missing'))).toBe(false);
  });
});

describe('--base', () => {
  it('lets only findings through that are new since then', () => {
    const repo = repoWith(files).write({ 'strategy.headpin': withNeed });
    const run = repo.headpin(['check', '--base', 'main', '--format', 'json']);
    expect([run.code, rulesIn(run.out)]).toEqual([1, ['whole-product/need-open']]);
    expect(repoWith(files).headpin(['check', '--base', 'main', '--format', 'compact'])).toEqual({ code: 0, out: '', err: '' });
  });

  it('counts a finding as new that is silenced no longer', () => {
    const silenced = minutes.replace('segment Clerks', '// headpin-ignore segment/profile-incomplete: later\nsegment Clerks');
    const repo = repoWith({ 'strategy.headpin': silenced }).write(files);
    expect(rulesIn(repo.headpin(['check', '--base', 'main', '--format', 'json']).out)).toEqual(['segment/profile-incomplete']);
  });

  it('compares with where the branch left, not with what came after', () => {
    const repo = repoWith(files);
    repo.git('checkout', '--quiet', '-b', 'topic');
    repo.write({ 'strategy.headpin': withNeed }).commit();
    repo.git('checkout', '--quiet', 'main');
    repo.write({ 'strategy.headpin': withoutAccounts }).commit();
    repo.git('checkout', '--quiet', 'topic');
    expect(rulesIn(repo.headpin(['check', '--base', 'main', '--format', 'json']).out)).toEqual(['whole-product/need-open']);
  });
});

describe('--stdin-filename', () => {
  const ask = (cwd: string, name: string, input: string) =>
    headpin(['check', ...today, '--format', 'json', '--stdin-filename', name], { cwd, input });

  it('checks the text under its name, among the other files', () => {
    const cwd = folderWith({ 'plan/strategy.headpin': minutes, 'plan/mia.headpin': 'rater Mia\n' });
    const run = ask(cwd, 'plan/mia.headpin', ballot.replace('VideoSearch', 'VideoSaerch'));
    const { strategies } = JSON.parse(run.out);
    expect(strategies).toMatchObject([{ name: 'Minutes', findings: [{ rule: 'language/unknown-reference', file: 'plan/mia.headpin' }] }]);
    expect(readFileSync(join(cwd, 'plan/mia.headpin'), 'utf8')).toBe('rater Mia\n');
  });

  it('takes a file that is not there yet', () => {
    const cwd = folderWith({ 'plan/strategy.headpin': minutes });
    expect(JSON.parse(ask(cwd, 'plan/new.headpin', ballot).out).strategies[0]).toMatchObject({ name: 'Minutes', findings: [] });
    expect(JSON.parse(ask(folderWith({}), 'alone/new.headpin', minutes).out).strategies[0]).toMatchObject({ name: 'Minutes' });
  });

  it.each([
    [
      'another ending',
      ['--stdin-filename', 'notes.txt'],
      '--stdin-filename notes.txt is no .headpin file; give the name under which the text is to be read',
    ],
    ['paths beside it', ['--stdin-filename', 'a.headpin', '.'], '--stdin-filename takes no paths; give one or the other'],
    ['a watch beside it', ['--stdin-filename', 'a.headpin', '--watch'], 'stdin comes once and cannot be watched; leave out --watch'],
  ])('refuses %s', (_what, args, line) => {
    expect(check(folderWith(files), ...args)).toEqual({ code: 2, out: '', err: `headpin: ${line}\n` });
  });
});

describe('--watch', () => {
  it('checks again after a change, and lives through a file that cannot be read', async () => {
    const cwd = folderWith(files);
    headpin(['--version']);
    const watch = spawn(process.execPath, [program, 'check', ...today, '--format', 'compact', '--watch'], { cwd });
    onTestFinished(() => {
      watch.kill();
    });
    let out = '';
    watch.stdout.on('data', (data: Buffer) => {
      out += data;
    });
    watch.stderr.on('data', (data: Buffer) => {
      out += data;
    });
    const until = async (text: string) => {
      for (const end = Date.now() + 15_000; !out.includes(text); await new Promise((resolve) => setTimeout(resolve, 50)))
        if (Date.now() > end) throw new Error(`${text} never came: ${out}`);
      out = '';
    };
    await until('watching for changes');
    writeFileSync(join(cwd, 'strategy.headpin'), withNeed);
    await until('whole-product/need-open');
    mkdirSync(join(cwd, 'ballots'));
    writeFileSync(join(cwd, 'ballots/mia.headpin'), 'ballot Mia { Nowhere 1 }\n');
    await until('No scenario is named `Nowhere`');
    writeFileSync(join(cwd, 'ballots/mia.headpin'), Buffer.from([0xff, 0xfe]));
    await until('is not UTF-8');
    writeFileSync(join(cwd, 'ballots/mia.headpin'), 'ballot Mia { LateMinutes 1 1 1 1 }\n');
    await until('no rater of that name');
    expect(watch.exitCode).toBe(null);
    chmodSync(cwd, 0o755);
  }, 60_000);
});
