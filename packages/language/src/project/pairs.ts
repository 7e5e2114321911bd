/** Which strategy of one side is which of the other, and what changed between them. */
import {
  type Assessment,
  type CalendarDate,
  type CheckedFinding,
  type ComparedStrategy,
  type Comparison,
  compareAssessments,
  comparedStrategy,
} from '@headpin/core';
import type { Places } from '@headpin/core/contract/places.ts';
import type { Project, StrategyView } from './project.ts';

/** One of the two states that are compared. */
export interface ComparedSide {
  readonly project: Project;
  /** A path of the project as whoever asked sees it. */
  readonly shown: (path: string) => string;
  /** Whether a file stands there that the project did not read: only the strategies asked for may have been. */
  readonly stands: (path: string) => boolean;
}

export interface ComparedSides<S extends ComparedSide = ComparedSide> {
  readonly before: S;
  readonly after: S;
  /** Whether a strategy of either side is among those asked for. */
  readonly asked: (view: StrategyView, side: S) => boolean;
}

export interface ComparedPair {
  /** As people read it. */
  readonly title: string;
  readonly comparison: Comparison;
  readonly output: ComparedStrategy;
  /** The two states; a strategy that was added or removed has one. */
  readonly before: Assessment | undefined;
  readonly after: Assessment | undefined;
}

/** Matched by folder, then by name where a folder was moved; what has no counterpart was added or removed. */
export function comparePairs<S extends ComparedSide>({ before, after, asked }: ComparedSides<S>, today: CalendarDate): ComparedPair[] {
  const isAsked = (view: StrategyView | undefined, side: S) => view !== undefined && asked(view, side);
  return matchedViews(before, after)
    .filter(([old, now]) => isAsked(old, before) || isAsked(now, after))
    .map(([old, now]) => pairOf(old, now, before, after, today));
}

type Views = readonly [before: StrategyView | undefined, after: StrategyView | undefined];

function matchedViews(before: ComparedSide, after: ComparedSide): Views[] {
  const [old, now] = [before.project.strategies, after.project.strategies];
  const counterpart = new Map<StrategyView, StrategyView>();
  const match = (same: (a: StrategyView, b: StrategyView) => boolean) => {
    const taken = new Set(counterpart.values());
    for (const view of now) {
      if (counterpart.has(view)) continue;
      const found = old.find((one) => !taken.has(one) && same(one, view));
      if (found === undefined) continue;
      counterpart.set(view, found);
      taken.add(found);
    }
  };
  match((a, b) => a.folder === b.folder);
  // One that is still where it was has not moved, even where a copy of it is new.
  const hasLeft = (view: StrategyView) => view.files.every((file) => after.project.text(file) === undefined && !after.stands(file));
  match((a, b) => a.name !== null && a.name === b.name && hasLeft(a));
  const matched = new Set(counterpart.values());
  return [
    ...now.map((view): Views => [counterpart.get(view), view]),
    ...old.filter((view) => !matched.has(view)).map((view): Views => [view, undefined]),
  ];
}

function pairOf(
  old: StrategyView | undefined,
  now: StrategyView | undefined,
  before: ComparedSide,
  after: ComparedSide,
  today: CalendarDate,
): ComparedPair {
  const [a, b] = [old && before.project.assess(old, today), now && after.project.assess(now, today)];
  const comparison = compareAssessments(a, b);
  const { name, folder } = (now ?? old)!;
  const shown = (now === undefined ? before : after).shown(folder);
  return {
    title: name ?? 'Files without a strategy',
    comparison,
    output: comparedStrategy({ name, folder: shown === '.' ? '' : shown }, comparison, placesOf(before), placesOf(after)),
    before: a,
    after: b,
  };
}

/** Places as whoever asked sees them. */
function placesOf({ project, shown }: ComparedSide): Places {
  const seen = <T extends { readonly file: string }>(place: T): T => ({ ...place, file: shown(place.file) });
  return { locate: (origin) => seen(project.locate(origin)), edits: (fix) => project.edits(fix).map(seen) };
}

/** Whether anything changed at all. */
export function hasChanged({ comparison: { changes, findings } }: ComparedPair): boolean {
  return [changes, findings.new, findings.fixed, findings.silenced, findings.unsilenced].some((list) => list.length > 0);
}

/** The findings that a reviewer has not seen before: new ones, and those that are silenced no longer. */
export const freshFindings = ({ output: { findings } }: ComparedPair): readonly CheckedFinding[] => [
  ...findings.new,
  ...findings.unsilenced,
];
