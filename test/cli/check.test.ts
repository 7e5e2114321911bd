import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { folderWith, headpin } from './built-cli.ts';
import { ballot, minutes, misspelt, today } from './strategies.ts';

const check = (cwd: string, ...args: readonly string[]) => headpin(['check', ...today, ...args], { cwd });
const json = (cwd: string, ...args: readonly string[]) => JSON.parse(check(cwd, '--format', 'json', ...args).out);

describe('check', () => {
  it('shows the line, the carets, the rule and what fixing gains', () => {
    const cwd = folderWith({ 'strategy.headpin': misspelt, 'ballots/mia.headpin': ballot });
    const { out, code, err } = check(cwd);
    expect(out).toContain(`strategy.headpin:28:11
  27 │   from: us
  28 │   status: shiped
     │           ^^^^^^
  error language/unknown-word`);
    expect(out).toContain('    fix Replace it with `shipped`\n');
    expect(out).toMatch(/^Minutes {2}\. {2}readiness \d+(\.\d)? of 100$/m);
    expect(out).toMatch(/^ {2}\d+ errors, \d+ warnings, \d+ infos? in 2 files\.$/m);
    expect(err).toBe('');
    expect(code).toBe(1);
  });

  it('shows a place once for all that is found there', () => {
    const cwd = folderWith({ 'strategy.headpin': minutes });
    const places = check(cwd).out.match(/^strategy\.headpin:1:10$/gm);
    expect(places).toHaveLength(1);
  });

  it('judges what can be read where an error hides a part of the text, and says so', () => {
    const conflict = minutes.replace(/^( *stage: .*)$/m, '<<<<<<< HEAD\n$1\n=======\n$1\n>>>>>>> topic');
    const cwd = folderWith({ 'strategy.headpin': conflict, 'ballots/mia.headpin': ballot });
    const said = /readiness \d+(\.\d)? of 100, as far as the text can be read$/m;
    expect(check(cwd).out).toMatch(said);
    expect(check(cwd, 'ballots').out).toMatch(said);
    expect(check(cwd, '--format', 'markdown').out).toMatch(said);
    expect(headpin(['score', ...today], { cwd }).out).toMatch(said);
    headpin(['report', '-o', 'report.md', ...today], { cwd });
    expect(readFileSync(join(cwd, 'report.md'), 'utf8')).toContain('of 100 points, as far as the text can be read');
    expect(json(cwd).strategies[0].readiness.score).toEqual(expect.any(Number));
  });

  it('prints one line for each finding with --format compact', () => {
    const cwd = folderWith({ 'strategy.headpin': misspelt });
    const lines = check(cwd, '--format', 'compact').out.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) expect(line).toMatch(/^strategy\.headpin:\d+:\d+: (error|warning|info|hint) [a-z-]+\/[a-z-]+ \S/);
    expect(lines.find((line) => line.startsWith('strategy.headpin:28:11: error language/unknown-word'))).toBeDefined();
  });

  it('adds up: points and readiness make 100, and the counts are those of the findings', () => {
    const cwd = folderWith({ 'strategy.headpin': minutes, 'mia.headpin': ballot });
    const { strategies, summary } = json(cwd);
    const [{ readiness, findings }] = strategies;
    const points = findings.reduce((sum: number, finding: { points: number }) => sum + finding.points, 0);
    expect(readiness.score + points).toBeCloseTo(100, 9);
    expect(summary.errors + summary.warnings + summary.infos + summary.silenced).toBe(findings.length);
    expect(summary.files).toBe(2);
  });

  it('prints JSON alone, with paths below the working folder and places from zero', () => {
    const cwd = folderWith({ 'plan/strategy.headpin': misspelt });
    const { out, err } = check(cwd, '--format', 'json', 'plan');
    expect(err).toBe('');
    const { version, today: day, strategies } = JSON.parse(out);
    expect({ version, day }).toEqual({ version: 1, day: '2026-11-21' });
    expect(strategies[0]).toMatchObject({ name: 'Minutes', folder: 'plan', files: ['plan/strategy.headpin'] });
    const finding = strategies[0].findings.find(({ rule }: { rule: string }) => rule === 'language/unknown-word');
    expect(finding).toMatchObject({
      severity: 'error',
      file: 'plan/strategy.headpin',
      range: { start: { line: 27, character: 10 }, end: { line: 27, character: 16 } },
      fixes: [{ safe: false, edits: [{ file: 'plan/strategy.headpin', newText: 'shipped' }] }],
    });
  });

  it('keeps to its schema, silenced findings and files without a strategy included', () => {
    const silenced = minutes.replace('segment Clerks', '// headpin-ignore segment/profile-incomplete: asked for in spring\nsegment Clerks');
    const cwd = folderWith({
      'a/strategy.headpin': silenced,
      'b/alone.headpin': 'jewel Ear "Hears every accent"\n',
      'c/bad.headpin': 'segment {{{ "\n',
    });
    const output = json(cwd);
    const validate = new Ajv2020({ strict: true, validateFormats: false }).compile(JSON.parse(headpin(['schema', 'check']).out));
    expect(validate(output), JSON.stringify(validate.errors)).toBe(true);
    expect(output.strategies.map(({ name }: { name: string | null }) => name)).toContain(null);
    expect(output.strategies[0].findings.filter((finding: object) => 'silenced' in finding)).toMatchObject([
      { silenced: { reason: 'asked for in spring' } },
    ]);
    expect(output.summary.silenced).toBe(1);
  });
});

