/** What a run in VS Code leaves behind, and what counts as a pass. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { artifacts } from './places.ts';
import type { SuiteResults } from './results-shape.ts';

/** One kind of run: what it used, how it ended, and each test. */
export interface RunResult extends SuiteResults {
  readonly kind: string;
  /** The VS Code that was used, and why this one. */
  readonly used: string;
  /** Set where the run itself went wrong, whatever its tests say. */
  readonly trouble?: string;
}

/** Passed means: it ended well, there is at least one test that passed, and none failed. */
export const passed = (run: RunResult): boolean =>
  run.trouble === undefined && run.tests.some((test) => test.outcome === 'passed') && !run.tests.some((test) => test.outcome === 'failed');

const mark = { passed: 'ok  ', failed: 'FAIL', skipped: 'skip' };

/** Prints a run and keeps it as `.test-artifacts/<kind>/results.json`, where the summary of `npm test` reads it. */
export function record(run: RunResult): RunResult {
  console.log(`\n${run.kind}: ${run.used}`);
  for (const test of run.tests) {
    const took = test.took === undefined ? '' : ` (${test.took} ms)`;
    console.log(`  ${mark[test.outcome]} ${test.title}${took}${test.error ? `\n       ${test.error.replaceAll('\n', '\n       ')}` : ''}`);
  }
  if (run.trouble) console.log(`  FAILED: ${run.trouble}`);
  else if (run.tests.length === 0) console.log('  FAILED: no test ran');
  writeFileSync(path.join(artifacts(run.kind), 'results.json'), `${JSON.stringify(run, undefined, 1)}\n`);
  return run;
}
