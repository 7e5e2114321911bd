/** Who carries the weight of each rule (method, section 11; "Readiness" of the rules). */
import type { Draft } from '../assessment/draft.ts';
import { isSamePlace } from '../assessment/place.ts';
import type { Outcome } from '../assessment/run-rules.ts';
import type { Property } from '../facts/values.ts';
import { errorPlaces } from '../rules/met.ts';
import type { RuleId } from '../rules/rule.ts';

/** What a finding carries. */
export interface Burden {
  /** Points of weight that it holds back, its own share and what it carries for rules that could not look. */
  weight: number;
  /** How many rules can look only once it is fixed. */
  opens: number;
}

/** What became of the weight of one rule that counts. */
export interface Account {
  readonly rule: RuleId;
  readonly weight: number;
  readonly lost: number;
}

export interface Ledger {
  readonly burdens: ReadonlyMap<Draft, Burden>;
  readonly accounts: readonly Account[];
}

/**
 * Shares the weight of every rule that counts over its subjects, and hands the weight of those that could not look to
 * the findings that say why. What nobody carries is left out of the accounts.
 * @param weights by rule, at the strategy's stage; rules that are not in it weigh nothing
 */
export function keepLedger(
  outcomes: ReadonlyMap<RuleId, Outcome>,
  languageDrafts: readonly Draft[],
  weights: ReadonlyMap<RuleId, number>,
): Ledger {
  const burdens = new Map<Draft, Burden>();
  const accounts: Account[] = [];
  for (const [rule, outcome] of outcomes) {
    const weight = weights.get(rule) ?? 0;
    const lost = outcome.is === 'looked' ? shareOut(outcome, weight, burdens) : handOver(rule, weight, outcomes, languageDrafts, burdens);
    if (lost !== undefined) accounts.push({ rule, weight, lost });
  }
  return { burdens, accounts };
}

function burdenOf(burdens: Map<Draft, Burden>, draft: Draft): Burden {
  const burden = burdens.get(draft) ?? { weight: 0, opens: 0 };
  burdens.set(draft, burden);
  return burden;
}

/** Each subject has an equal share; the findings on one subject share what it loses. `undefined` without a subject. */
function shareOut({ subjects, reports }: Outcome & { is: 'looked' }, weight: number, burdens: Map<Draft, Burden>): number | undefined {
  if (subjects.size === 0) return undefined;
  const draftsOn = new Map<string, Draft[]>();
  for (const { draft, subjects: losing } of reports) {
    for (const subject of losing) if (subjects.has(subject)) draftsOn.set(subject, [...(draftsOn.get(subject) ?? []), draft]);
  }
  const share = weight / subjects.size;
  for (const drafts of draftsOn.values()) for (const draft of drafts) burdenOf(burdens, draft).weight += share / drafts.length;
  return share * draftsOn.size;
}

/** Splits the weight of a rule that could not look evenly over those who carry it. `undefined` where nobody does. */
function handOver(
  rule: RuleId,
  weight: number,
  outcomes: ReadonlyMap<RuleId, Outcome>,
  languageDrafts: readonly Draft[],
  burdens: Map<Draft, Burden>,
): number | undefined {
  const carriers = carriersOf(rule, outcomes, languageDrafts);
  for (const draft of carriers) {
    const burden = burdenOf(burdens, draft);
    burden.weight += weight / carriers.length;
    burden.opens += 1;
  }
  return carriers.length === 0 ? undefined : weight;
}

/** Follows the chain of rules that could not look either to the findings at its end. */
function carriersOf(start: RuleId, outcomes: ReadonlyMap<RuleId, Outcome>, languageDrafts: readonly Draft[]): readonly Draft[] {
  const passed = new Set<RuleId>();
  let rule = start;
  while (!passed.has(rule)) {
    passed.add(rule);
    const outcome = outcomes.get(rule);
    if (outcome?.is === 'looked') return outcome.reports.map(({ draft }) => draft);
    if (outcome?.is === 'hidden') return languageDrafts.filter((draft) => outcome.by.some((property) => stands(draft, property)));
    if (outcome?.is !== 'missing') return [];
    rule = outcome.carrier;
  }
  return [];
}

/** Whether a finding of the language stands on a property, or on the place that a requirement gives as one. */
const stands = (draft: Draft, property: Property<unknown>): boolean =>
  errorPlaces(property).some((place) => isSamePlace(draft.at, place)) ||
  draft.hides.some((hidden) => hidden === property || isSamePlace(hidden.at, property.at));
