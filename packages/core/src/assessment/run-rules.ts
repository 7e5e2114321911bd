/** Lets every rule look at a strategy, each at most once, and keeps a broken one from taking the others down. */
import type { Strategy } from '../facts/strategy.ts';
import type { Property } from '../facts/values.ts';
import type { Figures } from '../method/figures.ts';
import type { Rule, RuleId, Scene } from '../rules/rule.ts';
import type { Stage } from '../vocabulary/decision.ts';
import { type Draft, draftReport } from './draft.ts';
import { identitiesOf } from './identity.ts';

/** What became of a rule. */
export type Outcome =
  | { readonly is: 'looked'; readonly subjects: ReadonlySet<string>; readonly reports: readonly Reported[] }
  /** Off at the stage or in `headpin.json`, or one that needs a strategy where there is none. */
  | { readonly is: 'off' }
  /** Its construct is optional and not there. */
  | { readonly is: 'uncounted' }
  /** A construct is missing; the finding of the carrier reports it. */
  | { readonly is: 'missing'; readonly carrier: RuleId }
  /** A construct is there, but errors stand on these values of it. */
  | { readonly is: 'hidden'; readonly by: readonly Property<unknown>[] }
  | { readonly is: 'failed'; readonly message: string };

export interface Reported {
  readonly draft: Draft;
  readonly subjects: readonly string[];
}

export const stageOf = (strategy: Strategy): Stage => strategy.decision?.stage?.value ?? 'chasm';

/** By rule id; rules that the language itself reports have no outcome. */
export function runRules(rules: readonly Rule[], strategy: Strategy, figures: Figures): ReadonlyMap<RuleId, Outcome> {
  const identities = identitiesOf(strategy);
  const stage = stageOf(strategy);
  const outcomes = new Map<RuleId, Outcome>();
  const looking = new Set<RuleId>();
  const byId = new Map(rules.map((rule) => [rule.id, rule]));

  const scene: Scene = {
    strategy,
    figures,
    today: figures.today,
    beachhead: figures.beachhead,
    fires(id) {
      const rule = byId.get(id);
      if (looking.has(id)) throw new Error(`${id} depends on itself`);
      const outcome = rule && outcomeOf(rule);
      return outcome?.is === 'looked' && outcome.reports.length > 0;
    },
  };

  function outcomeOf(rule: Rule): Outcome | undefined {
    if (rule.look === undefined) return undefined;
    const known = outcomes.get(rule.id);
    if (known !== undefined) return known;
    looking.add(rule.id);
    const outcome = isOff(rule) ? ({ is: 'off' } as const) : contained(() => look(rule, rule.look!));
    looking.delete(rule.id);
    outcomes.set(rule.id, outcome);
    return outcome;
  }

  const isOff = (rule: Rule): boolean =>
    strategy.settings.levels.get(rule.id) === 'off' ||
    (strategy.decision === undefined ? rule.alsoWithoutStrategy !== true : rule.stages[stage] === 'off');

  function look(rule: Rule, lookAt: NonNullable<Rule['look']>): Outcome {
    for (const requirement of rule.requires ?? []) {
      const met = requirement.met(scene);
      if (met === false) return { is: 'missing', carrier: requirement.carrier };
      if (met !== true) return { is: 'hidden', by: met };
    }
    if (rule.uncounted?.(scene)) return { is: 'uncounted' };
    const { subjects, reports } = lookAt(scene);
    return {
      is: 'looked',
      subjects: new Set(subjects),
      reports: reports.map((report) => ({ draft: draftReport(rule, report, strategy, identities), subjects: report.subjects })),
    };
  }

  for (const rule of rules) outcomeOf(rule);
  return outcomes;
}

/** A fault in one rule must not hide what the others find; it is shown as a fault of Headpin. */
function contained(look: () => Outcome): Outcome {
  try {
    return look();
  } catch (error) {
    return { is: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
