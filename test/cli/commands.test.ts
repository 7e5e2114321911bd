import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { folderWith, headpin, program, root } from './built-cli.ts';
import { ballot, minutes, today } from './strategies.ts';

const examples = join(root, 'test/data/examples');

describe('explain', () => {
  it('shows the page of a rule', () => {
    const { code, out } = headpin(['explain', 'focus/sales-driven']);
    expect(code).toBe(0);
    expect(out.startsWith('focus/sales-driven\n\nMost deals must lie in the beachhead.\n')).toBe(true);
    for (const heading of ['Why', 'Fails', 'Passes', 'How it is scored', 'When to silence'])
      expect(out).toMatch(new RegExp(`^${heading}$`, 'm'));
    expect(out).not.toContain('```');
  });

  it('has a page for every rule', () => {
    const { rules } = JSON.parse(headpin(['rules', '--format', 'json']).out);
    const pages = join(root, 'packages/core/src/rules');
    for (const { id } of rules) expect(existsSync(join(pages, `${id}.md`)), id).toBe(true);
  });

  it('shows how the figures of a scenario come about, with their lines', () => {
    const { out } = headpin(['explain', ...today, 'DeadCard', 'churn-rescue'], { cwd: examples });
    expect(out).toContain('DeadCard is eliminated: rivals (2) lies below the cutoff of 3.');
    expect(out).toMatch(
      /rivals {18}mean 2 \(Ola 2, Bea 1, Cem 3\) misses the cutoff of 3 by 1\n {26}churn-rescue\/churn-rescue\.headpin:\d+, \d+, \d+/,
    );
  });

  it('shows the sizing sum of a segment', () => {
    const { out } = headpin(['explain', ...today, 'PharmaFilings', 'documentum'], { cwd: examples });
    expect(out).toContain('38–40 accounts × $1.5M–$1.65M per year = $57M–$66M per year');
    expect(out).toContain('big enough              yes; the goal is $100M over 5 years');
    expect(out).toMatch(/PharmaFilings -> OilManuals {1,} ?path A/);
  });

  it('shows what hangs on an open need', () => {
    const { out } = headpin(['explain', ...today, 'Explain', 'sales-driven'], { cwd: examples });
    expect(out).toContain('is open: nothing covers or promises it.');
    expect(out).toContain('CarMaker');
  });

  it('explains everything it offers, as JSON too', () => {
    for (const name of ['Documentum', 'LateFiling', 'Publish', 'Publisher', 'FilingShare', 'reason', 'PharmaFilings -> TrialTracking']) {
      const { code, out } = headpin(['explain', '--format', 'json', ...today, name, 'documentum'], { cwd: examples });
      expect(code).toBe(0);
      const { explanations } = JSON.parse(out);
      expect(explanations[0]).toMatchObject({ strategy: 'Documentum', name });
      expect(explanations[0].summary.endsWith('.')).toBe(true);
      expect(explanations[0].sections.flatMap(({ lines }: { lines: object[] }) => lines).length).toBeGreaterThan(0);
    }
  });

  it('shows what a word of the language is for, with or without a strategy around', () => {
    for (const cwd of [examples, folderWith({})]) {
      const { code, out } = headpin(['explain', 'reason to buy'], { cwd });
      expect(code).toBe(0);
      expect(out.startsWith('reason to buy\n\n  │ reason to buy { … }\n')).toBe(true);
      expect(out).toMatch(/^Complete with: problem, trigger, /m);
      expect(out).toMatch(/^May have: deadline, /m);
    }
    expect(headpin(['explain', 'spend'], { cwd: examples }).out).toContain('Write an amount of money per period');
  });

  it('prefers what a strategy declares to a word of the language', () => {
    expect(headpin(['explain', ...today, 'reason', 'documentum'], { cwd: examples }).out).toContain('criterion');
    expect(headpin(['explain', 'spnd'], { cwd: examples })).toMatchObject({
      code: 2,
      err: expect.stringContaining('did you mean spend?'),
    });
  });

  it('suggests the name that was meant', () => {
    const { code, err } = headpin(['explain', 'LateFilling', 'documentum'], { cwd: examples });
    expect({ code, err }).toEqual({
      code: 2,
      err: 'headpin: nothing that can be explained is named `LateFilling` here; did you mean LateFiling?\n',
    });
  });
});

