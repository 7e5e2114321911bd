/** From what on a check fails. */
import type { Assessment, Severity } from '@headpin/core';
import type { CheckedFinding } from '@headpin/core/contract/check-output.ts';

/** Severities that fail, worst first; hints never do. */
const failing = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** What the command line asks for; it overrides headpin.json. */
export interface Threshold {
  readonly failOn: string | undefined;
  readonly minScore: number | undefined;
}

/** Whether a finding that is not silenced reaches the threshold. */
export function reachesThreshold(findings: readonly CheckedFinding[], { strategy }: Assessment, { failOn }: Threshold): boolean {
  const level = failOn ?? strategy.settings.failOn ?? 'error';
  const severities: readonly Severity[] = failing;
  const failingOnes = severities.slice(0, severities.indexOf(level as Severity) + 1);
  return findings.some((finding) => finding.silenced === undefined && failingOnes.includes(finding.severity));
}

/** The least readiness asked for, where the strategy stays below it. */
export function missedScore({ strategy, readiness }: Assessment, { minScore }: Threshold): number | undefined {
  const least = minScore ?? strategy.settings.minScore;
  return least !== undefined && readiness.score !== null && readiness.score < least ? least : undefined;
}
