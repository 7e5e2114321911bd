/** Judges a strategy: findings with their points, and how ready it is (method, section 11). */
import type { Strategy } from '../facts/strategy.ts';
import type { CalendarDate } from '../facts/values.ts';
import { computeFigures } from '../method/compute.ts';
import { type Burden, keepLedger } from '../readiness/ledger.ts';
import { readinessOf, totalWeight } from '../readiness/readiness.ts';
import { rules as allRules } from '../rules/index.ts';
import { type Rule, type RuleId, type Severity, severityWeight } from '../rules/rule.ts';
import type { Assessment, Finding, RuleFailure } from './assessment.ts';
import { categoryOf, type Draft, draftLanguageFinding } from './draft.ts';
import { fingerprint } from './fingerprint.ts';
import type { LanguageFinding, Silence } from './input.ts';
import { Memory } from './memory.ts';
import { compareOrigins, compareTexts } from './place.ts';
import { type Outcome, runRules, stageOf } from './run-rules.ts';
import { findingsOnSilences, silencingOf } from './silencing.ts';

export interface AssessmentInput {
  readonly strategy: Strategy;
  /** Findings of the language itself. */
  readonly language: readonly LanguageFinding[];
  readonly silences: readonly Silence[];
  readonly today: CalendarDate;
  /** All rules of Headpin unless given. */
  readonly rules?: readonly Rule[];
  /** What is kept from one state of a strategy to the next; changed by the assessment. */
  readonly memory?: Memory;
}

/** Findings are ordered by file, then place; their points and the score add up to 100. */
export function assess({ strategy, language, silences, today, rules = allRules, memory = new Memory() }: AssessmentInput): Assessment {
  const results = memory.resultsFor(strategy, today);
  const figures = computeFigures(strategy, today, results);
  const outcomes = runRules(rules, strategy, figures, results);
  const reported = [...outcomes.values()].flatMap((outcome) => (outcome.is === 'looked' ? outcome.reports.map(({ draft }) => draft) : []));
  const silencing = silencingOf(silences, reported);
  const onSilences = findingsOnSilences(
    silences,
    silencing.used,
    rules.map(({ id }) => id),
    unheard(strategy, outcomes),
  );
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const { drafts: ofLanguage, failures } = draftLanguage([...language, ...onSilences], byId, strategy, memory);

  const { burdens, accounts } = keepLedger(outcomes, ofLanguage, weightsOf(rules, strategy));
  const total = totalWeight(accounts);
  const findings = [...ofLanguage, ...reported].map((draft) =>
    toFinding(draft, severityShown(byId.get(draft.rule)!, strategy), burdens.get(draft), total, silencing.by.get(draft), memory),
  );
  return {
    strategy,
    figures,
    findings: findings.sort(compareFindings),
    readiness: readinessOf(
      accounts,
      rules.map(({ id }) => id).filter((id) => strategy.settings.levels.get(id) === 'off'),
    ),
    today,
    failures: [...failures, ...failuresOf(outcomes)],
  };
}

/** Rules of the language have no weight of their own, and without a strategy no rule has. */
function weightsOf(rules: readonly Rule[], strategy: Strategy): ReadonlyMap<RuleId, number> {
  if (strategy.decision === undefined) return new Map();
  return new Map(rules.map((rule) => [rule.id, weightAt(rule, strategy)]));
}

function weightAt(rule: Rule, strategy: Strategy): number {
  const severity = rule.stages[stageOf(strategy)];
  return severity === 'off' ? 0 : severityWeight[severity];
}

/** The level set in `headpin.json`, else the severity at the stage; for the language and without a strategy that of the heading. */
function severityShown(rule: Rule, strategy: Strategy): Severity {
  const { id } = rule;
  const isHeading = categoryOf(id) === 'language' || strategy.decision === undefined;
  const level = strategy.settings.levels.get(id) ?? rule.stages[isHeading ? 'chasm' : stageOf(strategy)];
  if (level === 'off') throw new Error(`${id} reports although it is off`);
  return level;
}

/** Rules whose outcome says nothing about a directive: they broke, or need the strategy that is not there. */
function unheard(strategy: Strategy, outcomes: ReadonlyMap<RuleId, Outcome>): ReadonlySet<RuleId> {
  const isUnheard = ({ is }: Outcome) => is === 'failed' || (is === 'off' && strategy.decision === undefined);
  return new Set([...outcomes].filter(([, outcome]) => isUnheard(outcome)).map(([id]) => id));
}

function draftLanguage(findings: readonly LanguageFinding[], rules: ReadonlyMap<RuleId, Rule>, strategy: Strategy, memory: Memory) {
  const drafts: Draft[] = [];
  const failures: RuleFailure[] = [];
  for (const finding of findings) {
    const rule = rules.get(finding.rule);
    if (strategy.settings.levels.get(finding.rule) === 'off') continue;
    try {
      if (rule === undefined) throw new Error('there is no such rule');
      const draft = memory.drafts.get(finding) ?? draftLanguageFinding(rule, finding);
      memory.drafts.set(finding, draft);
      drafts.push(draft);
    } catch (error) {
      failures.push({ rule: finding.rule, message: error instanceof Error ? error.message : String(error) });
    }
  }
  return { drafts, failures };
}

const failuresOf = (outcomes: ReadonlyMap<RuleId, Outcome>): RuleFailure[] =>
  [...outcomes].flatMap(([rule, outcome]) => (outcome.is === 'failed' ? [{ rule, message: outcome.message }] : []));

/** The finding of a draft: the very same as in the state before, where it says the same. */
function toFinding(
  draft: Draft,
  severity: Severity,
  burden: Burden | undefined,
  total: number,
  silence: (Silence & { readonly reason: string }) | undefined,
  memory: Memory,
): Finding {
  const points = burden === undefined || total === 0 ? 0 : (100 * burden.weight) / total;
  const opens = burden?.opens ?? 0;
  const known = memory.findings.get(draft);
  const before = known?.finding;
  if (before?.severity === severity && before.points === points && before.opens === opens && known?.silence === silence) return before;
  const finding: Finding = {
    rule: draft.rule,
    category: categoryOf(draft.rule),
    messageName: draft.messageName,
    message: draft.message,
    slots: draft.slots,
    severity,
    points,
    opens,
    subject: draft.subject,
    fingerprint: before?.fingerprint ?? fingerprint(draft.rule, draft.messageName, draft.identity),
    at: draft.at,
    related: draft.related,
    fixes: draft.fixes,
    silenced: silence && { reason: silence.reason.trim(), at: silence.whole },
  };
  memory.findings.set(draft, { finding, silence });
  return finding;
}

const compareFindings = (a: Finding, b: Finding): number =>
  compareOrigins(a.at, b.at) ||
  compareTexts(a.rule, b.rule) ||
  compareTexts(a.messageName, b.messageName) ||
  compareTexts(a.message, b.message);
