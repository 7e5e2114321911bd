/** Strategy + Figures + findings + readiness: what diagnostics, hovers, the report and the command line show. */
import type { Strategy } from '../facts/strategy.ts';
import type { CalendarDate, Origin } from '../facts/values.ts';
import type { Figures } from '../method/figures.ts';
import type { Category, Change, Related, RuleId, Severity } from '../rules/rule.ts';

/** An edit of a text itself; fixes of `language` rules are made of these. */
export interface TextChange {
  readonly do: 'text';
  readonly at: Origin;
  readonly text: string;
}

export interface FindingFix {
  readonly title: string;
  readonly safe: boolean;
  readonly changes: readonly (Change | TextChange)[];
}

export interface Finding {
  readonly rule: RuleId;
  readonly category: Category;
  /** The name of the message, as in rules.json: `main` and others. */
  readonly messageName: string;
  readonly message: string;
  readonly slots: Readonly<Record<string, string>>;
  /** As shown: the stage's severity, or the level set in `headpin.json`. */
  readonly severity: Severity;
  /** What fixing it gains, in points of readiness, what it opens included. */
  readonly points: number;
  /** How many rules can look only once this is fixed. */
  readonly opens: number;
  /** The name of the element it is about. */
  readonly subject: string;
  /** Rule, message and the identity of the subject, hashed; neither lines nor wording. */
  readonly fingerprint: string;
  readonly at: Origin;
  readonly related: readonly Related[];
  readonly fixes: readonly FindingFix[];
  /** The reason of the directive that silences it. */
  readonly silenced: { readonly reason: string; readonly at: Origin } | undefined;
}

export interface CategoryReadiness {
  readonly id: Category;
  /** 0–100; `null` where no rule of the category counts. */
  readonly score: number | null;
  readonly kept: number;
  readonly total: number;
}

export interface Readiness {
  /** 0–100: 100 × kept ÷ total. `null` for files that belong to no strategy, and where no rule counts. */
  readonly score: number | null;
  readonly categories: readonly CategoryReadiness[];
  /** Rules switched off in `headpin.json`. */
  readonly off: readonly RuleId[];
}

export interface Assessment {
  readonly strategy: Strategy;
  readonly figures: Figures;
  /** By file, then place. */
  readonly findings: readonly Finding[];
  readonly readiness: Readiness;
  readonly today: CalendarDate;
  /** Rules that broke while they looked: faults of Headpin, not of the strategy. Their weight is left out. */
  readonly failures: readonly RuleFailure[];
}

export interface RuleFailure {
  readonly rule: RuleId;
  readonly message: string;
}
