/** Bundles the servers as the product is bundled, so that each starts as fast as it can, Headpin's as its sources stand now. */
import path from 'node:path';
import { build } from 'esbuild';
import { inRoot } from '../../editor/harness/places.ts';
import { runFolder } from '../run-folder.ts';

const entries = {
  'headpin-server': 'packages/language/src/server/node.ts',
  'floor-server': 'test/bench/floor/server.ts',
  'floor-check': 'test/bench/floor/check.ts',
  'langium-server': 'test/bench/langium/server.ts',
  'langium-check': 'test/bench/langium/check.ts',
} as const;
export type Bundle = keyof typeof entries;

export const bundleOf = (name: Bundle): string => path.join(runFolder, `${name}.cjs`);

export async function bundle(...names: readonly Bundle[]): Promise<void> {
  await Promise.all(
    names.map((name) =>
      build({
        entryPoints: [inRoot(...entries[name].split('/'))],
        outfile: bundleOf(name),
        bundle: true,
        minify: true,
        platform: 'node',
        format: 'cjs',
        target: 'node22',
        loader: { '.md': 'text' },
        mainFields: ['module', 'main'],
        logLevel: 'warning',
      }),
    ),
  );
}
