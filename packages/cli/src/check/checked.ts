/** A strategy as the formats of `check` print it. */
import type { Assessment } from '@headpin/core';
import type { CheckedStrategy, CheckSummary } from '@headpin/core/contract/check-output.ts';
import type { Threshold } from './threshold.ts';

export interface Checked {
  readonly output: CheckedStrategy;
  readonly assessment: Assessment;
  /** The least readiness asked for, where it is missed. */
  readonly missedScore: number | undefined;
  /** Findings in files that were not asked for. */
  readonly elsewhere: number;
  /** Findings left out because a baseline or a revision has them already. */
  readonly known: number;
  /** Files of the strategy that were asked for. */
  readonly files: number;
}

export interface CheckResult {
  readonly today: string;
  readonly strategies: readonly Checked[];
  readonly summary: CheckSummary;
  /** The lines of a file, for code frames. */
  readonly linesOf: (file: string) => readonly string[];
  readonly isAsked: (file: string) => boolean;
  readonly threshold: Threshold;
}
