/** The example strategies in `test/data/examples`, with the figures expected of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { openProject } from '@headpin/language';
import type { Assessment } from '../../packages/core/src/assessment/assessment.ts';

const folder = new URL('../data/examples/', import.meta.url);

export const exampleNames = ['documentum', 'churn-rescue', 'sales-driven', 'minimal'] as const;
export const today = '2026-11-21';

export function assessExample(name: string): Assessment {
  const files = readdirSync(new URL(`${name}/`, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.headpin'))
    .map((file) => `${name}/${file.replaceAll('\\', '/')}`);
  const project = openProject(files.map((path) => ({ path, text: readFileSync(new URL(path, folder), 'utf8') })));
  const [view, ...others] = project.strategies;
  if (view === undefined || others.length > 0) throw new Error(`${name} holds ${others.length + 1} strategies instead of one`);
  return project.assess(view, today);
}

/** `expected.json` as text, to be read with the exact numbers as doubles. */
export const expectedText = (name: string): string => readFileSync(new URL(`${name}/expected.json`, folder), 'utf8');
