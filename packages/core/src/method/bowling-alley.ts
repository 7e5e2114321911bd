/** The bowling alley: which segment falls after which, and what carries over (method, section 8). */
import { foldText, target, valueOf } from '../facts/read.ts';
import type { Expansion, Segment, Strategy } from '../facts/strategy.ts';
import { type ExpansionFigures, type Point, points, type SizingFigures } from './figures.ts';
import { atLeast } from './interval.ts';
import { neededFor } from './whole-product.ts';

export interface Adjacency {
  /** A: same use case, other people. B: same people, another use case. `null`: not adjacent. */
  readonly path: 'A' | 'B' | null;
  /** Points that both give, with equal texts. */
  readonly shared: readonly Point[];
  /** Points that both give, with different texts. */
  readonly changed: readonly Point[];
}

/** Compares two segments on the four points. A point that one of them does not give is neither shared nor changed. */
export function adjacencyOf(from: Segment, to: Segment): Adjacency {
  const both = points.flatMap((point) => {
    const [a, b] = [valueOf(from[point]), valueOf(to[point])];
    return a === undefined || b === undefined ? [] : [{ point, isShared: foldText(a) === foldText(b) }];
  });
  const shared = both.filter(({ isShared }) => isShared).map(({ point }) => point);
  const changed = both.filter(({ isShared }) => !isShared).map(({ point }) => point);
  return { path: pathOf(shared, changed), shared, changed };
}

function pathOf(shared: readonly Point[], changed: readonly Point[]): 'A' | 'B' | null {
  if (shared.includes('useCase')) return changed.length > 0 ? 'A' : null;
  return shared.length === points.length - 1 && changed.includes('useCase') ? 'B' : null;
}

/** @param sizing of the segment that the expansion starts from */
export function expansionFigures(strategy: Strategy, expansion: Expansion, sizing: ReadonlyMap<Segment, SizingFigures>): ExpansionFigures {
  const [from, to] = [expansion.from?.target, expansion.to?.target];
  const ofTarget = to ? neededFor(strategy, to.needs) : [];
  const forBoth = from ? neededFor(strategy, from.needs) : [];
  const reused = ofTarget.filter((component) => forBoth.includes(component));
  const shareSoFar = (from && sizing.get(from)?.shareSoFar) ?? null;
  const gate = valueOf(expansion.gate);
  return {
    expansion,
    from,
    to,
    ...(from && to ? adjacencyOf(from, to) : { path: null, shared: [], changed: [] }),
    bridge: target(expansion.through),
    reuse: ofTarget.length === 0 ? null : reused.length / ofTarget.length,
    reused,
    ofTarget,
    shareSoFar,
    gateOpen: shareSoFar && gate ? atLeast(shareSoFar, gate) : null,
  };
}
