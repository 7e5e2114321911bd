/** The shortest ways to another choice, over ratings and over weights (method, section 5). */
import { lazy } from '../lazy.ts';
import { leastMoveOfWeights } from './all-weights.ts';
import type { FlipRoute, RobustnessFigures } from './figures.ts';
import { type Flip, gateFlips, passFlips, reviveFlips } from './flip-routes.ts';
import { type Change, countSteps, editsOf } from './rating-changes.ts';
import type { Standing } from './standing.ts';

/** The ratings at once, the weights when first read: no verdict rests on them. */
export function flipsOf(standing: Standing): RobustnessFigures['flips'] {
  const { panel } = standing;
  const routes = { pass: passFlips(standing), gate: gateFlips(standing), revive: reviveFlips(standing) };
  const all = [...routes.pass, ...routes.gate, ...routes.revive];
  const steps = fewestOf(all, 'steps');
  const ratings = fewestOf(all, 'ratings');
  const move = lazy(() => leastMoveOfWeights(standing));
  return {
    steps: steps?.count ?? null,
    ratings: ratings?.count ?? null,
    by: editsOf(panel, steps?.changes ?? []),
    byRatings: editsOf(panel, ratings?.changes ?? []),
    pass: routeOf(routes.pass),
    gate: routeOf(routes.gate),
    revive: routeOf(routes.revive),
    get allWeights() {
      return move().share;
    },
    get allWeightsRival() {
      const { rival } = move();
      return rival === null ? null : panel.scenarios[rival]!;
    },
  };
}

interface Fewest {
  readonly flip: Flip;
  readonly changes: readonly Change[];
  readonly count: number;
}

function routeOf(flips: readonly Flip[]): FlipRoute {
  const steps = fewestOf(flips, 'steps');
  const ratings = fewestOf(flips, 'ratings');
  return {
    steps: steps?.count ?? null,
    stepsBy: steps?.flip.by ?? null,
    ratings: ratings?.count ?? null,
    ratingsBy: ratings?.flip.by ?? null,
  };
}

/** The flip with the fewest steps or ratings; of equal ones the first. */
function fewestOf(flips: readonly Flip[], what: 'steps' | 'ratings'): Fewest | null {
  let fewest: Fewest | null = null;
  for (const flip of flips) {
    const changes = flip[what];
    if (changes === null) continue;
    const count = what === 'steps' ? countSteps(changes) : changes.length;
    if (fewest === null || count < fewest.count) fewest = { flip, changes, count };
  }
  return fewest;
}
