import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headpin, root } from './built-cli.ts';
import { today } from './strategies.ts';

const examples = join(root, 'examples');
const folders = readdirSync(examples, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

interface Checked {
  readonly name: string | null;
  readonly readiness: { readonly score: number | null };
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly points: number; readonly silenced?: object }[];
}
const check = (folder: string) => {
  const { code, out } = headpin(['check', '--format', 'json', ...today, folder], { cwd: examples });
  return { code, strategies: JSON.parse(out).strategies as Checked[] };
};

describe('examples', () => {
  it('each has a page of its own', () => {
    for (const folder of folders) expect(readFileSync(join(examples, folder, 'README.md'), 'utf8').startsWith('# '), folder).toBe(true);
    const index = readFileSync(join(examples, 'README.md'), 'utf8');
    for (const folder of folders) expect(index).toContain(`| [${folder}](${folder}) |`);
  });

  it('have the readiness that the overview tells', () => {
    const index = readFileSync(join(examples, 'README.md'), 'utf8');
    for (const [, folder = '', told] of index.matchAll(/^\| \[([a-z-]+)\]\(.+\| (\d+) \|$/gm)) {
      const [strategy] = check(folder).strategies;
      expect(Math.round(strategy?.readiness.score ?? -1), folder).toBe(Number(told));
    }
  });

  it('make every rule fire together', () => {
    const fired = new Set(check('.').strategies.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
    const { rules } = JSON.parse(headpin(['rules', '--format', 'json']).out) as { rules: { id: string }[] };
    expect(rules.map(({ id }) => id).filter((id) => !fired.has(id))).toEqual([]);
  });

  it('hold a good strategy in which none fires', () => {
    const { code, strategies } = check('graftline');
    expect(code).toBe(0);
    expect(strategies).toMatchObject([{ name: 'Graftline', readiness: { score: 100 }, findings: [] }]);
  });

  it('hold a bad one in which more than eighty fire', () => {
    const [omnivera] = check('omnivera').strategies;
    expect(new Set(omnivera?.findings.map(({ rule }) => rule)).size).toBeGreaterThan(80);
    expect(omnivera?.findings.some(({ rule }) => rule.startsWith('language/'))).toBe(false);
  });

  it.each(folders.filter((folder) => folder !== 'typing-errors'))('parse, link and are formatted: %s', (folder) => {
    const rules = check(folder).strategies.flatMap(({ findings }) => findings.map(({ rule }) => rule));
    expect(rules.filter((rule) => rule.startsWith('language/'))).toEqual([]);
    expect(headpin(['fmt', '--check', folder], { cwd: examples })).toMatchObject({ code: 0, out: '' });
  });

  it.each(folders)('add up to 100: %s', (folder) => {
    for (const { name, readiness, findings } of check(folder).strategies) {
      if (name === null) continue;
      const points = findings.reduce((sum, finding) => sum + finding.points, 0);
      expect((readiness.score ?? 0) + points, name).toBeCloseTo(100, 9);
    }
  });
});

/** Read line by line when they were made; a change in them is to be read again. */
describe('golden output', () => {
  it.each([
    ['check-pickday.txt', ['check', 'pickday']],
    ['check-lunchbox.txt', ['check', 'lunchbox']],
    ['check-typing-errors.txt', ['check', 'typing-errors', '--format', 'compact']],
    ['score-graftline.txt', ['score', 'graftline']],
    ['explain-warm-box.txt', ['explain', 'WarmBox', 'graftline']],
    ['explain-kiln.txt', ['explain', 'Kiln', 'pickday']],
  ])('%s', async (file, [command = '', ...args]) => {
    const { out } = headpin([command, ...today, ...args], { cwd: examples });
    await expect(out).toMatchFileSnapshot(join(root, 'test/cli/golden', file));
  });
});
