import { describe, expect, it } from 'vitest';
import { confidenceOf, firstRanks, rankTable } from '../../packages/core/src/method/robustness/acceptability.ts';
import { type Alternatives, alternativesOf } from '../../packages/core/src/method/robustness/alternatives.ts';
import { orderByGroups, sampleWeights, type WeightSample } from '../../packages/core/src/method/robustness/weight-sample.ts';
import { expectClose, readVector } from '../method/vectors.ts';

type ByName<T> = Readonly<Record<string, T>>;
type Row = readonly number[];

interface Case {
  readonly name: string;
  readonly values: ByName<Row>;
  readonly ratings: ByName<readonly Row[]>;
  readonly constraints: { readonly lower: Row; readonly upper: Row };
  readonly expected: ByName<unknown> & {
    readonly rankAcceptability: ByName<Row>;
    readonly firstRankAcceptability: ByName<number>;
    readonly centralWeight: ByName<Row | null>;
    readonly pairwiseWinning: ByName<ByName<number>>;
    readonly confidenceFactor: ByName<number>;
    readonly tablesTiedEverywhere: number;
  };
}

const { cases } = readVector<{ cases: readonly Case[] }>('08-smaa-exact');
const caseNamed = (start: string): Case => cases.find(({ name }) => name.startsWith(start))!;

/** Weights (w, 1 − w) in the middle of equal slices: exact wherever ranks change between slices only. */
function slices(count: number): WeightSample {
  const weights = Float64Array.from({ length: 2 * count }, (_, i) => {
    const w = ((i >> 1) + 0.5) / count;
    return i % 2 === 0 ? w : 1 - w;
  });
  return { draws: count, criteria: 2, weights };
}

/** Draws of a sample that lie between bounds. */
function within(sample: WeightSample, { lower, upper }: Case['constraints']): WeightSample {
  const kept: number[] = [];
  for (let at = 0; at < sample.weights.length; at += sample.criteria) {
    const draw = [...sample.weights.subarray(at, at + sample.criteria)];
    if (draw.every((weight, c) => weight >= lower[c]! && weight <= upper[c]!)) kept.push(...draw);
  }
  return { draws: kept.length / sample.criteria, criteria: sample.criteria, weights: Float64Array.from(kept) };
}

/** Compares all figures of a case with those of a sample. */
function expectFigures({ values, expected }: Case, sample: WeightSample, tolerance: number): void {
  const names = Object.keys(values);
  const alternatives = alternativesOf(Object.values(values), sample.criteria);
  const first = firstRanks(alternatives, sample);
  const { acceptability, pairwise } = rankTable(alternatives, sample);
  const near = (actual: number, due: number, what: string): void => {
    expect(Math.abs(actual - due), `${what}: ${actual} instead of ${due}`).toBeLessThanOrEqual(tolerance);
  };
  for (const [a, name] of names.entries()) {
    for (const [rank, share] of expected.rankAcceptability[name]!.entries())
      near(acceptability[a * names.length + rank]!, share, `${name} rank ${rank + 1}`);
    near(first.shares[a]!, expected.rankAcceptability[name]![0]!, `${name} first`);
    const central = expected.centralWeight[name] ?? null;
    if (central === null) expect(first.centralWeights[a]).toBeNull();
    else for (const [c, weight] of central.entries()) near(first.centralWeights[a]![c]!, weight, `${name} central weight ${c}`);
    for (const [b, other] of names.entries()) {
      const share = expected.pairwiseWinning?.[name]?.[other];
      if (share !== undefined) near(pairwise[a * names.length + b]!, share, `${name} before ${other}`);
    }
  }
}

describe('rank acceptability against exact areas (vector 08)', () => {
  // Three or four standard errors of a hundred thousand draws; rare regions give central weights of fewer draws.
  const samplingError = 0.006;
  const triples = sampleWeights(3, 100_000);

  it('two criteria: exact where the slices end at every change of ranks', () => {
    const changesAtMultiplesOf = 3 * 23 * 7;
    expectFigures(caseNamed('two criteria'), slices(changesAtMultiplesOf), 1e-9);
  });

  it('three criteria, all weights', () => expectFigures(caseNamed('three criteria'), triples, samplingError));

  it('three criteria, each at least as heavy as the next', () => {
    const ordered = orderByGroups(triples, [[0], [1], [2]]);
    expectFigures(caseNamed('same with ordered'), ordered, samplingError);
    const alternatives = alternativesOf(Object.values(caseNamed('same with ordered').values), 3);
    expect([...firstRanks(alternatives, ordered).shares]).toEqual([1, 0, 0, 0]);
  });

  it('three criteria between bounds', () => {
    const bounded = caseNamed('same with bounds');
    expectFigures(bounded, within(triples, bounded.constraints), samplingError);
  });

  it('scenarios that are alike share every rank, and neither ranks before the other', () => {
    const { values, expected } = caseNamed('identical');
    const alternatives = alternativesOf(Object.values(values), 3);
    const { acceptability, pairwise } = rankTable(alternatives, sampleWeights(3, 100));
    expect([...firstRanks(alternatives, sampleWeights(3, 100)).shares]).toEqual(Object.values(expected.firstRankAcceptability));
    expect([...acceptability]).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect([...pairwise]).toEqual([0, 0, 0, 0]);
  });

  it('weights in order of importance have the rank-order centroids as their mean', () => {
    for (const [criteria, centroid] of Object.entries(caseNamed('rank-order').expected) as [string, Row][]) {
      const count = Number(criteria);
      const { weights, draws } = orderByGroups(
        sampleWeights(count),
        centroid.map((_, c) => [c]),
      );
      for (const [c, weight] of centroid.entries()) {
        let sum = 0;
        for (let at = c; at < weights.length; at += count) sum += weights[at]!;
        expect(Math.abs(sum / draws - weight)).toBeLessThan(0.006);
      }
    }
  });
});

