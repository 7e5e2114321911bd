/** What the formats for other programs share. */
import type { CheckedFinding, Severity } from '@headpin/core';
import type { CheckResult } from '../checked.ts';

/** The findings of all strategies that nobody has silenced. */
export const openFindings = ({ strategies }: CheckResult): CheckedFinding[] =>
  strategies.flatMap(({ output }) => output.findings.filter(({ silenced }) => silenced === undefined));

const order: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

export const worstFirst = (findings: readonly CheckedFinding[]): CheckedFinding[] =>
  [...findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));

/** Fingerprints told apart where one comes again: some readers show equal ones once. */
export function uniqueFingerprints(findings: readonly CheckedFinding[]): string[] {
  const times = new Map<string, number>();
  return findings.map(({ fingerprint }) => {
    const time = (times.get(fingerprint) ?? 0) + 1;
    times.set(fingerprint, time);
    return time === 1 ? fingerprint : `${fingerprint}-${time}`;
  });
}
