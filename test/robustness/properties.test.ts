import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Panel, tieTolerance } from '../../packages/core/src/method/panel.ts';
import type { RatingEdit, RobustnessFigures } from '../../packages/core/src/method/robustness/figures.ts';
import { visitEveryResample } from '../../packages/core/src/method/robustness/resamples.ts';
import { computeRobustness } from '../../packages/core/src/method/robustness/robustness.ts';
import { standingOf } from '../../packages/core/src/method/robustness/standing.ts';
import { scorePanel, scoreTally } from '../../packages/core/src/method/score-panel.ts';
import { tallyOf } from '../../packages/core/src/method/tally.ts';
import { anyPanel, withRating, withWeights } from './panels.ts';

const runs = { numRuns: 150 };

/** What must not depend on the unit of the weights or the order of the declarations. */
function essence(panel: Panel, figures = computeRobustness(panel)) {
  const { flips } = figures;
  return {
    verdict: figures.verdict,
    steps: flips.steps,
    ratings: flips.ratings,
    routes: [flips.pass, flips.gate, flips.revive].map(({ steps, ratings }) => [steps, ratings]),
    allWeights: flips.allWeights,
    scenarios: sortedByName([...figures.scenarios.values()].map((one) => [one.scenario, one.acceptability, one.bootstrap])),
    without: sortedByName((figures.leaveOneOut ?? []).map(({ without, winner, margin }) => [without, winner, margin])),
    weights: panel.criteria.map(({ name, weight }) => {
      const [low, high] = figures.weights.get(name)?.stays ?? [null, null];
      return [low, high].map((end) => (end === null ? null : end / weight));
    }),
    research: sortedByName(figures.research.map(({ scenario, criterion, value, changes }) => [`${scenario} ${criterion}`, value, changes])),
  };
}
const sortedByName = <T extends readonly unknown[]>(rows: readonly T[]): T[] =>
  [...rows].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));

/** Equal but for rounding. */
function expectSame(actual: unknown, expected: unknown, where = ''): void {
  if (typeof actual === 'number' && typeof expected === 'number') {
    expect(Math.abs(actual - expected), where).toBeLessThanOrEqual(1e-7 * Math.max(1, Math.abs(expected)));
  } else if (typeof actual === 'object' && typeof expected === 'object' && actual !== null && expected !== null) {
    expect(Object.keys(actual), where).toEqual(Object.keys(expected));
    for (const [key, value] of Object.entries(actual)) expectSame(value, (expected as Record<string, unknown>)[key], `${where} ${key}`);
  } else {
    expect(actual, where).toBe(expected);
  }
}

/** The same panel with scenarios and raters in another order. */
function reordered(panel: Panel, scenarios: readonly number[], raters: readonly number[]): Panel {
  return {
    ...panel,
    scenarios: scenarios.map((s) => panel.scenarios[s]!),
    raters: raters.map((r) => panel.raters[r]!),
    ratings: scenarios.map((s) => panel.ratings[s]!.map((cell) => raters.map((r) => cell[r]!))),
  };
}

describe('what changes nothing', () => {
  it('weights times a constant', () => {
    fc.assert(
      fc.property(anyPanel(), fc.constantFrom(0.01, 0.5, 3, 70), (panel, factor) => {
        expectSame(essence(withWeights(panel, (weight) => weight * factor)), essence(panel));
      }),
      runs,
    );
  });

  it('the order of scenarios and raters', () => {
    fc.assert(
      fc.property(anyPanel(), fc.infiniteStream(fc.nat()), (panel, numbers) => {
        const shuffle = (count: number): number[] =>
          Array.from({ length: count }, (_, i) => ({ i, key: numbers.next().value as number }))
            .sort((a, b) => a.key - b.key || a.i - b.i)
            .map(({ i }) => i);
        const other = reordered(panel, shuffle(panel.scenarios.length), shuffle(panel.raters.length));
        expectSame(essence(other), essence(panel));
      }),
      runs,
    );
  });

  it('computing it again', () => {
    fc.assert(
      fc.property(anyPanel(), (panel) => {
        expect(JSON.stringify(computeRobustness(panel))).toBe(JSON.stringify(computeRobustness(structuredClone(panel))));
      }),
      { numRuns: 10 },
    );
  });
});

