import { describe, expect, it } from 'vitest';
import type { Panel } from '../../packages/core/src/method/panel.ts';
import { computeRobustness, heavyPartsOf } from '../../packages/core/src/method/robustness/robustness.ts';
import { reasonForVerdict, verdictOnWinner, type WinnerFigures } from '../../packages/core/src/method/robustness/verdict.ts';
import { panelFrom, readVector, type VectorPanel } from '../method/vectors.ts';

const robust: WinnerFigures = {
  name: 'LateFiling',
  isNecessary: true,
  flips: {
    steps: 3,
    ratings: 2,
    by: [
      { rater: 'Ines', scenario: 'LateFiling', criterion: 'whole', from: 4, to: 2 },
      { rater: 'Jonas', scenario: 'LateFiling', criterion: 'whole', from: 4, to: 3 },
    ],
  },
  leaveOneOut: [
    { without: 'Ines', winner: 'LateFiling', coWinners: ['LateFiling'], kept: true, margin: 4 },
    { without: 'Jonas', winner: 'LateFiling', coWinners: ['LateFiling'], kept: true, margin: 3 },
  ],
  first: 0.9,
  bootstrap: 0.9,
};
const withFlips = (flips: Partial<WinnerFigures['flips']>): Partial<WinnerFigures> => ({ flips: { ...robust.flips, ...flips } });
const lostWithout = (rater: string): Partial<WinnerFigures> => ({
  leaveOneOut: robust.leaveOneOut!.map((run) => ({ ...run, kept: run.without !== rater })),
});
function judge(changed: Partial<WinnerFigures>) {
  const figures = { ...robust, ...changed };
  const verdict = verdictOnWinner(figures);
  return { verdict, reason: reasonForVerdict(figures, verdict) };
}

describe('verdict on a winner', () => {
  it('is robust just when every demand is met', () => {
    expect(judge({})).toEqual({
      verdict: 'robust',
      reason:
        'LateFiling is first in 90% of weightings and 90% of panels drawn from your raters, whoever is left out and whatever is missing, and it takes 3 one-point steps to change that.',
    });
    expect(judge(withFlips({ steps: null, ratings: null, by: [] })).reason).toMatch(/and no change of ratings overturns it\.$/);
  });

  const oneShort: [string, Partial<WinnerFigures>, string][] = [
    ['weightings', { first: 0.8999 }, 'it is first in only 89.9% of weightings'],
    ['resampled panels', { bootstrap: 0.7 }, 'it wins only 70% of panels drawn from your raters'],
    ['a rater', lostWithout('Ines'), 'it does not stay alone in front without Ines'],
    ['steps', withFlips({ steps: 2 }), '2 one-point steps can change that'],
    ['missing ratings', { isNecessary: false }, 'missing ratings could still put another first'],
  ];
  for (const [what, short, clause] of oneShort) {
    it(`is supported where only ${what} fall short, and says so`, () => {
      expect(judge(short)).toEqual({ verdict: 'supported', reason: `LateFiling leads, but ${clause}.` });
    });
  }

  it('names all that falls short in one sentence', () => {
    expect(judge({ first: 0.85, bootstrap: 0.75, isNecessary: false }).reason).toBe(
      'LateFiling leads, but missing ratings could still put another first, it is first in only 85% of weightings and it wins only 75% of panels drawn from your raters.',
    );
  });

  const fragile: [string, Partial<WinnerFigures>, string][] = [
    ['below 60% of weightings', { first: 0.59 }, 'it is first in only 59% of weightings'],
    ['below 70% of resampled panels', { bootstrap: 0.69 }, 'it wins only 69% of panels drawn from your raters'],
    ['when too few rated', { bootstrap: null, leaveOneOut: null }, 'fewer than two people rated'],
    ['when one rating flips it', { ...withFlips({ ratings: 1 }), isNecessary: false }, 'a single rating changed at will overturns that'],
  ];
  for (const [what, short, clause] of fragile) {
    it(`is fragile ${what}, and states the shortest flip`, () => {
      expect(judge(short)).toEqual({
        verdict: 'fragile',
        reason: `LateFiling leads, but ${clause}; the shortest flip is 3 one-point steps on 2 ratings.`,
      });
    });
  }

  it('spells out a flip on one rating', () => {
    expect(judge(withFlips({ ratings: 1, steps: 1, by: [robust.flips.by[1]!] })).reason).toBe(
      'LateFiling leads, but a single rating changed at will overturns that; the shortest flip is one one-point step, Jonas’s whole for LateFiling from 4 to 3.',
    );
  });

  it('does not read the dear figures where a cheap one decides', () => {
    const cheap: WinnerFigures = {
      ...robust,
      ...withFlips({ ratings: 1, steps: 1 }),
      get bootstrap(): number {
        throw new Error('read');
      },
    };
    expect(verdictOnWinner(cheap)).toBe('fragile');
  });
});

