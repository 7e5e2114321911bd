/** Tiny rules over facts made by hand, and the judging of them. */
import { assess } from '../../packages/core/src/assessment/assess.ts';
import type { Finding } from '../../packages/core/src/assessment/assessment.ts';
import type { LanguageFinding, Silence } from '../../packages/core/src/assessment/input.ts';
import type { Decision, Level, Strategy } from '../../packages/core/src/facts/strategy.ts';
import ignoreUnused from '../../packages/core/src/rules/language/ignore-unused.ts';
import ignoreWithoutReason from '../../packages/core/src/rules/language/ignore-without-reason.ts';
import unknownReference from '../../packages/core/src/rules/language/unknown-reference.ts';
import wrongValue from '../../packages/core/src/rules/language/wrong-value.ts';
import { at, type Requirement, type Rule, type RuleId } from '../../packages/core/src/rules/rule.ts';
import { named, segment, strategy } from './facts.ts';

const today = '2026-11-21';
const languageRules: readonly Rule[] = [ignoreUnused, ignoreWithoutReason, unknownReference, wrongValue];

export const a = segment('A', { geography: 'here', accounts: undefined });
export const b = segment('B', { geography: 'there' });
export const decision = named<Decision>('strategy', 'Crossing', { stage: 'chasm' });
export const withDecision = (parts: Partial<Strategy> = {}) => strategy({ decision, segments: [a, b], ...parts });
export const withLevels = (levels: Record<string, Level>) =>
  withDecision({ settings: { levels: new Map(Object.entries(levels)), failOn: undefined, minScore: undefined } });

/** A rule that looks at the segments and reports on those named. */
export const complains = (id: RuleId, about: readonly string[], parts: Partial<Rule> = {}): Rule => ({
  id,
  summary: '',
  stages: at.everyStage('warning'),
  messages: { main: '{name} is wrong.' },
  look: ({ strategy: { segments } }) => ({
    subjects: segments.map(({ name }) => name),
    reports: segments
      .filter(({ name }) => about.includes(name))
      .map((one) => ({ message: 'main', slots: { name: one.name }, place: { element: one }, subjects: [one.name] })),
  }),
  ...parts,
});
export const needs = (carrier: RuleId, met: ReturnType<Requirement['met']> = false): Pick<Rule, 'requires'> => ({
  requires: [{ what: 'a thing', carrier, met: () => met }],
});

export const judge = (
  rules: readonly Rule[],
  parts: { of?: Strategy; language?: readonly LanguageFinding[]; silences?: readonly Silence[] } = {},
) =>
  assess({
    strategy: parts.of ?? withDecision(),
    language: parts.language ?? [],
    silences: parts.silences ?? [],
    today,
    rules: [...rules, ...languageRules],
  });
export const pointsOf = (findings: readonly Finding[], rule: string) =>
  findings.filter((finding) => finding.rule === rule).map(({ points }) => points);

export const errorOn = (property = a.accounts!): LanguageFinding => ({
  rule: 'language/wrong-value',
  messageName: 'main',
  slots: { property: 'accounts', expected: 'a number', found: '"many"', example: '40' },
  at: property.at,
  subject: 'A',
  identity: 'segment A . accounts',
  related: [],
  fixes: [],
  hides: [property],
});
