/** The example strategies as files. */
import { readdirSync, readFileSync } from 'node:fs';
import type { SourceFile } from '@headpin/language';

const folder = new URL('../data/examples/', import.meta.url);

export const today = '2026-11-21';
export const exampleNames = ['documentum', 'churn-rescue', 'sales-driven', 'minimal'] as const;
export type ExampleName = (typeof exampleNames)[number];

/** The files of an example, by path, as if its folder were the one that the caller works in. */
export function exampleFiles(name: ExampleName): readonly SourceFile[] {
  const root = new URL(`${name}/`, folder);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.headpin'))
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(path, root), 'utf8') }));
}
