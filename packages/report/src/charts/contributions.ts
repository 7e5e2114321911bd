import type { ScenarioFigures } from '@headpin/core/method/figures.ts';
import type { BarPart } from './bar.tsx';

export interface Contribution extends BarPart {
  readonly criterion: string;
  readonly points: number;
}

/** The contributions of a scenario laid end to end, from 0 to its total. */
export function stackContributions(scenario: ScenarioFigures, classes: ReadonlyMap<string, string>): readonly Contribution[] {
  const parts: Contribution[] = [];
  let from = 0;
  for (const { criterion, contribution } of scenario.cells) {
    if (contribution === null) continue;
    parts.push({
      criterion: criterion.name,
      points: contribution,
      from,
      to: from + contribution,
      class: classes.get(criterion.name) ?? '',
    });
    from += contribution;
  }
  return parts;
}
