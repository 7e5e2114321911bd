import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageOf, root, type SourceFile, sourcesOf } from './sources.ts';

/** Which packages each may import, beside itself. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  core: [],
  language: ['core'],
  report: ['core'],
  print: [],
  git: [],
  cli: ['core', 'language', 'report', 'print', 'git'],
  extension: ['print', 'git'],
};
/**
 * What may import more: the server's renderer hands the report to the language server, and a walk through folders leaves
 * out what git leaves out. The extension knows the protocol only.
 */
const also: Readonly<Record<string, readonly string[]>> = {
  'packages/language/src/server/renderer.ts': ['report'],
  'packages/language/src/files/walk.ts': ['git'],
  'packages/language/src/server/node-host.ts': ['git'],
};
/** Where Node may be imported: entry points, and the folders that exist for the file system. */
const onNode = [
  /^packages\/cli\//,
  /^packages\/print\//,
  /^packages\/git\//,
  /^packages\/language\/src\/files\//,
  /^packages\/language\/src\/server\/node[\w-]*\.ts$/,
  /^packages\/extension\/src\/client\/node-[\w-]+\.ts$/,
];

const packages = Object.keys(arrows);
const all = packages.flatMap(sourcesOf);
const isNode = (specifier: string) => specifier.startsWith('node:') || builtinModules.includes(specifier);

function breaches(check: (source: SourceFile, specifier: string, resolved: string | undefined, typeOnly: boolean) => boolean): string[] {
  return all.flatMap((source) =>
    source.imports
      .filter(({ specifier, resolved, typeOnly }) => check(source, specifier, resolved, typeOnly))
      .map(({ specifier }) => `${source.file} imports ${specifier}`),
  );
}

describe('imports', () => {
  it('reads enough sources to mean something', () => {
    for (const name of packages) expect(sourcesOf(name).length, name).toBeGreaterThan(5);
  });

  it('run from extension and cli to report and language to core, and never back', () => {
    expect(
      breaches(({ file }, _specifier, resolved) => {
        if (resolved === undefined) return false;
        const from = packageOf(file);
        const to = packageOf(resolved);
        if (to === from || arrows[from]!.includes(to) || also[file]?.includes(to) === true) return false;
        return !(from === 'extension' && resolved.startsWith('packages/language/src/protocol/'));
      }),
    ).toEqual([]);
  });

  it('name vscode in the extension only', () => {
    expect(breaches(({ file }, specifier) => specifier === 'vscode' && packageOf(file) !== 'extension')).toEqual([]);
  });

  it('name Node at entry points only', () => {
    expect(breaches(({ file }, specifier) => isNode(specifier) && !onNode.some((place) => place.test(file)))).toEqual([]);
  });

  it('never bring Langium into what is shipped', () => {
    expect(breaches((_source, specifier) => /^(langium|chevrotain)/.test(specifier))).toEqual([]);
  });

  it('have no cycles', () => {
    const graph = new Map(
      all.map(({ file, imports }) => [
        file,
        imports.flatMap(({ resolved, typeOnly }) => (resolved === undefined || typeOnly ? [] : [resolved])),
      ]),
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) {
        cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
        return;
      }
      if (done.has(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
      done.add(file);
    };
    for (const file of graph.keys()) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('find one copy of the protocol packages, at the pinned versions', () => {
    const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { version?: string }>;
    };
    const { overrides } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { overrides: Record<string, string> };
    for (const name of [
      'vscode-languageserver-protocol',
      'vscode-jsonrpc',
      'vscode-languageserver-types',
      'vscode-languageserver-textdocument',
    ]) {
      const copies = Object.entries(lock.packages).filter(([place]) => place.endsWith(`node_modules/${name}`));
      expect(
        copies.map(([place, { version }]) => [place, version]),
        name,
      ).toEqual([[`node_modules/${name}`, overrides[name]]]);
    }
  });

  it('keep download addresses out of the lockfiles', () => {
    for (const file of ['package-lock.json', 'test/vscode-server/package-lock.json']) {
      expect(readFileSync(path.join(root, file), 'utf8')).not.toMatch(/"resolved": *"https?:/);
    }
  });
});

describe('source files', () => {
  it('stay small: none is over 300 lines', () => {
    const long = all
      .filter(({ file }) => !/\/(pages|index)\.ts$/.test(file))
      .flatMap(({ file, text }) => (text.split('\n').length > 301 ? [`${file}: ${text.split('\n').length}`] : []));
    expect(long).toEqual([]);
  });
});