describe('rules', () => {
  it('lists the whole catalogue, the same in both formats', () => {
    const catalogue: { id: string; severity: string; weight: number }[] = JSON.parse(
      readFileSync(join(root, 'test/data/rules.json'), 'utf8'),
    );
    const { rules } = JSON.parse(headpin(['rules', '--format', 'json']).out);
    expect(rules.map(({ id, weight }: { id: string; weight: number }) => [id, weight])).toEqual(
      catalogue.map(({ id, weight }) => [id, weight]).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    );
    const { out } = headpin(['rules']);
    for (const { id } of catalogue) expect(out).toMatch(new RegExp(`^ {2}${id} +(error|warning|info|hint|off)`, 'm'));
  });
});

describe('init', () => {
  it.each(['starter', 'minimal'])('writes a %s that has no error of the language and a winner', (template) => {
    const cwd = folderWith({});
    const { code, out } = headpin(['init', 'our-plan 2', '--template', template], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('our-plan 2/strategy.headpin written');
    const { strategies } = JSON.parse(headpin(['check', '--format', 'json', 'our-plan 2'], { cwd }).out);
    expect(strategies[0].name).toBe('OurPlan2');
    const rules = strategies[0].findings.map(({ rule }: { rule: string }) => rule).filter((rule: string) => rule.startsWith('language/'));
    expect(rules).toEqual([]);
    const [scored] = JSON.parse(headpin(['score', '--format', 'json', 'our-plan 2'], { cwd }).out).strategies;
    expect(scored.scenarios.filter(({ rank }: { rank: number | null }) => rank === 1)).toHaveLength(1);
    expect(headpin(['fmt', '--check', 'our-plan 2'], { cwd })).toMatchObject({ code: 0, out: '' });
  });

  it('leaves what exists alone', () => {
    const cwd = folderWith({ 'strategy.headpin': 'mine' });
    const { code, err } = headpin(['init'], { cwd });
    expect({ code, err }).toEqual({
      code: 2,
      err: 'headpin: strategy.headpin exists already and is left alone; choose another folder with `headpin init DIR`\n',
    });
    expect(readdirSync(cwd)).toEqual(['strategy.headpin']);
    expect(readFileSync(join(cwd, 'strategy.headpin'), 'utf8')).toBe('mine');
  });
});

describe('fmt', () => {
  const ragged = 'strategy   A {stage:chasm}\n';

  it('formats in place, names what it changed, and changes nothing the second time', () => {
    const cwd = folderWith({ 'a.headpin': ragged, 'b/c.headpin': ragged });
    expect(headpin(['fmt'], { cwd })).toEqual({ code: 0, out: 'a.headpin formatted\nb/c.headpin formatted\n', err: '' });
    const text = readFileSync(join(cwd, 'a.headpin'), 'utf8');
    expect(text).toBe('strategy A { stage: chasm }\n');
    expect(headpin(['fmt'], { cwd })).toEqual({ code: 0, out: '', err: '' });
    expect(readdirSync(cwd).sort()).toEqual(['a.headpin', 'b']);
  });

  it('only looks with --check', () => {
    const cwd = folderWith({ 'a.headpin': ragged });
    expect(headpin(['fmt', '--check'], { cwd })).toEqual({ code: 1, out: 'a.headpin would change\n', err: '' });
    expect(readFileSync(join(cwd, 'a.headpin'), 'utf8')).toBe(ragged);
  });

  it('formats stdin to stdout', () => {
    expect(headpin(['fmt', '--stdin'], { input: ragged })).toEqual({ code: 0, out: 'strategy A { stage: chasm }\n', err: '' });
    expect(headpin(['fmt', '--stdin', '--check'], { input: ragged })).toEqual({ code: 1, out: '', err: '' });
  });
});

describe('report', () => {
  const cwd = () => folderWith({ 'plan/strategy.headpin': minutes, 'plan/mia.headpin': ballot });

  it('writes the page, with links that lead from its folder to the lines', () => {
    const folder = cwd();
    const { code, out } = headpin(['report', 'plan', '-o', 'out/report.html', ...today], { cwd: folder });
    expect({ code, out }).toEqual({ code: 0, out: 'out/report.html written: Minutes\n' });
    const html = readFileSync(join(folder, 'out/report.html'), 'utf8');
    expect(html).toContain('<!doctype html>');
    expect(html).toContain('href="../plan/strategy.headpin#L');
  });

  it('writes Markdown and the scoreboard as an image', () => {
    const folder = cwd();
    expect(headpin(['report', 'plan', '-o', 'plan/report.md', ...today], { cwd: folder }).code).toBe(0);
    const markdown = readFileSync(join(folder, 'plan/report.md'), 'utf8');
    expect(markdown).toContain('LateMinutes');
    expect(markdown).toContain('strategy.headpin#L');
    expect(headpin(['report', 'plan', '-o', 'board.svg', ...today], { cwd: folder }).code).toBe(0);
    expect(readFileSync(join(folder, 'board.svg'), 'utf8')).toMatch(/^<svg [\s\S]*LateMinutes[\s\S]*<\/svg>\s*$/);
  });

  it('writes figures and findings as JSON', () => {
    const folder = cwd();
    expect(headpin(['report', 'plan', '-o', 'report.json', ...today], { cwd: folder }).code).toBe(0);
    const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
    expect(report).toMatchObject({
      version: 1,
      today: '2026-11-21',
      check: { name: 'Minutes' },
      score: { name: 'Minutes', beachhead: 'Clerks' },
    });
  });

  it('is about one strategy', () => {
    const folder = folderWith({ 'a/s.headpin': minutes, 'b/s.headpin': minutes });
    const { code, err } = headpin(['report', '-o', 'x.html'], { cwd: folder });
    expect({ code, err }).toEqual({ code: 2, err: 'headpin: a report is about one strategy; name one of a, b\n' });
  });
});

describe('schema', () => {
  it.each(['check', 'score', 'diff', 'config'])('prints a schema of draft 2020-12: %s', (name) => {
    const { code, out } = headpin(['schema', name]);
    expect(code).toBe(0);
    const schema = JSON.parse(out);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(() => new Ajv2020({ strict: true, strictTuples: false, validateFormats: false }).compile(schema)).not.toThrow();
  });

  it('takes exactly what headpin.json may hold', () => {
    const validate = new Ajv2020({ strict: true }).compile(JSON.parse(headpin(['schema', 'config']).out));
    expect(validate({ rules: { 'segment/too-wide': 'off' }, failOn: 'never', minScore: 70 })).toBe(true);
    expect(validate({ rules: { 'segment/too-wild': 'off' } })).toBe(false);
    expect(validate({ rules: { 'language/syntax': 'off' } })).toBe(false);
    expect(validate({ minScore: 101 })).toBe(false);
    expect(validate({ failOn: 'hint' })).toBe(false);
  });
});

describe('lsp --stdio', () => {
  it('answers to initialize and ends after exit', async () => {
    const server = spawn(process.execPath, [program, 'lsp', '--stdio'], { cwd: folderWith({}), stdio: ['pipe', 'pipe', 'inherit'] });
    const send = (body: object) => {
      const text = JSON.stringify({ jsonrpc: '2.0', ...body });
      server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
    };
    let out = '';
    const answered = (text: string) =>
      new Promise<void>((resolve) => {
        server.stdout.on('data', (chunk) => {
          out += chunk;
          if (out.includes(text)) resolve();
        });
      });
    const ended = new Promise((resolve) => server.on('exit', resolve));
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    await answered('"capabilities"');
    send({ id: 2, method: 'shutdown' });
    await answered('"id":2');
    send({ method: 'exit' });
    expect(await ended).toBe(0);
  }, 30_000);
});

it('gives the same bytes in another time zone and another locale', () => {
  const cwd = folderWith({ 'strategy.headpin': minutes, 'mia.headpin': ballot });
  writeFileSync(join(cwd, 'headpin.json'), '{}');
  for (const args of [
    ['check', ...today],
    ['check', '--format', 'json', ...today],
    ['score', ...today],
    ['score', '--format', 'json', ...today],
  ]) {
    const here = headpin(args, { cwd, env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } });
    expect(headpin(args, { cwd, env: { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' } }).out).toBe(here.out);
  }
});
