import { describe, expect, it } from 'vitest';
import type { Panel } from '../../packages/core/src/method/panel.ts';
import { bootstrap, methodResamples } from '../../packages/core/src/method/robustness/bootstrap.ts';
import { ResampleScores } from '../../packages/core/src/method/robustness/resample-scores.ts';
import { visitDrawnResamples, visitEveryResample } from '../../packages/core/src/method/robustness/resamples.ts';
import { expectClose, panelFrom, readVector, type VectorPanel } from '../method/vectors.ts';

interface Gated {
  readonly winProbability: Readonly<Record<string, number>>;
  readonly tieProbability: number;
  readonly noSurvivorProbability: number;
  readonly multisets: number;
}
interface Vector {
  readonly inputs: VectorPanel;
  readonly expected: {
    readonly multisetCount: Readonly<Record<string, number>>;
    readonly noGate: Gated;
    readonly gate3: Gated;
    readonly 'gate3.5': Gated;
    readonly monteCarlo: {
      readonly B: number;
      readonly seed: number;
      readonly firstFiveResamples: readonly (readonly number[])[];
      readonly wins: Readonly<Record<string, number>>;
    };
    readonly fragileTotals: { readonly perRaterScore01: Readonly<Record<string, readonly number[]>>; readonly winProbabilityA: number };
  };
}
const { inputs, expected } = readVector<Vector>('13-bootstrap-raters');
const votersOf = ({ raters }: Panel): number[] => [...raters.keys()];

describe('every resample of the raters (vector 13)', () => {
  for (const [name, cutoff, due] of [
    ['behind an open gate', 1, expected.noGate],
    ['at a cutoff of 3', 3, expected.gate3],
    ['at a cutoff of 3.5', 3.5, expected['gate3.5']],
  ] as const) {
    it(name, () => {
      const panel = panelFrom(inputs, cutoff);
      const figures = bootstrap(panel, votersOf(panel))!;
      for (const [s, scenario] of inputs.scenarios.entries()) expectClose(figures.wins[s], due.winProbability[scenario]!, scenario);
      expectClose(figures.tie, due.tieProbability, 'tie');
      expectClose(figures.noSurvivor, due.noSurvivorProbability, 'no survivor');
      expect(figures).toMatchObject({ resamples: due.multisets, exact: true });
    });
  }

  it('visits each multiset once, with the ways that lead to it', () => {
    for (const [raters, multisets] of Object.entries(expected.multisetCount).slice(1, 8)) {
      const m = Number(raters);
      const seen = new Set<string>();
      let ways = 0;
      let shared = '';
      const countShared = Math.floor(m / 2);
      const share = (votes: Uint8Array): void => {
        shared = votes.subarray(0, countShared).join();
      };
      visitEveryResample(m, countShared, share, (votes, times) => {
        seen.add(votes.join());
        ways += times;
        expect(votes.reduce((sum, count) => sum + count)).toBe(m);
        expect(votes.subarray(0, countShared).join()).toBe(shared);
      });
      expect(seen.size).toBe(multisets);
      expect(ways).toBe(m ** m);
    }
  });

  it('shares a win between tied scenarios and follows single totals', () => {
    const { perRaterScore01, winProbabilityA } = expected.fragileTotals;
    const panel: Panel = {
      scenarios: ['A', 'B'],
      criteria: [{ name: 'total', kind: 'niceToHave', weight: 1 }],
      raters: ['r1', 'r2', 'r3'],
      cutoff: 1,
      ratings: ['A', 'B'].map((name) => [perRaterScore01[name]!.map((value) => 1 + 4 * value)]),
    };
    const { wins, tie } = bootstrap(panel, [0, 1, 2])!;
    expectClose(wins[0], winProbabilityA, 'A');
    expectClose(wins[0]! + wins[1]!, 1, 'both');
    expect(tie).toBeGreaterThan(0);
  });
});

describe('drawn resamples (vector 13)', () => {
  const { B, seed, firstFiveResamples, wins } = expected.monteCarlo;
  const panel = panelFrom(inputs, 1);

  it('draw one rater for each slot', () => {
    const drawn: number[][] = [];
    visitDrawnResamples(inputs.raters.length, 5, seed, (votes) => drawn.push([...votes]));
    expect(drawn).toEqual(firstFiveResamples.map((slots) => inputs.raters.map((_, r) => slots.filter((slot) => slot === r).length)));
  });

  it('win as often as in the vector', () => {
    const scores = new ResampleScores(panel, votersOf(panel));
    const counted = inputs.scenarios.map(() => 0);
    visitDrawnResamples(inputs.raters.length, B, seed, (votes) => {
      for (const s of scores.leaders(votes)) counted[s]!++;
    });
    expect(Object.fromEntries(inputs.scenarios.map((scenario, s) => [scenario, counted[s]]))).toEqual(wins);
  });

  it('stand in where there are more than ten raters', () => {
    const many = panelFrom({ ...inputs, raters: Array.from({ length: 11 }, (_, r) => `r${r}`), ratings: manyRaters(inputs, 11) }, 3);
    expect(bootstrap(many, votersOf(many))).toMatchObject({ resamples: methodResamples, exact: false });
  });

  it('are undefined below two raters', () => {
    expect(bootstrap(panel, [0])).toBeNull();
  });
});

/** The four raters over and over. */
function manyRaters({ ratings, raters }: VectorPanel, count: number): VectorPanel['ratings'] {
  return Object.fromEntries(
    Object.entries(ratings).map(([scenario, by]) => [
      scenario,
      Object.fromEntries(Array.from({ length: count }, (_, r) => [`r${r}`, by[raters[r % raters.length]!]!])),
    ]),
  );
}
