import { describe, expect, it } from 'vitest';
import type { Panel } from '../../packages/core/src/method/panel.ts';
import { gateFlips, passFlips } from '../../packages/core/src/method/robustness/flip-routes.ts';
import { countSteps, editsOf } from '../../packages/core/src/method/robustness/rating-changes.ts';
import { computeRobustness } from '../../packages/core/src/method/robustness/robustness.ts';
import { standingOf } from '../../packages/core/src/method/robustness/standing.ts';
import { panelFrom, readVector, type VectorPanel } from '../method/vectors.ts';

interface Fewest {
  readonly fewestOnePointSteps: number;
  readonly fewestEditedRatings: number;
  readonly editedRatings: readonly {
    readonly scenario: string;
    readonly criterion: string;
    readonly rater: string;
    readonly change: number;
  }[];
}
interface Vector {
  readonly inputs: VectorPanel;
  readonly expected: {
    readonly rivals: Readonly<Record<string, { readonly toOvertake: Fewest }>>;
    readonly gateRoute: Readonly<
      Record<string, { readonly options: readonly { readonly criterion: string; readonly onePointSteps: number }[] }>
    >;
    readonly tinyBruteForce: {
      readonly ratings: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
      readonly weights: readonly number[];
      readonly singleEditsThatOvertake: readonly { readonly points: number }[];
    };
  };
}
const { inputs, expected } = readVector<Vector>('12-score-flip');
const inVector = (criterion: string): string => (criterion === 'reason' ? 'crtb' : criterion);

describe('a rival passes the winner (vector 12)', () => {
  const panel = panelFrom(inputs, 1);
  const flips = passFlips(standingOf(panel));
  for (const [rival, { toOvertake }] of Object.entries(expected.rivals)) {
    it(`${rival}: fewest steps, fewest ratings and which`, () => {
      const { steps, ratings } = flips.find(({ by }) => by === rival)!;
      expect(countSteps(steps!)).toBe(toOvertake.fewestOnePointSteps);
      const edits = editsOf(panel, ratings!);
      expect(edits.length).toBe(toOvertake.fewestEditedRatings);
      expect(
        edits.map(({ scenario, criterion, rater, from, to }) => ({ scenario, criterion: inVector(criterion), rater, change: to - from })),
      ).toEqual(toOvertake.editedRatings);
    });
  }
});

describe('the winner falls under the gate (vector 12)', () => {
  for (const [cutoff, { options }] of Object.entries(expected.gateRoute)) {
    it(`cutoff ${cutoff}: steps for each showstopper`, () => {
      const flips = gateFlips(standingOf(panelFrom(inputs, Number(cutoff))));
      const steps = flips.map(({ by, steps }) => ({ criterion: inVector(by), onePointSteps: countSteps(steps!) }));
      expect(steps).toEqual(options.map(({ criterion, onePointSteps }) => ({ criterion, onePointSteps })));
    });
  }
});

describe('tiny panel, every edit tried (vector 12)', () => {
  const { ratings, weights, singleEditsThatOvertake } = expected.tinyBruteForce;
  const panel: Panel = {
    scenarios: ['A', 'B'],
    criteria: weights.map((weight, c) => ({ name: `c${c}`, kind: 'niceToHave', weight })),
    raters: ['r1', 'r2'],
    cutoff: 1,
    ratings: ['A', 'B'].map((scenario) => weights.map((_, c) => ['r1', 'r2'].map((rater) => ratings[scenario]![rater]![c]!))),
  };

  it('finds the cheapest single edit', () => {
    const { flips } = computeRobustness(panel);
    expect(flips.ratings).toBe(1);
    expect(flips.steps).toBe(Math.min(...singleEditsThatOvertake.map(({ points }) => points)));
    expect(flips.by).toEqual([{ rater: 'r1', scenario: 'A', criterion: 'c0', from: 4, to: 2 }]);
  });
});

describe('an eliminated rival is revived', () => {
  const panel = (scores: number[][]): Panel => ({
    scenarios: scores.map((_, s) => `S${s + 1}`),
    criteria: [
      { name: 'buyer', kind: 'showstopper', weight: 1 },
      { name: 'reason', kind: 'showstopper', weight: 1 },
      { name: 'price', kind: 'niceToHave', weight: 2 },
    ],
    raters: ['r'],
    cutoff: 3,
    ratings: scores.map((row) => row.map((rating) => [rating])),
  });

  it('lifts the failed showstopper to the cutoff, and its second round counts then', () => {
    // S2 has 2, 5 and 5: one step up on buyer makes it 0.875 against 0.75.
    const { flips } = computeRobustness(
      panel([
        [4, 4, 4],
        [2, 5, 5],
      ]),
    );
    expect(flips.revive).toEqual({ steps: 1, stepsBy: 'S2', ratings: 1, ratingsBy: 'S2' });
    expect(flips.by).toEqual([{ rater: 'r', scenario: 'S2', criterion: 'buyer', from: 2, to: 3 }]);
    expect(flips.pass).toEqual({ steps: null, stepsBy: null, ratings: null, ratingsBy: null });
  });

  it('goes on to pass the winner where reviving is not enough', () => {
    // Revived S2 has (0.5 + 0.5 + 0)/4; each step on price is worth 1/8, and 1/16 elsewhere.
    const { flips } = computeRobustness(
      panel([
        [3, 3, 4],
        [2, 3, 1],
      ]),
    );
    expect(flips.revive.steps).toBe(1 + 4);
    expect(flips.gate).toEqual({ steps: 1, stepsBy: 'buyer', ratings: 1, ratingsBy: 'buyer' });
  });

  it('is no way where a showstopper has no rating', () => {
    expect(
      computeRobustness(
        panel([
          [4, 4, 5],
          [2, 0, 5],
        ]),
      ).flips.revive.steps,
    ).toBeNull();
  });
});
