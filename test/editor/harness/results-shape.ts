/** What a run in VS Code leaves behind; plain types, read in Node and in the extension hosts. */

export interface TestResult {
  readonly title: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** Milliseconds. */
  readonly took?: number;
  readonly error?: string;
}

export interface SuiteResults {
  readonly tests: readonly TestResult[];
}

/** Stands before the results, as JSON, on a line that a worker prints. */
export const resultsMark = 'HEADPIN-RESULTS ';
