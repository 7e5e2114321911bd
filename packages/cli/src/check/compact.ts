/** One finding a line, in the form that editors and `grep` understand. */

import { formatNumber } from '@headpin/core/format/values.ts';
import { shortened } from '@headpin/core/format/visible.ts';
import type { Page } from '../terminal/output.ts';
import type { CheckResult } from './checked.ts';

export function printCompact({ strategies }: CheckResult, page: Page): void {
  for (const { output, missedScore } of strategies) {
    for (const { file, range, severity, rule, message, silenced } of output.findings) {
      if (silenced === undefined)
        page.line(`${file}:${range.start.line + 1}:${range.start.character + 1}: ${severity} ${rule} ${shortened(message)}`);
    }
    if (missedScore !== undefined) page.line(missedScoreText(output.name, output.readiness.score, missedScore));
  }
}

/** Says that the readiness stays below what was asked for. */
export function missedScoreText(name: string | null, score: number | null, least: number): string {
  return `The readiness of ${name ?? 'these files'} is ${formatNumber(score ?? 0)}, below the ${formatNumber(least)} asked for.`;
}
