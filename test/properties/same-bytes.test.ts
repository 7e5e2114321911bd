/** The same files and day give the same bytes, whatever the locale, the time zone and the order of files (method, section 12). */
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { programForNode } from '../browser/bundle.ts';
import { figuresOf } from '../browser/figures-of.ts';
import { exampleFiles, exampleNames, today } from './examples.ts';
import { Picker } from './picker.ts';
import { seed } from './runs.ts';

let program: Awaited<ReturnType<typeof programForNode>>;
beforeAll(async () => {
  program = await programForNode();
}, 60_000);
afterAll(() => program.remove());

const surroundings = [
  { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
  { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'America/St_Johns', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
] as const;

/** What a process of its own makes of the files. */
function elsewhere(files: ReturnType<typeof exampleFiles>, env: Readonly<Record<string, string>>): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program.file], {
    input: JSON.stringify({ files, today }),
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

describe.each(exampleNames)('%s', (name) => {
  const files = exampleFiles(name);

  it('gives the same bytes twice', () => {
    expect(figuresOf(files, today)).toBe(figuresOf(files, today));
  });

  it.each(surroundings)(
    'gives the same bytes in a process with $TZ and $LANG, its files in another order',
    (env) => {
      expect(elsewhere(new Picker(seed + env.TZ.length).shuffled(files), env)).toBe(figuresOf(files, today));
    },
    60_000,
  );
});
