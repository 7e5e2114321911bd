/** Which strategy of one side is which of the other. */
import { type CalendarDate, type ComparedStrategy, type Comparison, compareAssessments, comparedStrategy } from '@headpin/core';
import type { StrategyView } from '@headpin/language';
import type { Side, Sides } from './sides.ts';

export interface ComparedPair {
  readonly name: string;
  readonly folder: string;
  readonly comparison: Comparison;
  readonly output: ComparedStrategy;
}

/** Matched by folder, then by name where a folder was moved; what has no counterpart was added or removed. */
export function comparePairs({ before, after }: Sides, today: CalendarDate): ComparedPair[] {
  const old = before.project.strategies.filter(({ name }) => name !== null);
  const now = after.project.strategies.filter(({ name }) => name !== null);
  const counterpart = new Map<StrategyView, StrategyView>();
  const taken = new Set<StrategyView>();
  const match = (same: (a: StrategyView, b: StrategyView) => boolean) => {
    for (const view of now) {
      if (counterpart.has(view)) continue;
      const found = old.find((one) => !taken.has(one) && same(one, view));
      if (found === undefined) continue;
      counterpart.set(view, found);
      taken.add(found);
    }
  };
  match((a, b) => a.folder === b.folder && a.name === b.name);
  match((a, b) => a.folder === b.folder);
  match((a, b) => a.name === b.name);
  return [
    ...now.map((view) => pairOf(counterpart.get(view), view, before, after, today)),
    ...old.filter((view) => !taken.has(view)).map((view) => pairOf(view, undefined, before, after, today)),
  ];
}

function pairOf(
  old: StrategyView | undefined,
  now: StrategyView | undefined,
  before: Side,
  after: Side,
  today: CalendarDate,
): ComparedPair {
  const comparison = compareAssessments(old && before.project.assess(old, today), now && after.project.assess(now, today));
  const view = (now ?? old)!;
  const name = view.name ?? '';
  return { name, folder: view.folder, comparison, output: comparedStrategy(name, view.folder, comparison, before.project, after.project) };
}

/** Whether anything changed at all. */
export const hasChanged = ({ comparison }: ComparedPair): boolean =>
  comparison.changes.length > 0 || comparison.findings.new.length > 0 || comparison.findings.fixed.length > 0;
