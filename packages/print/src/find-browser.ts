import { accessSync, constants, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { browserPlaces, type Environment } from './browser-places.ts';
import { PrintFailure } from './print-failure.ts';

export interface BrowserSearch {
  /** The program that the user names; nothing else is looked for then. */
  readonly named?: string | undefined;
  /** `HEADPIN_BROWSER` names a program too; `PATH` is looked through. */
  readonly env?: Environment;
  readonly platform?: NodeJS.Platform;
}

/**
 * The browser to print with, as an absolute path; `undefined` where none is installed.
 * Throws `PrintFailure` where the one that the user names is no program.
 */
export function findBrowser({ named, env = process.env, platform = process.platform }: BrowserSearch = {}): string | undefined {
  const asked = named ?? (env.HEADPIN_BROWSER || undefined);
  if (asked === undefined) return browserPlaces(platform, env).find(isProgram);
  const path = resolve(asked);
  if (isProgram(path)) return path;
  const who = named === undefined ? 'HEADPIN_BROWSER names' : 'the browser asked for is';
  throw new PrintFailure(`${who} ${asked}, which is no program here; name the file of a Chromium, Chrome or Edge`);
}

function isProgram(path: string): boolean {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not for us to run: the next place may be better.
    return false;
  }
}
