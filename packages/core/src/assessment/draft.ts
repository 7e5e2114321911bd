/** A finding before its points and its silencing are known. */
import type { Strategy } from '../facts/strategy.ts';
import type { Origin, Property } from '../facts/values.ts';
import type { Category, Place, Related, Report, Rule, RuleId } from '../rules/rule.ts';
import type { FindingFix } from './assessment.ts';
import type { Identify } from './identity.ts';
import type { LanguageFinding } from './input.ts';
import { originOf } from './place.ts';

export interface Draft {
  readonly rule: RuleId;
  readonly messageName: string;
  readonly message: string;
  readonly slots: Readonly<Record<string, string>>;
  readonly subject: string;
  /** What the fingerprint rests on. */
  readonly identity: string;
  readonly at: Origin;
  readonly related: readonly Related[];
  readonly fixes: readonly FindingFix[];
  /** The properties that no rule can look at because of it; none for findings of rules that look. */
  readonly hides: readonly Property<unknown>[];
}

/** @throws where the report names a message that the rule does not have, or an element outside the strategy */
export function draftReport(rule: Rule, report: Report, strategy: Strategy, identify: Identify): Draft {
  const element = identify(report.place.element);
  if (element === undefined) throw new Error(`${report.message} is reported on an element that is not part of the strategy`);
  return {
    rule: rule.id,
    messageName: report.message,
    message: fill(report.message, templateOf(rule, report.message), report.slots),
    slots: report.slots,
    subject: element.name,
    identity: [element.key, ...identityInside(report, strategy)].join(' . '),
    at: originOf(report.place),
    related: report.related ?? [],
    fixes: report.fixes ?? [],
    hides: [],
  };
}

/** @throws where the rule has no such message, or nothing of the message is left */
export const draftLanguageFinding = (rule: Rule, finding: LanguageFinding): Draft => ({
  ...finding,
  message: fill(finding.messageName, withoutOpenSentences(templateOf(rule, finding.messageName), finding.slots), finding.slots),
});

/** The property and list item, and the criterion where the report is about a single one. */
function identityInside(report: Report, strategy: Strategy): string[] {
  const { property } = report.place;
  const { criterion } = report.slots;
  const isCriterion = report.subjects.length === 1 && strategy.criteria.some(({ name }) => name === criterion);
  return [...(property === undefined ? [] : [property]), ...itemOf(report.place), ...(isCriterion && criterion ? [criterion] : [])];
}

/** The name of a list item, its number where it has none. */
function itemOf({ element, property, item }: Place): string[] {
  if (property === undefined || item === undefined) return [];
  const list = element.properties.get(property)?.value;
  const value: unknown = Array.isArray(list) ? list[item] : undefined;
  const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined;
  return [typeof name === 'string' ? name : String(item)];
}

function templateOf(rule: Rule, messageName: string): string {
  const template = rule.messages[messageName];
  if (template === undefined) throw new Error(`there is no message ${messageName}`);
  return template;
}

const slot = /\{(\w+)\}/gu;

/** A sentence with a slot that nothing fills is left out: "Did you mean" where no word is near. */
const withoutOpenSentences = (template: string, slots: Readonly<Record<string, string>>): string =>
  template
    .split(/(?<=[.?]) /u)
    .filter((sentence) => [...sentence.matchAll(slot)].every(([, name]) => slots[name!] !== undefined))
    .join(' ');

/** @throws where the message is empty, or has a slot that nothing fills */
function fill(messageName: string, template: string, slots: Readonly<Record<string, string>>): string {
  if (template === '') throw new Error(`the message ${messageName} says nothing`);
  return template.replace(slot, (_, name: string) => {
    const text = slots[name];
    if (text === undefined) throw new Error(`the message ${messageName} has no ${name}`);
    return text;
  });
}

export const categoryOf = (rule: RuleId): Category => rule.slice(0, rule.indexOf('/')) as Category;
