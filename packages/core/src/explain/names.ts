/** Finds what a name means. */
import type { Assessment } from '../assessment/assessment.ts';
import { explainCriterion } from './criterion.ts';
import { explainEvidence } from './evidence.ts';
import { expansionName, explainExpansion } from './expansion.ts';
import type { Explanation } from './explanation.ts';
import { explainScenario } from './scenario.ts';
import { explainSegment } from './segment.ts';
import { explainStrategy } from './strategy.ts';
import { explainComponent, explainNeed } from './whole-product.ts';

/** The explanations of everything that bears the name, and of expansions written `From -> To`; empty where nothing does. */
export function explainName(assessment: Assessment, name: string): readonly Explanation[] {
  return explainables(assessment).flatMap((one) => (one.name === name ? [one.explain()] : []));
}

/** All names that can be explained, each once, in the order of their kinds. */
export function explainableNames(assessment: Assessment): readonly string[] {
  return [...new Set(explainables(assessment).map(({ name }) => name))];
}

interface Explainable {
  readonly name: string;
  readonly explain: () => Explanation;
}

function explainables(assessment: Assessment): readonly Explainable[] {
  const { strategy, figures } = assessment;
  const { decision } = strategy;
  const named = <T extends { readonly name: string }>(all: readonly T[], explain: (a: Assessment, one: T) => Explanation): Explainable[] =>
    all.map((one) => ({ name: one.name, explain: () => explain(assessment, one) }));
  return [
    ...(decision === undefined ? [] : [{ name: decision.name, explain: () => explainStrategy(assessment, decision) }]),
    ...named(strategy.segments, explainSegment),
    ...named(strategy.scenarios, explainScenario),
    ...named(
      strategy.segments.flatMap((segment) => segment.needs),
      explainNeed,
    ),
    ...named(strategy.components, explainComponent),
    ...named(strategy.evidence, explainEvidence),
    ...named(figures.scoreboard.criteria, explainCriterion),
    ...figures.expansions.map((expansion) => ({
      name: expansionName(expansion),
      explain: () => explainExpansion(expansion),
    })),
  ];
}
