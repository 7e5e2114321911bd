/** Bundles what runs outside this process. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

const entry = fileURLToPath(new URL('figures-of.ts', import.meta.url));
const common = { entryPoints: [entry], bundle: true, loader: { '.md': 'text' }, legalComments: 'none' } satisfies BuildOptions;

/** A script for a browser, which leaves the functions in `headpin`. No Node module can be in it. */
export async function bundleForBrowser(): Promise<string> {
  const { outputFiles } = await build({
    ...common,
    write: false,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    globalName: 'headpin',
    mainFields: ['browser', 'module', 'main'],
  });
  return outputFiles[0]!.text;
}

/** A program for Node in a folder of its own: it reads files as JSON and writes their figures. Call `remove` afterwards. */
export async function programForNode(): Promise<{ readonly file: string; remove(): void }> {
  const { outputFiles } = await build({
    ...common,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    mainFields: ['module', 'main'],
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'headpin-figures-'));
  writeFileSync(path.join(folder, 'figures-of.mjs'), outputFiles[0]!.text);
  const file = path.join(folder, 'program.mjs');
  writeFileSync(
    file,
    `import { readFileSync } from 'node:fs';
import { figuresOf } from './figures-of.mjs';
const { files, today } = JSON.parse(readFileSync(0, 'utf8'));
process.stdout.write(figuresOf(files, today));
`,
  );
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
