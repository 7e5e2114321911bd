/** Lets every rule look at a strategy, each at most once, and keeps a broken one from taking the others down. */
import { Results } from '../facts/results.ts';
import type { Strategy } from '../facts/strategy.ts';
import type { Property } from '../facts/values.ts';
import type { Figures } from '../method/figures.ts';
import type { Rule, RuleId, Scene } from '../rules/rule.ts';
import type { Stage } from '../vocabulary/decision.ts';
import { type Draft, draftReport } from './draft.ts';
import { identifier } from './identity.ts';

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

/**
 * By rule id, in the order of the rules; those that the language itself reports have no outcome.
 * @param results of earlier states of the strategy: rules that read nothing of what changed since do not look again
 */
export function runRules(
  rules: readonly Rule[],
  plain: Strategy,
  figures: Figures,
  results = new Results(plain, figures.today),
): ReadonlyMap<RuleId, Outcome> {
  const { strategy } = results;
  const identify = identifier(plain);
  const looking = new Set<RuleId>();
  const byId = new Map(rules.map((rule) => [rule.id, rule]));

  const scene: Scene = {
    strategy,
    figures,
    today: figures.today,
    get beachhead() {
      return figures.beachhead;
    },
    fires(id) {
      const rule = byId.get(id);
      if (looking.has(id)) throw new Error(`${id} depends on itself`);
      const outcome = rule && outcomeOf(rule, strategy);
      return outcome?.is === 'looked' && outcome.reports.length > 0;
    },
  };

  /** @param of which it is told whether the rule is off: a rule that asks another one leans on that, and notes it */
  function outcomeOf(rule: Rule, of: Strategy): Outcome | undefined {
    if (rule.look === undefined) return undefined;
    if (isOff(rule, of)) return { is: 'off' };
    return results.of(`rule ${rule.id}`, () => {
      looking.add(rule.id);
      const outcome = contained(() => look(rule, rule.look!));
      looking.delete(rule.id);
      return outcome;
    });
  }

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
      reports: reports.map((report) => ({ draft: draftReport(rule, report, strategy, identify), subjects: report.subjects })),
    };
  }

  return new Map(
    rules.flatMap((rule) => {
      const outcome = outcomeOf(rule, plain);
      return outcome === undefined ? [] : [[rule.id, outcome] as const];
    }),
  );
}

const isOff = (rule: Rule, { settings, decision }: Strategy): boolean =>
  settings.levels.get(rule.id) === 'off' ||
  (decision === undefined ? rule.alsoWithoutStrategy !== true : rule.stages[decision.stage?.value ?? 'chasm'] === 'off');

/** A fault in one rule must not hide what the others find; it is shown as a fault of Headpin. */
function contained(look: () => Outcome): Outcome {
  try {
    return look();
  } catch (error) {
    return { is: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