describe('verdict on a panel', () => {
  const panel = (ratings: number[][][], cutoff = 3): Panel => ({
    scenarios: ratings.map((_, s) => `S${s + 1}`),
    criteria: [
      { name: 'buyer', kind: 'showstopper', weight: 1 },
      { name: 'reason', kind: 'showstopper', weight: 1 },
    ],
    raters: ['a', 'b'],
    cutoff,
    ratings,
  });
  const judged = (of: Panel) => {
    const { verdict, reason } = computeRobustness(of);
    return `${verdict}: ${reason}`;
  };

  it('is undecided without a scenario, without a survivor, and when the first rank is shared', () => {
    expect(judged(panel([]))).toBe('undecided: There is no scenario to choose.');
    expect(
      judged(
        panel([
          [
            [1, 1],
            [5, 5],
          ],
        ]),
      ),
    ).toBe('undecided: No scenario passes the gate.');
    const four = [
      [4, 4],
      [4, 4],
    ];
    expect(judged(panel([four, four]))).toBe('undecided: S1 and S2 share the first rank.');
  });

  it('is undecided while a scenario could be first with 5 for what nobody rated, and only then', () => {
    const leader = [
      [4, 4],
      [4, 4],
    ];
    expect(
      judged(
        panel([
          leader,
          [
            [0, 0],
            [4, 4],
          ],
        ]),
      ),
    ).toBe('undecided: S2 would be first with 5 for buyer, which nobody rated.');
    expect(
      judged(
        panel([
          leader,
          [
            [0, 0],
            [3, 3],
          ],
        ]),
      ),
    ).not.toMatch(/undecided/);
  });

  it('has every figure of a panel without ratings', () => {
    const empty = computeRobustness({ scenarios: [], criteria: [], raters: [], cutoff: 3, ratings: [] });
    expect(JSON.parse(JSON.stringify(empty))).toMatchObject({
      verdict: 'undecided',
      bootstrap: null,
      leaveOneOut: null,
      pairwise: [],
      research: [],
    });
  });
});

describe('parts', () => {
  const { inputs } = readVector<{ inputs: VectorPanel }>('13-bootstrap-raters');

  it('are computed once each', () => {
    const figures = computeRobustness(panelFrom(inputs, 3));
    for (const part of heavyPartsOf(figures)) part();
    expect(figures.flips).toBe(figures.flips);
    expect(figures.research).toBe(figures.research);
    expect(figures.pairwise).toBe(figures.pairwise);
    expect(figures.scenarios).toBe(figures.scenarios);
  });

  it('agree on the first rank, in the table and alone', () => {
    for (const { acceptability, acceptabilityFirst } of computeRobustness(panelFrom(inputs, 3)).scenarios.values()) {
      expect(acceptability[0]).toBeCloseTo(acceptabilityFirst, 12);
      expect(acceptability.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    }
  });
});
