/** What the language hands to an assessment besides the facts: its own findings, and the directives that silence others. */
import type { Origin, Property } from '../facts/values.ts';
import type { Related, RuleId } from '../rules/rule.ts';
import type { FindingFix } from './assessment.ts';

/** A finding of a `language` rule. */
export interface LanguageFinding {
  readonly rule: RuleId;
  /** The name of the message, as in the rule: `main` and others. */
  readonly messageName: string;
  readonly slots: Readonly<Record<string, string>>;
  readonly at: Origin;
  /** The name of the element it is about. */
  readonly subject: string;
  /** What the fingerprint rests on: the element, property and item, without lines or wording. */
  readonly identity: string;
  readonly related: readonly Related[];
  readonly fixes: readonly FindingFix[];
  /** The properties on which it stands: no rule can look at their values. */
  readonly hides: readonly Property<unknown>[];
}

/** A `headpin-ignore` directive. */
export interface Silence {
  /** The id of the rule as written. */
  readonly rule: string;
  /** The text after the colon; `undefined` where there is none. */
  readonly reason: string | undefined;
  /** The rule id in the directive. */
  readonly ruleAt: Origin;
  /** The whole directive comment. */
  readonly whole: Origin;
  /** The element, property, row or step that it applies to; `undefined` where nothing follows. */
  readonly covers: Origin | undefined;
}