/** Whether the winner is eliminated, or some survivor's total is strictly higher. */
function isFlipped(before: Panel, after: Panel): boolean {
  const { winner } = standingOf(before);
  const scored = scorePanel(after);
  const { status, total } = scored[winner!]!;
  return status !== 'survivor' || scored.some((one) => one.status === 'survivor' && one.total! > total! + tieTolerance);
}
const withEdits = (panel: Panel, edits: readonly RatingEdit[]): Panel =>
  edits.reduce((edited, { scenario, criterion, rater, to }) => withRating(edited, scenario, criterion, rater, to), panel);

/** All panels one step away. */
function neighbours(panel: Panel): Panel[] {
  return panel.scenarios.flatMap((scenario, s) =>
    panel.criteria.flatMap(({ name }, c) =>
      panel.raters.flatMap((rater, r) => {
        const rating = panel.ratings[s]![c]![r]!;
        const steps = rating === 0 ? [] : [rating - 1, rating + 1].filter((to) => to >= 1 && to <= 5);
        return steps.map((to) => withRating(panel, scenario, name, rater, to));
      }),
    ),
  );
}
const hasWinner = (panel: Panel): boolean => standingOf(panel).winner !== null;

describe('a reported flip', () => {
  it('flips the choice, and one step less does not', () => {
    fc.assert(
      fc.property(anyPanel().filter(hasWinner), (panel) => {
        const { steps, by, byRatings, ratings } = computeRobustness(panel).flips;
        fc.pre(steps !== null && ratings !== null);
        expect(by.reduce((sum, { from, to }) => sum + Math.abs(to - from), 0)).toBe(steps);
        expect(isFlipped(panel, withEdits(panel, by))).toBe(true);
        for (const [i, { from, to }] of by.entries()) {
          const less = by.with(i, { ...by[i]!, to: to - Math.sign(to - from) });
          expect(isFlipped(panel, withEdits(panel, less))).toBe(false);
        }
        expect(byRatings).toHaveLength(ratings);
        expect(isFlipped(panel, withEdits(panel, byRatings))).toBe(true);
        for (const left of byRatings)
          expect(
            isFlipped(
              panel,
              withEdits(
                panel,
                byRatings.filter((edit) => edit !== left),
              ),
            ),
          ).toBe(false);
      }),
      runs,
    );
  });

  it('is the shortest: no single step and no two steps do it where more are reported', () => {
    fc.assert(
      fc.property(anyPanel({ scenarios: 3, niceToHaves: 1, raters: 2 }).filter(hasWinner), (panel) => {
        const steps = computeRobustness(panel).flips.steps ?? Number.POSITIVE_INFINITY;
        const one = neighbours(panel);
        expect(one.some((edited) => isFlipped(panel, edited))).toBe(steps === 1);
        if (steps > 1) expect(one.some((edited) => neighbours(edited).some((twice) => isFlipped(panel, twice)))).toBe(steps === 2);
      }),
      { numRuns: 60 },
    );
  });
});

/** Totals of the survivors under other weights, with the winner's first. */
function totalsUnder(panel: Panel, weightOf: (weight: number, c: number) => number): { winner: number; of: Map<string, number> } {
  const { winner, survivors } = standingOf(panel);
  const scored = scorePanel(withWeights(panel, weightOf));
  return { winner: scored[winner!]!.total!, of: new Map(survivors.map((s) => [panel.scenarios[s]!, scored[s]!.total!])) };
}

