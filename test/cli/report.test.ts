/** `headpin report` beyond the page itself: PDF, watching, opening, several strategies. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findBrowser } from '@headpin/print';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folderWith, headpin, program, root } from './built-cli.ts';
import { ballot, minutes, today } from './strategies.ts';

const plan = { 'plan/strategy.headpin': minutes, 'plan/mia.headpin': ballot };
const browser = findBrowser();
const withBrowser = browser === undefined ? ' (skipped: no Chromium, Chrome or Edge is installed here)' : '';
const unix = process.platform !== 'win32';

/** A program that stands in for another: a script of this Node. */
function programIn(folder: string, name: string, script: string): string {
  const file = join(folder, name);
  writeFileSync(file, `#!${process.execPath}\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

describe(`report -o x.pdf${withBrowser}`, () => {
  it.skipIf(browser === undefined)(
    'prints A4 pages with text, and leaves nothing behind',
    () => {
      const scratch = folderWith({});
      const folder = folderWith({});
      const file = join(folder, 'graftline.pdf');
      const { code, out, err } = headpin(['report', 'examples/graftline', '-o', file, ...today], { env: { TMPDIR: scratch } });
      expect({ code, out, err }).toEqual({ code: 0, out: `${file} written: Graftline\n`, err: '' });
      expect(readdirSync(folder)).toEqual(['graftline.pdf']);
      expect(readdirSync(scratch).filter((name) => name.startsWith('headpin'))).toEqual([]);
      const pdf = readFileSync(file, 'latin1');
      expect(pdf.startsWith('%PDF-')).toBe(true);
      const pages = pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
      expect(pages).toBeGreaterThan(5);
      // A4 is 595 by 842 points.
      expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
      const text = spawnSync('pdftotext', [file, '-'], { encoding: 'utf8' });
      if (text.error !== undefined) return;
      expect(text.stdout).toContain('Cell therapy');
      expect(text.stdout).toContain(`1 / ${pages}`);
      expect(text.stdout).not.toContain('file://');
    },
    60_000,
  );
});

describe.runIf(unix)('the browser that prints', () => {
  it('gets a private profile, no network, and its sandbox unless it runs as root', () => {
    const folder = folderWith(plan);
    const named = programIn(
      folder,
      'browser',
      `const fs = require('node:fs'), path = require('node:path');
       const args = process.argv.slice(2);
       const value = (name) => args.find((arg) => arg.startsWith(name + '=')).slice(name.length + 1);
       const scratch = path.dirname(value('--print-to-pdf'));
       fs.writeFileSync(${JSON.stringify(join(folder, 'seen.json'))}, JSON.stringify({
         args, scratch, mode: fs.statSync(scratch).mode & 0o777, page: fs.readFileSync(new URL(args.at(-1)), 'utf8') }));
       fs.writeFileSync(value('--print-to-pdf'), '%PDF-1.4 made');`,
    );
    const { code, err } = headpin(['report', 'plan', '-o', 'out/x.pdf', '--browser', named, ...today], { cwd: folder });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(readFileSync(join(folder, 'out/x.pdf'), 'utf8')).toBe('%PDF-1.4 made');
    const seen = JSON.parse(readFileSync(join(folder, 'seen.json'), 'utf8'));
    expect(seen.mode).toBe(0o700);
    expect(seen.args).toContain(`--user-data-dir=${seen.scratch}/profile`);
    expect(seen.args).toContain('--host-resolver-rules=MAP * ~NOTFOUND');
    expect(seen.args).toContain('--disable-background-networking');
    expect(seen.args).toContain('--no-pdf-header-footer');
    expect(seen.args.includes('--no-sandbox')).toBe(process.platform === 'linux' && process.getuid?.() === 0);
    expect(seen.page).toContain('Town clerks in Ontario');
    expect(seen.page).toContain("default-src 'none'");
    expect(existsSync(seen.scratch)).toBe(false);
  });

  it.each([
    ['ends badly', "console.error('[1:2:ERROR:a.cc(3)] Missing X server'); process.exit(1)", 'browser could not print: Missing X server'],
    ['writes nothing', '', 'browser wrote no PDF'],
    [
      'writes no PDF',
      "require('node:fs').writeFileSync(process.argv.find((a) => a.startsWith('--print-to-pdf=')).slice(15), 'x')",
      'browser wrote no PDF',
    ],
  ])('%s: one line says so, and a report that was there stays', (_what, script, message) => {
    const folder = folderWith({ ...plan, 'x.pdf': 'the last one' });
    const named = programIn(folder, 'browser', script);
    const { code, out, err } = headpin(['report', 'plan', '-o', 'x.pdf', ...today], { cwd: folder, env: { HEADPIN_BROWSER: named } });
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: `headpin: ${message}\n` });
    expect(readFileSync(join(folder, 'x.pdf'), 'utf8')).toBe('the last one');
  });

  it('has to be there where it is named, and is named for a .pdf only', () => {
    const folder = folderWith(plan);
    expect(headpin(['report', 'plan', '-o', 'x.pdf', '--browser', 'gone'], { cwd: folder })).toEqual({
      code: 2,
      out: '',
      err: 'headpin: the browser asked for is gone, which is no program here; name the file of a Chromium, Chrome or Edge\n',
    });
    expect(headpin(['report', 'plan', '-o', 'x.html', '--browser', 'gone'], { cwd: folder }).err).toBe(
      'headpin: --browser is for a .pdf; leave it out, or write a .pdf\n',
    );
  });
});

describe.runIf(process.platform === 'linux')('--open', () => {
  it('opens the file once it is written, and no shell reads its name', () => {
    const folder = folderWith(plan);
    const opened = join(folder, 'opened.json');
    programIn(
      folder,
      'xdg-open',
      `require('node:fs').writeFileSync(${JSON.stringify(opened)}, JSON.stringify([process.cwd(), ...process.argv.slice(2)]))`,
    );
    const name = 'a $(touch bad);report.html';
    const { code, err } = headpin(['report', 'plan', '-o', name, '--open', ...today], { cwd: folder, env: { PATH: folder } });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    // Not from the folder of the report, in which Windows would look for the program first.
    expect(JSON.parse(readFileSync(opened, 'utf8'))).toEqual([dirname(process.execPath), join(folder, name)]);
    expect(existsSync(join(folder, 'bad')) || existsSync(join(dirname(process.execPath), 'bad'))).toBe(false);
  });

  it('says where nothing can open it; the report is written all the same', () => {
    const folder = folderWith(plan);
    const { code, out, err } = headpin(['report', 'plan', '-o', 'x.html', '--open', ...today], { cwd: folder, env: { PATH: folder } });
    expect({ code, out, err }).toEqual({
      code: 2,
      out: 'x.html written: Minutes\n',
      err: 'headpin: x.html is written but cannot be opened: xdg-open is not installed here; open it yourself\n',
    });
    programIn(folder, 'xdg-open', 'process.exit(3)');
    expect(headpin(['report', 'plan', '-o', 'x.html', '--open', ...today], { cwd: folder, env: { PATH: folder } }).err).toContain(
      'xdg-open found no program for it',
    );
  });
});

describe('--watch', () => {
  it('writes again after each change, lives through broken text, and ends well on Ctrl+C', async () => {
    const cwd = folderWith(plan);
    headpin(['--version']);
    const watch = spawn(process.execPath, [program, 'report', 'plan', '-o', 'x.html', ...today, '--watch'], { cwd });
    onTestFinished(() => void watch.kill('SIGKILL'));
    let out = '';
    for (const stream of [watch.stdout, watch.stderr])
      stream.on('data', (data: Buffer) => {
        out += data;
      });
    const until = async (text: string) => {
      for (const end = Date.now() + 15_000; !out.includes(text); await new Promise((resolve) => setTimeout(resolve, 50)))
        if (Date.now() > end) throw new Error(`${text} never came: ${out}`);
      const seen = out;
      out = '';
      return seen;
    };
    const waiting = 'watching for changes; end with Ctrl+C\n';
    const page = () => readFileSync(join(cwd, 'x.html'), 'utf8');
    expect(await until(waiting)).toBe(`x.html written: Minutes\nheadpin: ${waiting}`);
    writeFileSync(join(cwd, 'plan/strategy.headpin'), minutes.replace('Town clerks in Ontario', 'Village clerks'));
    expect(await until(waiting)).toBe(`x.html written: Minutes\nheadpin: ${waiting}`);
    expect(page()).toContain('Village clerks');
    writeFileSync(join(cwd, 'plan/strategy.headpin'), `${minutes} segment {{{ "`);
    await until(waiting);
    rmSync(join(cwd, 'plan/strategy.headpin'));
    expect(await until(waiting)).toContain('no `strategy` block is here');
    writeFileSync(join(cwd, 'plan/strategy.headpin'), minutes);
    await until(waiting);
    expect(page()).toContain('Town clerks in Ontario');
    expect(watch.exitCode).toBe(null);
    const ended = new Promise((resolve) => watch.once('exit', resolve));
    watch.kill('SIGINT');
    expect(await ended).toBe(unix ? 0 : null);
  }, 60_000);
});

describe('several strategies', () => {
  const other = minutes.replaceAll('Minutes', 'Second').replace('Clerks "Town clerks in Ontario"', 'Clerks "Village clerks"');

  it('are each shown by score under their own heading', () => {
    const cwd = folderWith({ 'a/s.headpin': minutes, 'b/s.headpin': other });
    const { out } = headpin(['score', ...today], { cwd });
    expect(out.match(/^\S+ {2}[ab]$/gm)).toEqual(['Minutes  a', 'Second  b']);
    expect(out.match(/^Beachhead Clerks, readiness /gm)).toHaveLength(2);
    const { out: markdown } = headpin(['score', '--format', 'markdown', ...today], { cwd });
    expect(markdown.match(/^## .*/gm)).toHaveLength(2);
  });

  it('have no report together; each path that the message names makes one', () => {
    const cwd = folderWith({ 's.headpin': minutes, 'below/s.headpin': other });
    const { code, err } = headpin(['report', '-o', 'x.html', ...today], { cwd });
    expect({ code, err }).toEqual({ code: 2, err: 'headpin: a report is about one strategy; name one of s.headpin, below\n' });
    expect(headpin(['report', 'below', '-o', 'x.html', ...today], { cwd }).out).toBe('x.html written: Second\n');
    expect(headpin(['report', 's.headpin', '-o', 'x.html', ...today], { cwd }).out).toBe('x.html written: Minutes\n');
  });
});

it('the help names every ending and option', () => {
  const { out } = headpin(['report', '--help'], { cwd: root });
  for (const word of ['.html', '.md', '.json', '.svg', '.pdf', '--watch', '--open', '--browser FILE', 'HEADPIN_BROWSER'])
    expect(out).toContain(word);
  for (const shell of ['bash', 'zsh', 'fish']) expect(headpin(['completion', shell]).out).toContain('browser');
});
