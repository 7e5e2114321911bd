/** Bundles the suites for the two extension hosts: Node, and a web worker. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { bundledSuites, inRoot, root } from './places.ts';

const suites = inRoot('test', 'editor', 'suites');

export async function bundleSuites(): Promise<void> {
  const files = readdirSync(suites).filter((name) => name.endsWith('.test.ts'));
  const common = { bundle: true, format: 'cjs', external: ['vscode'], sourcemap: 'inline', logLevel: 'warning', absWorkingDir: root } as const;
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
      target: 'es2022',
      define: { global: 'globalThis' },
      entryPoints: [path.join(suites, 'index.web.ts')],
      outdir: bundledSuites,
    }),
  ]);
}
