import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Entry {
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}

const read = (file: string): Record<string, Entry> => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')).packages;

/** Whether a package finds another one: in its own folder, or in one above. */
function finds(packages: Record<string, Entry>, from: string, name: string): boolean {
  if (`${from === '' ? '' : `${from}/`}node_modules/${name}` in packages) return true;
  return from !== '' && finds(packages, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name);
}

describe.each(['package-lock.json', 'test/vscode-server/package-lock.json'])('%s', (file) => {
  const packages = read(file);

  it('names no download addresses', () => {
    expect(Object.values(packages).filter(({ resolved, link }) => resolved !== undefined && link !== true)).toEqual([]);
  });

  it('holds the optional packages of every platform: without them a clean install fails on all', () => {
    const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !finds(packages, from, name))
        .map((name) => `${from}: ${name}`),
    );
    expect(missing).toEqual([]);
  });
});
