/** GitLab's code quality report, a subset of the Code Climate format. */
import type { Severity } from '@headpin/core';
import { jsonText } from '../../terminal/escape.ts';
import type { CheckResult } from '../checked.ts';
import { openFindings, uniqueFingerprints } from './findings.ts';

const severities = { error: 'critical', warning: 'major', info: 'minor', hint: 'info' } as const satisfies Record<Severity, string>;

export function gitlabFormat(result: CheckResult): string {
  const findings = openFindings(result);
  const fingerprints = uniqueFingerprints(findings);
  const issues = findings.map(({ rule, message, severity, file, range }, i) => ({
    description: message,
    check_name: rule,
    fingerprint: fingerprints[i],
    severity: severities[severity],
    location: { path: file, lines: { begin: range.start.line + 1, end: range.end.line + 1 } },
  }));
  return `${jsonText(issues)}\n`;
}
