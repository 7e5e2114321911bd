import { describe, expect, it } from 'vitest';
import { leastMoveOfWeights, leastMoveTo } from '../../packages/core/src/method/robustness/all-weights.ts';
import { oneWeightFlips } from '../../packages/core/src/method/robustness/one-weight.ts';
import { standingOf } from '../../packages/core/src/method/robustness/standing.ts';
import { expectClose, panelFrom, readVector, type VectorPanel } from '../method/vectors.ts';

interface Vector {
  readonly inputs: VectorPanel;
  readonly expected: {
    readonly oneAtATime: Readonly<
      Record<
        string,
        {
          readonly stableShareInterval: readonly [number, number];
          readonly flipsToBelow: string | null;
          readonly flipsToAbove: string | null;
          readonly rawWeightThatTies: Readonly<Record<string, number | null>>;
        }
      >
    >;
    readonly allWeights: Readonly<Record<string, { readonly reachable: boolean; readonly massMoved?: number }>>;
  };
}
const { inputs, expected } = readVector<Vector>('11-weight-sensitivity');
const standing = standingOf(panelFrom(inputs, 1));

describe('one weight at a time (vector 11)', () => {
  const flips = oneWeightFlips(standing)!;
  const all = inputs.criteria.reduce((sum, name) => sum + inputs.weights[name]!, 0);

  for (const [c, criterion] of inputs.criteria.entries()) {
    it(`${criterion}: how far it can move, in shares and in the units of the file`, () => {
      const due = expected.oneAtATime[criterion]!;
      const others = all - inputs.weights[criterion]!;
      const { stays, below, above } = flips[c]!;
      const [low, high] = stays;
      expectClose(low / (low + others), due.stableShareInterval[0], 'low');
      expectClose(high === null ? 1 : high / (high + others), due.stableShareInterval[1], 'high');
      expect(below).toBe(due.flipsToBelow);
      // At a share of 1 a rival may draw level; no weight in a file reaches that.
      expect(above).toBe(due.stableShareInterval[1] === 1 ? null : due.flipsToAbove);
      const ties = Object.values(due.rawWeightThatTies).filter((weight) => weight !== null);
      expectClose(high, ties.length === 0 ? null : Math.min(...ties), 'raw weight');
    });
  }
});

describe('one weight where criteria are unrated', () => {
  const panelOf = (ratings: number[][][], weights: number[]) =>
    standingOf({
      scenarios: ratings.map((_, s) => `S${s + 1}`),
      criteria: weights.map((weight, c) => ({
        name: `c${c + 1}`,
        kind: c === 0 ? ('showstopper' as const) : ('niceToHave' as const),
        weight,
      })),
      raters: ['r'],
      cutoff: 1,
      ratings,
    });

  it('keeps the total of a scenario that nobody rated on the criterion', () => {
    // S1 has 0.75 on c1 alone; S2 has 0.5 on c1 and 1 on c2: level at (0.5 + w)/(1 + w) = 0.75, w = 1.
    const [, c2] = oneWeightFlips(
      panelOf(
        [
          [[4], [0]],
          [[3], [5]],
        ],
        [1, 0.5],
      ),
    )!;
    expect(c2).toEqual({ stays: [0, 1], below: null, above: 'S2' });
  });

  it('has two ends where a scenario rated elsewhere is ahead below and above', () => {
    // In units of w on c1: S1 (4w + 2)/(w + 1) on c1 and c2, S2 (3w + 4)/(w + 1) on c1 and c3, so S1 leads from w = 2.
    const [c1] = oneWeightFlips(
      panelOf(
        [
          [[5], [3], [0]],
          [[4], [0], [5]],
        ],
        [3, 1, 1],
      ),
    )!;
    expect(c1!.stays[0]).toBeCloseTo(2, 12);
    expect(c1).toMatchObject({ below: 'S2', above: null });
  });

  it('is undefined when the first rank is shared', () => {
    expect(oneWeightFlips(panelOf([[[4]], [[4]]], [1]))).toBeNull();
  });
});

describe('all weights (vector 11)', () => {
  const winner = inputs.scenarios.indexOf('pharma-nda');
  for (const [rival, due] of Object.entries(expected.allWeights)) {
    it(`${rival}: ${due.reachable ? 'the least share that moves' : 'no weights let it draw level'}`, () => {
      expectClose(leastMoveTo(standing, winner, inputs.scenarios.indexOf(rival)), due.massMoved ?? null, rival);
    });
  }

  it('names the rival that needs the least', () => {
    expect(leastMoveOfWeights(standing).rival).toBe(inputs.scenarios.indexOf('churn-prosumer'));
  });

  it('is reachable exactly where the winner does not dominate (vector 08)', () => {
    const dominated = readVector<{ cases: readonly { name: string; expected: { dominates: readonly (readonly [string, string])[] } }[] }>(
      '08-smaa-exact',
    )
      .cases.find(({ name }) => name.startsWith('panel: strict dominance'))!
      .expected.dominates.map(([first, second]) => `${first} > ${second}`);
    const found: string[] = [];
    for (const [a, better] of inputs.scenarios.entries()) {
      for (const [b, worse] of inputs.scenarios.entries()) {
        if (standing.scored[a]!.total! > standing.scored[b]!.total! && leastMoveTo(standing, a, b) === null)
          found.push(`${better} > ${worse}`);
      }
    }
    expect(found).toEqual(dominated);
  });
});
