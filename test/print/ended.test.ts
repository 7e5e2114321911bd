import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printPdf } from '@headpin/print';
import { expect, it, onTestFinished, vi } from 'vitest';

/** A program that never prints: it notes its id and waits. */
function sleeperIn(folder: string): { readonly browser: string; readonly id: () => number | undefined } {
  const browser = join(folder, 'browser');
  const note = join(folder, 'id');
  writeFileSync(browser, `#!/bin/sh\necho $$ > '${note}.part'\nmv '${note}.part' '${note}'\nexec sleep 60\n`);
  chmodSync(browser, 0o755);
  return { browser, id: () => (existsSync(note) ? Number(readFileSync(note, 'utf8')) : undefined) };
}

const lives = (id: number): boolean => {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
};

it.skipIf(process.platform === 'win32')('printing that is ended ends the browser and leaves no file behind', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'headpin-ended-'));
  vi.stubEnv('TMPDIR', folder);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });
  const { browser, id } = sleeperIn(folder);
  const ended = new AbortController();
  const printing = printPdf('<p>plan</p>', { browser, signal: ended.signal });
  const outcome = expect(printing).rejects.toThrow('the printing was ended');
  await vi.waitFor(() => expect(id()).toBeDefined(), { timeout: 5000 });
  expect(lives(id()!)).toBe(true);
  expect(readdirSync(folder)).toHaveLength(3);
  ended.abort();
  await outcome;
  await vi.waitFor(() => expect(lives(id()!)).toBe(false), { timeout: 5000 });
  expect(readdirSync(folder).sort()).toEqual(['browser', 'id']);
});
