/** Bundles the suites for the two extension hosts: Node, and a web worker. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { bundledSuites, inRoot, root } from './places.ts';

const suites = inRoot('test', 'editor', 'suites');

export async function bundleSuites(): Promise<void> {
  const files = readdirSync(suites).filter((name) => name.endsWith('.test.ts'));
  const common = { bundle: true, format: 'cjs', sourcemap: 'inline', logLevel: 'warning', absWorkingDir: root } satisfies BuildOptions;
  await Promise.all([
    build({
      ...common,
      platform: 'node',
      target: 'node20',
      external: ['vscode', 'mocha'],
      entryPoints: ['index.ts', ...files].map((name) => path.join(suites, name)),
      outdir: bundledSuites,
    }),
    build({
      ...common,
      platform: 'browser',
      external: ['vscode'],
      target: 'es2022',
      define: { global: 'globalThis' },
      entryPoints: [path.join(suites, 'index.web.ts')],
      outdir: bundledSuites,
    }),
  ]);
}
