import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { browserArguments, scratchIn } from './browser-arguments.ts';
import { PrintFailure } from './print-failure.ts';

export interface PrintOptions {
  /** The program to print with, as `findBrowser` gives it. */
  readonly browser: string;
  /** Milliseconds after which the browser is ended. */
  readonly limit?: number;
  /** Ends the browser before its time. */
  readonly signal?: AbortSignal | undefined;
}

/** Milliseconds; a report of many pages takes some seconds on a slow machine. */
const usualLimit = 60_000;

/**
 * Prints a page that needs nothing from outside, and gives the bytes of the PDF.
 * Throws `PrintFailure` with one line where the browser fails, takes too long or is ended.
 */
export async function printPdf(html: string, { browser, limit = usualLimit, signal }: PrintOptions): Promise<Uint8Array> {
  const folder = mkdtempSync(join(scratchParent(browser), 'headpin-print-'));
  try {
    chmodSync(folder, 0o700);
    const scratch = scratchIn(folder);
    writeFileSync(scratch.page, html);
    const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0;
    const said = await runBrowser(browser, browserArguments(scratch, isRootOnLinux), limit, signal);
    const bytes = existsSync(scratch.pdf) ? readFileSync(scratch.pdf) : Buffer.alloc(0);
    if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-') throw new PrintFailure(`${basename(browser)} wrote no PDF${lastWords(said)}`);
    return bytes;
  } finally {
    // The browser's last helpers may still be writing into the profile.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** A browser in a snap sees neither /tmp nor hidden folders, only its own. */
function scratchParent(browser: string): string {
  if (!browser.startsWith('/snap/')) return tmpdir();
  const own = join(homedir(), 'snap', basename(browser), 'common');
  mkdirSync(own, { recursive: true });
  return own;
}

/** Resolves with what the browser said once it has ended well. */
function runBrowser(browser: string, args: readonly string[], limit: number, signal: AbortSignal | undefined): Promise<string> {
  const options = {
    env: cleanEnvironment(),
    timeout: limit,
    killSignal: 'SIGKILL',
    windowsHide: true,
    ...(signal ? { signal } : {}),
  } as const;
  return new Promise((resolve, reject) => {
    execFile(browser, args, options, (error, _stdout, stderr) => {
      if (error === null) resolve(stderr);
      else if (signal?.aborted === true) reject(new PrintFailure('the printing was ended'));
      else if (error.killed === true) reject(new PrintFailure(`${basename(browser)} was not done after ${limit / 1000} s and was ended`));
      else reject(new PrintFailure(`${basename(browser)} could not print${lastWords(stderr) || `: ${error.message.split('\n')[0]}`}`));
    });
  });
}

/** What an editor puts into the environment of its own processes is not meant for a browser. */
const cleanEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(ELECTRON_|VSCODE_|NODE_OPTIONS$)/.test(name)));

/** The last line that says something, without the place in the browser's own source. */
function lastWords(stderr: string): string {
  const lines = stderr.split('\n').map((line) => line.replace(/^\[[^\]]*\]\s*/, '').trim());
  const last = lines.filter((line) => line !== '').at(-1);
  return last === undefined ? '' : `: ${last.slice(0, 200)}`;
}