describe('uncertain ratings (vector 08)', () => {
  const { ratings, expected } = caseNamed('stochastic');
  const names = Object.keys(ratings);
  const tables = everyChoice(Object.values(ratings).flat()).map(([x1, x2, y1, y2]) =>
    alternativesOf(
      [
        [x1!, x2!],
        [y1!, y2!],
      ].map(toValues),
      2,
    ),
  );
  // Ranks change where w is a fraction with a denominator up to 5.
  const sample = slices(60);
  const runs = tables.map((table) => firstRanks(table, sample));
  const mean = (of: (run: (typeof runs)[number]) => number): number => runs.reduce((sum, run) => sum + of(run), 0) / runs.length;

  it('gives acceptability and central weights over all tables', () => {
    for (const [a, name] of names.entries()) {
      const first = mean(({ shares }) => shares[a]!);
      expectClose(first, expected.firstRankAcceptability[name]!, name);
      for (const [c, due] of expected.centralWeight[name]!.entries()) {
        expectClose(
          mean(({ shares, centralWeights }) => shares[a]! * (centralWeights[a]?.[c] ?? 0)) / first,
          due,
          `${name} central weight ${c}`,
        );
      }
    }
  });

  it('gives the confidence at the central weights', () => {
    const centralWeights = names.map((name) => Float64Array.from(expected.centralWeight[name]!));
    const confidenceIn = (table: Alternatives): (number | null)[] => confidenceOf(table, { shares: new Float64Array(2), centralWeights });
    for (const [a, name] of names.entries()) {
      expectClose(tables.reduce((sum, table) => sum + confidenceIn(table)[a]!, 0) / tables.length, expected.confidenceFactor[name]!, name);
    }
  });

  it('shares the first rank in the tables that are tied everywhere', () => {
    const tied = runs.filter((_, t) => isTied(tables[t]!));
    expect(tied).toHaveLength(expected.tablesTiedEverywhere);
    for (const { shares } of tied) expect([...shares]).toEqual([0.5, 0.5]);
  });
});

const toValues = (row: Row): number[] => row.map((rating) => (rating - 1) / 4);
const isTied = ({ values }: Alternatives): boolean => values[0] === values[1] && values[2] === values[3];

/** One item of each list, in every way. */
function everyChoice(lists: readonly Row[]): number[][] {
  return lists.reduce<number[][]>((choices, list) => choices.flatMap((choice) => list.map((item) => [...choice, item])), [[]]);
}

describe('ten thousand weightings of the panel (vector 09, bit by bit)', () => {
  interface Figures {
    readonly counts: ByName<Row>;
    readonly centralWeight: ByName<Row | null>;
  }
  const { smaaPanel } = readVector<{
    expected: {
      smaaPanel: { N: number; seed: number; values01: ByName<Row>; importanceOrder: readonly string[]; free: Figures; ordered: Figures };
    };
  }>('09-rng-and-monte-carlo').expected;
  const criteria = ['buyer', 'crtb', 'wholeProduct', 'competition', 'partners', 'distribution', 'pricing', 'positioning', 'nextTarget'];
  const names = Object.keys(smaaPanel.values01);
  const alternatives = alternativesOf(Object.values(smaaPanel.values01), criteria.length);
  const free = sampleWeights(criteria.length, smaaPanel.N, smaaPanel.seed);
  const ordered = orderByGroups(
    free,
    smaaPanel.importanceOrder.map((name) => [criteria.indexOf(name)]),
  );

  for (const [name, sample, due] of [
    ['all weights', free, smaaPanel.free],
    ['weights in order of importance', ordered, smaaPanel.ordered],
  ] as const) {
    it(name, () => {
      const { acceptability } = rankTable(alternatives, sample);
      const first = firstRanks(alternatives, sample);
      for (const [a, scenario] of names.entries()) {
        const sharesDue = due.counts[scenario]!.map((count) => count / smaaPanel.N);
        expect([...acceptability.subarray(a * names.length, (a + 1) * names.length)]).toEqual(sharesDue);
        expect(first.shares[a]).toBe(sharesDue[0]);
        const central = first.centralWeights[a];
        expect(central && [...central]).toEqual(due.centralWeight[scenario]);
      }
    });
  }
});

describe('weights by kind', () => {
  it('gives the largest to the first group, and each group keeps the order of its own', () => {
    const sample: WeightSample = { draws: 1, criteria: 4, weights: Float64Array.of(0.1, 0.2, 0.3, 0.4) };
    expect([
      ...orderByGroups(sample, [
        [0, 1],
        [2, 3],
      ]).weights,
    ]).toEqual([0.3, 0.4, 0.1, 0.2]);
    expect([
      ...orderByGroups(sample, [
        [1, 3],
        [0, 2],
      ]).weights,
    ]).toEqual([0.1, 0.3, 0.2, 0.4]);
  });
});

describe('unrated criteria', () => {
  it('drop out, and the weights of the rest are rescaled', () => {
    const alternatives = alternativesOf(
      [
        [0.5, null],
        [0.25, 1],
      ],
      2,
    );
    // 0.5 against 0.25 w + (1 − w): level at w = 2/3.
    expect([...firstRanks(alternatives, slices(30)).shares].map((share) => Math.round(share * 30))).toEqual([10, 20]);
  });
});
