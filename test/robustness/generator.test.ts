import { describe, expect, it } from 'vitest';
import { Generator, stateOfSeed } from '../../packages/core/src/method/robustness/generator.ts';
import { sampleWeights } from '../../packages/core/src/method/robustness/weight-sample.ts';
import { readVector } from '../method/vectors.ts';

interface Vector {
  readonly expected: {
    readonly xoshiroReference_state_1_2_3_4: readonly number[];
    readonly fromSeed: Readonly<
      Record<string, { readonly state: readonly number[]; readonly u32: readonly number[]; readonly f53: readonly number[] }>
    >;
    readonly simplex9_seed42_first3: readonly (readonly number[])[];
    readonly below5_seed7_first20: readonly number[];
  };
}

const take = <T>(count: number, next: () => T): T[] => Array.from({ length: count }, next);

describe('generator (vector 09, bit by bit)', () => {
  const { expected } = readVector<Vector>('09-rng-and-monte-carlo');

  it('gives the words of the reference implementation', () => {
    const generator = new Generator([1, 2, 3, 4]);
    const words = expected.xoshiroReference_state_1_2_3_4;
    expect(take(words.length, () => generator.word())).toEqual(words);
  });

  for (const [seed, { state, u32, f53 }] of Object.entries(expected.fromSeed)) {
    it(`seed ${seed}: state, words and doubles`, () => {
      expect(stateOfSeed(Number(seed))).toEqual(state);
      const forWords = Generator.fromSeed(Number(seed));
      expect(take(u32.length, () => forWords.word())).toEqual(u32);
      const forDoubles = Generator.fromSeed(Number(seed));
      expect(take(f53.length, () => forDoubles.double())).toEqual(f53);
    });
  }

  it('draws whole numbers below a limit', () => {
    const generator = Generator.fromSeed(7);
    expect(take(20, () => generator.below(5))).toEqual(expected.below5_seed7_first20);
  });

  it('draws nine weights as spacings of eight sorted doubles', () => {
    const { weights } = sampleWeights(9, 3, 42);
    expect([...weights]).toEqual(expected.simplex9_seed42_first3.flat());
  });
});

describe('weight sample', () => {
  it('has weights that are not negative and add up to exactly 1', () => {
    const { weights } = sampleWeights(6, 500);
    for (let at = 0; at < weights.length; at += 6) {
      const draw = weights.subarray(at, at + 6);
      expect(Math.min(...draw)).toBeGreaterThanOrEqual(0);
      expect(draw.reduce((sum, weight) => sum + weight, 0)).toBe(1);
    }
  });

  it('gives all weight to a single criterion, and is empty without one', () => {
    expect([...sampleWeights(1, 2).weights]).toEqual([1, 1]);
    expect(sampleWeights(0, 5).weights).toHaveLength(0);
  });
});
