/** Names, subjects and places of expansions, for the rules on them. */
import type { Expansion, Segment, Strategy } from '../../facts/strategy.ts';
import type { Place } from '../rule.ts';

/** The segments at both ends, as written. */
export const namesOf = ({ from, to }: Expansion): { readonly from: string; readonly to: string } => ({
  from: from?.name ?? '',
  to: to?.name ?? '',
});

/** The key of an expansion among the subjects of a rule. */
export const subjectOf = (expansion: Expansion): string => `${namesOf(expansion).from} -> ${namesOf(expansion).to}`;

/** The name after `->`, or the whole head where there is none. */
export const targetPlace = (expansion: Expansion): Place => ({ element: expansion, at: expansion.to?.at ?? expansion.at });

/** The segment itself and all to which a chain of expansions leads from it. */
export function reachedFrom(strategy: Strategy, start: Segment): ReadonlySet<Segment> {
  const reached = new Set([start]);
  // A set that grows while it is walked visits what is added too.
  for (const segment of reached) {
    for (const { from, to } of strategy.expansions) {
      if (from?.target === segment && to?.target !== undefined) reached.add(to.target);
    }
  }
  return reached;
}