describe('weights', () => {
  it('of one criterion keep the winner within the interval, and lose it to the one named beyond', () => {
    fc.assert(
      fc.property(
        anyPanel({ scenarios: 6, oneMissingIn: 3 }).filter(hasWinner),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (panel, part) => {
          for (const [c, { name }] of panel.criteria.entries()) {
            const { stays, below, above } = computeRobustness(panel).weights.get(name)!;
            const [low, high] = stays;
            const top = high ?? 1000;
            const inside = totalsUnder(panel, (weight, k) => (k === c ? Math.max(low + part * (top - low), 1e-6) : weight));
            for (const total of inside.of.values()) expect(total).toBeLessThanOrEqual(inside.winner + tieTolerance * 10);
            for (const [end, first] of [
              [low * 0.999, below],
              [top * 1.001, above],
            ] as const) {
              if (first === null) continue;
              const outside = totalsUnder(panel, (weight, k) => (k === c ? end : weight));
              expect(outside.of.get(first)).toBe(Math.max(...outside.of.values()));
              expect(outside.of.get(first)).toBeGreaterThan(outside.winner);
            }
            expect(below === null).toBe(low === 0);
            expect(above === null).toBe(high === null);
          }
        },
      ),
      runs,
    );
  });

  it('all together need at least the reported share to move before a rival draws level', () => {
    const moves = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(anyPanel({ oneMissingIn: 4 }).filter(hasWinner), fc.array(moves, { minLength: 20, maxLength: 20 }), (panel, targets) => {
        const least = computeRobustness(panel).flips.allWeights ?? 1;
        const all = panel.criteria.reduce((sum, { weight }) => sum + weight, 0);
        for (const target of targets) {
          const sum = panel.criteria.reduce((total, _, c) => total + target[c]!, 0);
          if (sum === 0) continue;
          const change = panel.criteria.map(({ weight }, c) => target[c]! / sum - weight / all);
          const moved = change.reduce((total, part) => total + Math.abs(part) / 2, 0);
          // The weights as they are: nothing moves.
          if (!(moved > 1e-9)) continue;
          // As far towards the target as a little less than the reported share goes.
          const reach = Math.min(1, (0.999 * least) / moved);
          const { winner, of } = totalsUnder(panel, (weight, c) => Math.max(weight / all + reach * change[c]!, 1e-12));
          for (const total of of.values()) expect(total).toBeLessThanOrEqual(winner + 1e-8);
        }
      }),
      runs,
    );
  });
});

describe('bootstrap', () => {
  it('scores a resample like a panel in which a rater drawn k times voted k times', () => {
    fc.assert(
      fc.property(anyPanel({ oneMissingIn: 3 }), (panel) => {
        const { voters } = standingOf(panel);
        fc.pre(voters.length > 1);
        const wins = new Map(panel.scenarios.map((name) => [name, 0]));
        visitEveryResample(
          voters.length,
          0,
          () => {},
          (votes, ways) => {
            const scored = scoreTally(
              panel,
              tallyOf(
                panel,
                panel.raters.map((__, r) => votes[voters.indexOf(r)] ?? 0),
              ),
            );
            const totals = scored.map(({ status, total }) => (status === 'survivor' ? total! : -1));
            const best = Math.max(...totals);
            const first = panel.scenarios.filter((_, s) => best >= 0 && best - totals[s]! <= tieTolerance);
            for (const name of first) wins.set(name, wins.get(name)! + ways / first.length / voters.length ** voters.length);
          },
        );
        const figures = computeRobustness(panel).bootstrap as NonNullable<RobustnessFigures['bootstrap']>;
        for (const [name, share] of wins) expect(figures.wins.get(name)).toBeCloseTo(share, 9);
        const shared = [...figures.wins.values()].reduce((sum, share) => sum + share, 0);
        expect(shared + figures.noSurvivor).toBeCloseTo(1, 9);
      }),
      runs,
    );
  });
});
