import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, headpin, program, root } from './built-cli.ts';
import { minutes } from './strategies.ts';

const commands = ['check', 'score', 'report', 'fmt', 'explain', 'rules', 'init', 'schema', 'lsp'];

describe('help', () => {
  it('lists every command', () => {
    const { code, out, err } = headpin(['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const command of commands) expect(out).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
  });

  it.each(commands)('tells of %s how it is used', (command) => {
    const { code, out } = headpin([command, '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^Usage: headpin ${command}\\b`, 'm'));
    expect(out).toContain('--no-color');
    expect(headpin(['help', command]).out).toBe(out);
  });

  it('gives the version for itself and for each command', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8'));
    expect(headpin(['--version']).out).toBe(`${version}\n`);
    for (const command of commands) expect(headpin([command, '--version']).out).toBe(`${version}\n`);
  });
});

describe('what cannot be meant ends with 2 and says what to do', () => {
  it.each([
    [[], 'no command is given; run `headpin check`, or `headpin --help` for all commands'],
    [['chekc'], '`chekc` is no command; did you mean `headpin check`?'],
    [['paint'], '`paint` is no command; run `headpin --help` for all commands'],
    [['check', '--fial-on', 'error'], '--fial-on is no option of `headpin check`; did you mean `--fail-on`?'],
    [['rules', '--stdin'], '--stdin is no option of `headpin rules`; run `headpin rules --help` for those it takes'],
    [
      ['check', '--format', 'xml'],
      '`xml` is no value of --format in `headpin check`; give it one of pretty, compact, json, sarif, github, gitlab, junit, rdjson, markdown',
    ],
    [['check', '--format'], '--format needs a value; give it one of pretty, compact, json, sarif, github, gitlab, junit, rdjson, markdown'],
    [['check', '--fail-on=hint'], '`hint` is no value of --fail-on in `headpin check`; give it one of error, warning, info, never'],
    [['check', '--min-score', '120'], '`120` is no readiness; give --min-score a number from 0 to 100'],
    [['check', '--today', '2026-02-30'], '`2026-02-30` is no day of the calendar; write --today like 2026-11-21'],
    [['check', '--no-color=yes'], '--no-color takes no value; leave out `yes`'],
    [['--format', 'json'], '--format stands without a command; put one first, such as `headpin check`'],
    [['rules', 'extra'], '`extra` is one argument too many; use `headpin rules`'],
    [['schema'], 'name the schema to print, such as `headpin schema check`; there are check, score, diff, config'],
    [['schema', 'scor'], '`scor` is no schema; did you mean `score`?'],
    [['report'], 'say where the report goes, such as `headpin report -o report.html`'],
    [['report', '-o', 'x.htm'], 'no report ends in `.htm`; did you mean `.html`?'],
    [['lsp'], 'the server talks over stdin and stdout; run `headpin lsp --stdio`'],
    [['init', '--template', 'starer'], '`starer` is no template; did you mean starter?'],
    [
      ['explain'],
      'name what to explain: a rule such as `headpin explain segment/too-wide`, a name that the strategy declares, or a word of the language',
    ],
    [['explain', 'segment/to-wide'], 'there is no rule segment/to-wide; did you mean segment/too-wide?'],
  ] as const)('%j', (args, message) => {
    expect(headpin(args, { cwd: folderWith({}) })).toEqual({ code: 2, out: '', err: `headpin: ${message}\n` });
  });
});

describe('the terminal', () => {
  const hostile = 'Evil\u001b[31m\u0007\u202e\u009b2J';

  it('gets no control character from a file, a name of a file, or an argument', () => {
    const cwd = folderWith({ [`${hostile}.headpin`]: `${minutes}\nsegment Other "${hostile}" { frobnicate: "${hostile}" }\n` });
    for (const args of [
      ['check'],
      ['check', '--format', 'compact'],
      ['check', '--format', 'json'],
      ['score'],
      ['score', '--format', 'json'],
      ['explain', 'Other'],
      ['check', hostile],
    ]) {
      const { out, err } = headpin(args, { cwd });
      expect(`${out}${err}`.length).toBeGreaterThan(20);
      expect(`${out}${err}`).not.toMatch(/[^\P{C}\n]/u);
    }
    expect(headpin(['check'], { cwd }).out).toContain('Evil<U+001B>[31m<U+0007><U+202E><U+009B>2J.headpin');
  });

  it('gives JSON whose texts read as they stand in the file', () => {
    const cwd = folderWith({ 'strategy.headpin': minutes, [`${hostile}.headpin`]: 'jewel Ear\n' });
    const { out } = headpin(['check', '--format', 'json'], { cwd });
    expect(JSON.parse(out).strategies[0].files).toContain(`${hostile}.headpin`);
  });

  it('is coloured only where asked for', () => {
    const cwd = folderWith({ 'strategy.headpin': minutes });
    const coloured = (args: readonly string[], env: Record<string, string>) =>
      headpin(['check', ...args], { cwd, env }).out.includes('\u001b[');
    expect(coloured([], {})).toBe(false);
    expect(coloured([], { FORCE_COLOR: '1' })).toBe(true);
    expect(coloured(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
    expect(coloured([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(coloured([], { FORCE_COLOR: '0' })).toBe(false);
  });

  it('may stop reading: nothing is said and nothing breaks', () => {
    const cwd = folderWith({ 'strategy.headpin': minutes.repeat(200) });
    const { stdout, stderr } = spawnSync('bash', ['-c', `"${process.execPath}" "${program}" check | head -1`], { cwd, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout.split('\n')).toHaveLength(2);
  });
});

describe('the program file', () => {
  it('keeps to syntax that Node 12 parses, and says which Node is needed', () => {
    const text = readFileSync(join(root, 'packages/cli/bin/headpin.js'), 'utf8');
    expect(text).not.toMatch(/\?\?|\?\.|^import |\bawait\b|#\w+\(/m);
    const old = text.replace('process.versions.node', "'18.20.1'").replace('#!/usr/bin/env node', '');
    const { status, stderr } = spawnSync(process.execPath, ['-e', old], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toBe('headpin: this is Node 18.20.1, and headpin needs Node 22.12 or newer; install one from https://nodejs.org\n');
  });

  it('keeps all of a plain check compiled for the next time, not only what loading it calls', () => {
    const cwd = folderWith({ 'strategy.headpin': minutes });
    const cache = folderWith({});
    headpin(['check'], { cwd, env: { NODE_COMPILE_CACHE: cache } });
    const sizes = readdirSync(cache, { recursive: true, encoding: 'utf8' }).map((path) => statSync(join(cache, path)));
    const kept = Math.max(...sizes.filter((one) => one.isFile()).map((one) => one.size));
    expect(kept).toBeGreaterThan(2 * statSync(join(dirname(realpathSync(program)), '../dist/plain-check.cjs')).size);
  });

  it('is plain letters in a plain check: one other letter doubles the text that Node reads at each start', () => {
    const bytes = readFileSync(join(dirname(realpathSync(program)), '../dist/plain-check.cjs'));
    expect(bytes.findIndex((byte) => byte > 127)).toBe(-1);
  });
});
