/** What the suites did, one result a test. */
import type { SuiteResults, TestResult } from '../harness/results-shape.ts';

/** Follows a Mocha run; the function gives what was collected so far. */
export function collect(runner: Mocha.Runner): () => SuiteResults {
  const tests: TestResult[] = [];
  runner.on('pass', (test) => tests.push({ title: test.fullTitle(), outcome: 'passed', took: test.duration ?? 0 }));
  runner.on('pending', (test) => tests.push({ title: test.fullTitle(), outcome: 'skipped' }));
  runner.on('fail', (test, error) =>
    tests.push({ title: test.fullTitle(), outcome: 'failed', error: String((error as Error).stack ?? error) }),
  );
  return () => ({ tests });
}