describe('the exit code of check', () => {
  const warned = { 'strategy.headpin': 'strategy Late { stage: mainStreet }\n' };

  it.each([
    ['error', 'error', 1],
    ['warning', 'error', 1],
    ['never', 'error', 0],
  ])('is with --fail-on %s, where an %s is found, %i', (level, _found, code) => {
    const cwd = folderWith({ 'strategy.headpin': misspelt });
    expect(check(cwd, '--fail-on', level).code).toBe(code);
  });

  it('is 0 where only warnings are found, and 1 with --fail-on warning', () => {
    const cwd = folderWith({ 'notes.headpin': 'rater Mia\n' });
    const { summary } = json(cwd);
    expect(summary).toMatchObject({ errors: 0, warnings: 1 });
    expect(check(cwd).code).toBe(0);
    expect(check(cwd, '--fail-on', 'warning').code).toBe(1);
  });

  it('follows --min-score, and says so', () => {
    const cwd = folderWith({ 'strategy.headpin': minutes });
    const { score } = json(cwd).strategies[0].readiness;
    expect(check(cwd, '--fail-on', 'never', '--min-score', String(Math.floor(score))).code).toBe(0);
    const missed = check(cwd, '--fail-on', 'never', '--min-score', '99.5');
    expect(missed.code).toBe(1);
    expect(missed.out).toContain('below the 99.5 asked for');
  });

  it('follows headpin.json, and the command line before it', () => {
    const cwd = folderWith({ 'strategy.headpin': minutes, 'headpin.json': '{ "failOn": "never", "minScore": 1 }' });
    expect(check(cwd).code).toBe(0);
    expect(check(cwd, '--fail-on', 'error').code).toBe(1);
    expect(check(cwd, '--min-score', '100').code).toBe(1);
  });

  it('is not raised by a silenced finding', () => {
    const cwd = folderWith(warned);
    const { findings } = json(cwd).strategies[0];
    const directives = [
      ...new Set(
        findings
          .filter(({ severity }: { severity: string }) => severity !== 'hint')
          .map(({ rule }: { rule: string }) => `// headpin-ignore ${rule}: a test\n`),
      ),
    ];
    expect(directives.length).toBeGreaterThan(0);
    const quiet = folderWith({ 'strategy.headpin': directives.join('') + warned['strategy.headpin'] });
    const open = json(quiet).strategies[0].findings.filter((finding: object) => !('silenced' in finding));
    expect(
      open.filter(
        ({ file, range }: { file: string; range: { start: { character: number } } }) =>
          file === 'strategy.headpin' && range.start.character === 9,
      ),
    ).toEqual([]);
  });
});

describe('check of a part of a strategy', () => {
  const files = {
    'strategy.headpin': minutes,
    'ballots/mia.headpin': ballot.replace('VideoSearch 4', 'VideoSaerch 4'),
    'ballots/tom.headpin': 'ballot Tom {\n  LateMinutes 9\n}\n',
  };

  it('reads the rest of the strategy and prints what concerns the part', () => {
    const cwd = folderWith({ ...files, '.git/HEAD': '' });
    const { out } = check(cwd, 'ballots/mia.headpin');
    expect(out).toContain('ballots/mia.headpin:5:3');
    expect(out).not.toContain('ballots/tom.headpin:');
    expect(out).not.toContain('strategy.headpin:1:10');
    expect(out).toMatch(/\d+ more findings in files of this strategy that were not asked for\./);
    expect(out).toContain('in 1 file.');
  });

  it('finds the strategy above a folder, and not above the repository', () => {
    const cwd = folderWith({ ...files, '.git/HEAD': '', 'ballots/.git/HEAD': '' });
    expect(json(cwd, 'ballots').strategies.map(({ name }: { name: string | null }) => name)).toEqual([null]);
    const joined = folderWith({ ...files, '.git/HEAD': '' });
    const [strategy, ...others] = json(joined, 'ballots').strategies;
    expect(others).toEqual([]);
    expect(strategy).toMatchObject({ name: 'Minutes', folder: '.' });
    expect(new Set(strategy.findings.map(({ file }: { file: string }) => file))).toEqual(
      new Set(['ballots/mia.headpin', 'ballots/tom.headpin']),
    );
  });

  it('leaves other strategies below the same folder out', () => {
    const cwd = folderWith({ 'one/strategy.headpin': minutes, 'two/strategy.headpin': minutes.replaceAll('Minutes', 'Others') });
    expect(json(cwd, 'two').strategies.map(({ name }: { name: string }) => name)).toEqual(['Others']);
    expect(json(cwd).strategies.map(({ name }: { name: string }) => name)).toEqual(['Minutes', 'Others']);
  });
});
