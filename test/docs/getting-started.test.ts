import { mkdtempSync, rmSync } from 'node:fs';
import { appendFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headpin } from '../cli/built-cli.ts';
import { fencedIn, read } from './fenced.ts';

/** A newcomer who types what the page says, from top to bottom. */
const page = read('docs/getting-started.md');
const folder = mkdtempSync(path.join(tmpdir(), 'headpin-docs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const run = (...args: string[]) => headpin([...args, '--today', '2026-11-21'], { cwd: folder });

async function type({ file, text }: { file: string | undefined; text: string }): Promise<void> {
  if (file === undefined) throw new Error('A block of the page does not say where it goes.');
  await mkdir(path.join(folder, path.dirname(file)), { recursive: true });
  await appendFile(path.join(folder, file), `${text}\n`);
}

describe('getting started', () => {
  const typed = fencedIn(page).filter(({ language }) => language === 'headpin');
  const shown = fencedIn(page).filter(({ language }) => language === 'text');
  let printed = '';
  beforeAll(async () => {
    for (const block of typed.slice(0, 3)) await type(block);
    printed = run('score', 'minutes').out + run('check', 'minutes').out;
  });

  it('shows what the commands print', () => {
    expect(shown).toHaveLength(4);
    for (const { text } of shown) expect(printed).toContain(text.trimEnd());
  });

  it('gains what it says with each step', async () => {
    const readiness = [];
    for (const block of typed.slice(3)) {
      await type(block);
      readiness.push(/readiness (\S+) of 100/.exec(run('check', 'minutes').out)?.[1]);
    }
    expect(readiness).toEqual(['35.9', '40.8']);
    expect(page).toContain('The readiness is 35.9 now');
    expect(page).toContain('Now it is 40.8');
  });

  it('writes no wrong line', () => {
    const { out } = run('check', 'minutes');
    expect(out).toContain('readiness');
    expect(out).not.toContain('language/');
  });
});
