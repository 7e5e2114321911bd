/** A journey through the window: steps in order, each a test with a screenshot. */
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { TestResult } from '../harness/results-shape.ts';
import type { RunningVscode } from '../harness/vscode-server.ts';

export interface Step {
  /** What a person does or sees, as a sentence. */
  readonly title: string;
  readonly run: (page: Page, server: RunningVscode) => Promise<void>;
}

export interface Journey {
  readonly steps: readonly Step[];
  /** The folder of which the window opens a copy; that of the suites unless given. */
  readonly workspace?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** In Restricted Mode. */
  readonly untrusted?: boolean;
}

const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60);

/** Walks until a step fails; those after it count as skipped, for they stand on it. */
export async function walk(page: Page, server: RunningVscode, name: string, steps: readonly Step[], shots: string): Promise<TestResult[]> {
  const results: TestResult[] = [];
  let failed = false;
  for (const [index, { title, run }] of steps.entries()) {
    if (failed) {
      results.push({ title: `${name}: ${title}`, outcome: 'skipped' });
      continue;
    }
    const start = Date.now();
    try {
      await run(page, server);
      results.push({ title: `${name}: ${title}`, outcome: 'passed', took: Date.now() - start });
    } catch (error) {
      failed = true;
      results.push({ title: `${name}: ${title}`, outcome: 'failed', error: (error as Error).message });
    }
    await page.screenshot({ path: path.join(shots, `${name}-${index + 1}-${failed ? 'FAILED-' : ''}${slug(title)}.png`) });
  }
  return results;
}
