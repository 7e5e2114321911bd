import { describe, expect, it } from 'vitest';
import {
  expectedWorth,
  informationValues,
  type Prior,
  type Prospect,
} from '../../packages/core/src/method/robustness/information-value.ts';
import { computeRobustness } from '../../packages/core/src/method/robustness/robustness.ts';
import { expectClose, readVector } from '../method/vectors.ts';

type ByName<T> = Readonly<Record<string, T>>;
interface Case {
  readonly name: string;
  readonly scenarios: ByName<ByName<number | null>>;
  readonly weights: ByName<number>;
  readonly showstoppers?: readonly string[];
  readonly cutoff?: number | null;
  readonly prior?: string | ByName<ByName<number>>;
  readonly expected: {
    readonly expectedScore01: ByName<number>;
    readonly chooseNow: string;
    readonly EVPPI: ByName<number>;
    readonly probabilityChoiceChanges: ByName<number>;
    readonly researchFirst: string | null;
  };
}

const uniform: Prior = [0.2, 0.2, 0.2, 0.2, 0.2];

function prospectsOf({ scenarios, weights, showstoppers = [], prior }: Case): Prospect[] {
  const priorOf = (cell: string): Prior => {
    const given = typeof prior === 'object' ? prior[cell] : undefined;
    return given === undefined ? uniform : [given[1] ?? 0, given[2] ?? 0, given[3] ?? 0, given[4] ?? 0, given[5] ?? 0];
  };
  return Object.entries(scenarios).map(([scenario, cells]) =>
    Object.entries(cells).map(([criterion, rating]) => ({
      weight: weights[criterion]!,
      isShowstopper: showstoppers.includes(criterion),
      rating: rating ?? priorOf(`${scenario}/${criterion}`),
    })),
  );
}

describe('value of information (vector 14)', () => {
  for (const one of readVector<{ cases: readonly Case[] }>('14-value-of-information').cases) {
    it(one.name, () => {
      const { scenarios, cutoff = null, expected } = one;
      const prospects = prospectsOf(one);
      const names = Object.keys(scenarios);
      const worths = prospects.map((prospect) => expectedWorth(prospect, cutoff));
      for (const [p, name] of names.entries()) expectClose(worths[p], expected.expectedScore01[name]!, name);
      expect(names[worths.indexOf(Math.max(...worths))]).toBe(expected.chooseNow);

      const values = informationValues(prospects, cutoff).map(({ prospect, criterion, ...figures }) => ({
        cell: `${names[prospect]}/${Object.keys(scenarios[names[prospect]!]!)[criterion]}`,
        ...figures,
      }));
      expect(values.map(({ cell }) => cell).sort()).toEqual(Object.keys(expected.EVPPI).sort());
      for (const { cell, value, changes } of values) {
        expectClose(value, expected.EVPPI[cell]!, cell);
        expectClose(changes, expected.probabilityChoiceChanges[cell]!, `${cell} changes`);
      }
      const [best] = values.filter(({ value }) => value > 0).sort((a, b) => b.value - a.value);
      expect(best?.cell ?? null).toBe(expected.researchFirst);
    });
  }
});

describe('what to research next', () => {
  const panel = {
    scenarios: ['Gone', 'Sure', 'Open'],
    criteria: [
      { name: 'buyer', kind: 'showstopper' as const, weight: 1 },
      { name: 'price', kind: 'niceToHave' as const, weight: 1 },
    ],
    raters: ['a', 'b'],
    cutoff: 3,
    ratings: [
      [
        [1, 1],
        [0, 0],
      ],
      [
        [4, 4],
        [3, 3],
      ],
      [
        [3, 3],
        [1, 5],
      ],
    ],
  };

  it('looks at cells that are unrated or disputed, not at eliminated scenarios', () => {
    const { research } = computeRobustness(panel);
    expect(research.map(({ scenario, criterion }) => `${scenario} ${criterion}`)).toEqual(['Open price']);
    // Prior (0.4, 1/15, 1/15, 1/15, 0.4): worth 0.5 on average against 0.625 for Sure; 0.75 when it turns out to be 5.
    expectClose(research[0]!.value, 0.4 * 0.125, 'value');
    expectClose(research[0]!.changes, 0.4, 'changes');
  });
});
