/** The nine built-in criteria, and what declarations change or add. */
import type { Criterion, CriterionDeclaration, CriterionKind } from '@headpin/core';
import { builtInCriteria, given, valueOf } from '@headpin/core';

/** The criteria in force: the nine in their order, then added ones in the order of their declarations. */
export function lowerCriteria(declared: readonly CriterionDeclaration[]): Criterion[] {
  const byName = new Map(declared.map((one) => [one.name, one]));
  const nine = builtInCriteria.map((one) => criterionOf(byName.get(one.name), one.name, one));
  const added = declared
    .filter((one) => !builtInCriteria.some((builtIn) => builtIn.name === one.name))
    .map((one) => criterionOf(one, one.name, undefined));
  return [...nine, ...added];
}

interface BuiltIn {
  readonly kind: CriterionKind;
  readonly question: string;
  readonly low: string;
  readonly high: string;
}

function criterionOf(declaration: CriterionDeclaration | undefined, name: string, builtIn: BuiltIn | undefined): Criterion {
  const weight = valueOf(declaration?.weight);
  return {
    is: 'criterion',
    name,
    kind: builtIn?.kind ?? valueOf(declaration?.kind) ?? 'niceToHave',
    weight: weight?.low ?? 1,
    question: declaration?.title ?? builtIn?.question,
    low: given(declaration?.low) ? valueOf(declaration?.low) : builtIn?.low,
    high: given(declaration?.high) ? valueOf(declaration?.high) : builtIn?.high,
    builtIn: builtIn !== undefined,
    declaration,
  };
}
