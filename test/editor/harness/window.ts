/** A VS Code window in a headless Chromium. */
import { format } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from './places.ts';
import { privateHome, type RunningVscode } from './vscode-server.ts';

export function launchChromium(base: string): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium found; set CHROMIUM_PATH');
  return chromium.launch({
    executablePath,
    headless: true,
    env: { ...process.env, ...privateHome(base) } as Record<string, string>,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'],
    ],
  });
}

/** A file of the server as the window names it: the authority is the host and port of the window's own address. */
export const remoteUri = (server: RunningVscode, file: string): string => `vscode-remote://${new URL(server.url).host}${file}`;

/** The address of a window with startup options, such as an extension under development. */
export function windowAddress(server: RunningVscode, payload: readonly (readonly [string, string])[]): string {
  const query = new URLSearchParams({ folder: server.folder });
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `${server.url}/?${query}`;
}

/** The two functions by which a workbench in a browser reports on a suite, and the end of it. */
export async function listen(page: Page): Promise<{ log: string[]; exit: Promise<number> }> {
  const log: string[] = [];
  page.on('pageerror', (error) => log.push(`[page error] ${error}`));
  await page.exposeFunction('codeAutomationLog', (_level: unknown, args: unknown[]) => void log.push(format(...args)));
  let ended: (code: number) => void = () => {};
  const exit = new Promise<number>((resolve) => {
    ended = resolve;
  });
  await page.exposeFunction('codeAutomationExit', (code: number) => ended(code));
  return { log, exit };
}

/** The value, or 'timeout' after so many milliseconds. */
export async function orTimeout<T>(value: Promise<T>, milliseconds: number): Promise<T | 'timeout'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'timeout'>((resolve) => {
    timer = setTimeout(resolve, milliseconds, 'timeout');
  });
  try {
    return await Promise.race([value, late]);
  } finally {
    clearTimeout(timer);
  }
}
