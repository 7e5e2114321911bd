/** Where things lie that the editor tests read and write. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[/\\]$/, '');
export const inRoot = (...parts: string[]): string => path.join(root, ...parts);

/** The strategies that the suites open; every run works on a copy. */
export const fixtures = inRoot('test', 'editor', 'workspace');
/** A folder with nothing in it that concerns Headpin. */
export const emptyFolder = inRoot('test', 'editor', 'empty');
/** The suites, bundled for the extension host. */
export const bundledSuites = inRoot('.test-artifacts', 'suites');
/** An empty extension under development: with it the suites meet the installed package instead of this folder. */
export const installedHost = inRoot('test', 'editor', 'installed-host');

const manifest = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { name: string; version: string };
/** What `npm run package` writes. */
export const packageFile = inRoot(`${manifest.name}-${manifest.version}.vsix`);

/** A folder for logs, screenshots and results of one kind of run. */
export function artifacts(kind: string): string {
  const folder = inRoot('.test-artifacts', kind);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Downloads that outlive a checkout. */
export function cacheFolder(): string {
  const base = process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache');
  return process.env.HEADPIN_TEST_CACHE ?? path.join(base, 'headpin-tests');
}

const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/opt/google/chrome/chrome'];

/** The Chromium or Chrome of this machine, or the one that CHROMIUM_PATH names. */
export const findChromium = (): string | undefined => [process.env.CHROMIUM_PATH, ...browsers].find((file) => file && existsSync(file));
