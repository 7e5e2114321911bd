/** The findings of strategies as machines read them: `headpin check --format json`, version 1. */
import type { Assessment, Finding } from '../assessment/assessment.ts';
import type { CalendarDate } from '../facts/values.ts';
import type { Category, RuleId, Severity } from '../rules/rule.ts';
import { pageAddress } from './page-address.ts';
import type { Located, LocatedEdit, Places } from './places.ts';

export interface CheckOutput {
  readonly version: 1;
  readonly today: CalendarDate;
  readonly strategies: readonly CheckedStrategy[];
  readonly summary: CheckSummary;
}

export interface CheckedStrategy {
  /** `null` for files outside every strategy. */
  readonly name: string | null;
  readonly folder: string;
  readonly files: readonly string[];
  readonly readiness: {
    readonly score: number | null;
    readonly categories: readonly { readonly id: Category; readonly score: number | null; readonly kept: number; readonly total: number }[];
  };
  readonly findings: readonly CheckedFinding[];
}

export interface CheckedFinding extends Located {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly points: number;
  readonly opens: number;
  readonly message: string;
  readonly subject: string;
  readonly fingerprint: string;
  /** Address of the rule's page. */
  readonly help: string;
  readonly related: readonly ({ readonly message: string } & Located)[];
  readonly fixes: readonly { readonly title: string; readonly safe: boolean; readonly edits: readonly LocatedEdit[] }[];
  readonly silenced?: { readonly reason: string };
}

/** Silenced findings are counted as such only; hints count as infos. */
export interface CheckSummary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly silenced: number;
}

/** One strategy and its findings. `wanted` chooses the files whose findings are given; all unless given. */
export function checkedStrategy(
  view: { readonly name: string | null; readonly folder: string; readonly files: readonly string[] },
  { findings, readiness }: Pick<Assessment, 'findings' | 'readiness'>,
  places: Places,
  wanted: (file: string) => boolean = () => true,
): CheckedStrategy {
  return {
    name: view.name,
    folder: view.folder === '' ? '.' : view.folder,
    files: view.files,
    readiness: {
      score: readiness.score,
      categories: readiness.categories.map(({ id, score, kept, total }) => ({ id, score, kept, total })),
    },
    findings: findings.filter((finding) => wanted(finding.at.file)).map((finding) => checkedFinding(finding, places)),
  };
}

export function checkedFinding(finding: Finding, places: Places): CheckedFinding {
  const { rule, severity, points, opens, message, subject, fingerprint, silenced } = finding;
  return {
    rule,
    severity,
    points,
    opens,
    message,
    subject,
    ...places.locate(finding.at),
    fingerprint,
    help: pageAddress(rule),
    related: finding.related.map((related) => ({ message: related.message, ...places.locate(related.at) })),
    fixes: finding.fixes.map((fix) => ({ title: fix.title, safe: fix.safe, edits: places.edits(fix) })),
    ...(silenced === undefined ? {} : { silenced: { reason: silenced.reason } }),
  };
}

/** Counts findings by severity. */
export function summaryOf(files: number, findings: readonly Pick<CheckedFinding, 'severity' | 'silenced'>[]): CheckSummary {
  const open = findings.filter((finding) => finding.silenced === undefined);
  const count = (...severities: Severity[]) => open.filter((finding) => severities.includes(finding.severity)).length;
  return {
    files,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info', 'hint'),
    silenced: findings.length - open.length,
  };
}
