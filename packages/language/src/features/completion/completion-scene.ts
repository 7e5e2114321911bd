/** What completion looks at. The strategy's tables are asked for only by the places that offer names. */
import type { CalendarDate, DeclarationKind, Finding, ReferenceKind, Segment } from '@headpin/core';
import { target } from '@headpin/core';
import type { StrategyView } from '../../project/project.ts';
import type { SyntaxDocument } from '../../syntax/document.ts';
import type { SnippetFacts } from './value-snippets.ts';

export interface CompletionScene {
  readonly file: string;
  readonly document: SyntaxDocument;
  readonly cursor: number;
  readonly today: CalendarDate;
  view(): StrategyView;
  findings(): readonly Finding[];
}

export const beachheadOf = (view: StrategyView): Segment | undefined => target(view.strategy.decision?.beachhead);

/** The names of a kind in the order of their declarations. */
export const declaredNames = (view: StrategyView, kind: ReferenceKind): string[] => [...view.lowered.names.tables[kind].keys()];

/** The names of a kind, those that belong to a segment first: the segment itself, and its needs. */
export function namesFor(view: StrategyView, kind: ReferenceKind, home: string | undefined): string[] {
  const names = declaredNames(view, kind);
  const { need: needs } = view.lowered.names.tables;
  const isAtHome = (name: string) => (kind === 'segment' ? name : kind === 'need' ? needs.get(name)?.segment.name : undefined) === home;
  return home === undefined ? names : [...names.filter(isAtHome), ...names.filter((name) => !isAtHome(name))];
}

/** What snippets know of a strategy. */
export function factsOf(scene: CompletionScene): SnippetFacts {
  const view = scene.view();
  return {
    currency: view.strategy.currency,
    today: scene.today,
    names: (kind, purpose) => {
      if (purpose === 'ballot' && kind === 'rater') return ratersByNeed(view).map(({ name }) => name);
      if (kind === 'segment') return segmentsByNeed(view, purpose).map(({ name }) => name);
      return namesFor(view, kind, beachheadOf(view)?.name);
    },
  };
}

export interface Need {
  readonly name: string;
  /** Whether it has what is to be declared for it. */
  readonly has: boolean;
}

/** Raters, those without a ballot first. `except` is where the declaration begins that is being written. */
export function ratersByNeed(view: StrategyView, except?: { readonly file: string; readonly start: number }): Need[] {
  const with_ = new Set(declaredKeys(view, 'ballot', except));
  return byNeed(declaredNames(view, 'rater'), (name) => with_.has(name));
}

/** Segments, those without a declaration of a kind first, and the beachhead before the others. */
export function segmentsByNeed(
  view: StrategyView,
  purpose: DeclarationKind | undefined,
  except?: { readonly file: string; readonly start: number },
): Need[] {
  const taken = new Set(purpose === undefined ? [] : declaredKeys(view, purpose, except));
  return byNeed(namesFor(view, 'segment', beachheadOf(view)?.name), (name) => taken.has(name));
}

const byNeed = (names: readonly string[], has: (name: string) => boolean): Need[] =>
  names.map((name) => ({ name, has: has(name) })).sort((a, b) => Number(a.has) - Number(b.has));

/** The raters of ballots, or the segments that declarations of a kind are for. */
function declaredKeys(
  view: StrategyView,
  kind: DeclarationKind,
  except: { readonly file: string; readonly start: number } | undefined,
): string[] {
  return view.lowered.declared.flatMap(({ node, piece }) => {
    const isExcepted = except !== undefined && piece.file === except.file && piece.anchor.offset + node.start === except.start;
    if (node.kind !== kind || isExcepted) return [];
    const key = kind === 'ballot' ? node.name : node.other;
    return key === undefined ? [] : [key.text];
  });
}
