import { describe, expect, it } from 'vitest';
import { passesGate } from '../../packages/core/src/method/gate.ts';
import { opennessOf, winnersOf } from '../../packages/core/src/method/missing.ts';
import { tiedRuns } from '../../packages/core/src/method/ranking.ts';
import { scorePanel } from '../../packages/core/src/method/score-panel.ts';
import { tallyOf } from '../../packages/core/src/method/tally.ts';
import { expectClose, panelFrom, readVector, type VectorPanel } from './vectors.ts';

type ByName<T> = Readonly<Record<string, T>>;
interface Scores {
  readonly score01: ByName<number>;
  readonly phase1Score01: ByName<number>;
  readonly contribution01: ByName<ByName<number>>;
  readonly rankCompetition1224: ByName<number>;
}

describe('weighted additive score (vector 01)', () => {
  const { inputs, expected } = readVector<{ inputs: VectorPanel; expected: { givenWeights: Scores; equalWeights: Scores } }>(
    '01-weighted-additive',
  );
  const equal = Object.fromEntries(inputs.criteria.map((name) => [name, 1]));
  const cases = [
    { name: 'given weights', weights: inputs.weights, scores: expected.givenWeights },
    { name: 'equal weights', weights: equal, scores: expected.equalWeights },
  ];
  for (const { name, weights, scores } of cases) {
    const open = scorePanel(panelFrom(inputs, 1, weights));
    it(`${name}: totals, contributions and ranks of all scenarios behind an open gate`, () => {
      for (const [s, scenario] of inputs.scenarios.entries()) {
        expectClose(open[s]!.total, scores.score01[scenario]!, scenario);
        for (const [c, criterion] of inputs.criteria.entries()) {
          expectClose(open[s]!.contributions[c], scores.contribution01[scenario]![criterion]!, `${scenario} ${criterion}`);
        }
        expect(open[s]!.rank).toBe(scores.rankCompetition1224[scenario]);
      }
    });
    it(`${name}: the total of an eliminated scenario runs over the showstoppers and gives no rank`, () => {
      const closed = scorePanel(panelFrom(inputs, 5, weights));
      for (const [s, scenario] of inputs.scenarios.entries()) {
        expect(closed[s]!.status).toBe('eliminated');
        expect(closed[s]!.rank).toBeNull();
        expectClose(closed[s]!.total, scores.phase1Score01[scenario]!, scenario);
      }
    });
  }

  it('gives tied scenarios one rank and leaves the next one out', () => {
    const everyone = (x: number) => ({ ana: inputs.criteria.map(() => x) });
    const ratings = { best: everyone(5), one: everyone(4), other: everyone(4), last: everyone(3) };
    const scored = scorePanel(panelFrom({ ...inputs, raters: ['ana'], scenarios: Object.keys(ratings), ratings }, 3));
    expect(scored.map(({ rank }) => rank)).toEqual([1, 2, 2, 4]);
  });
});

interface Reason {
  readonly criterion: string;
  readonly kind: string;
  readonly mean: number;
  readonly shortBy: number;
}
interface Policy {
  readonly policy: { readonly cutoffOnMean: number; readonly vetoCount?: number };
  readonly survivorsInOrder: readonly string[];
  readonly reasons: ByName<readonly Reason[]>;
}

describe('showstopper gate (vector 02)', () => {
  const { inputs, expected } = readVector<{
    inputs: VectorPanel;
    expected: {
      policies: readonly Policy[];
      floatTrap: readonly { ratings: readonly number[]; cutoff: number; mustSurvive: boolean }[];
      tieBreak: { panel: VectorPanel['ratings']; weights: ByName<number>; cutoffOnMean: number; survivorsInOrder: readonly string[] };
    };
  }>('02-showstopper-gate');

  // The product has no veto, so policies with one are left out.
  for (const { policy, survivorsInOrder, reasons } of expected.policies.filter(({ policy }) => policy.vetoCount === undefined)) {
    it(`survivors, their order, and what eliminates the others at a cutoff of ${policy.cutoffOnMean}`, () => {
      const panel = panelFrom(inputs, policy.cutoffOnMean);
      const scored = scorePanel(panel);
      const survivors = [...scored.keys()].filter((s) => scored[s]!.rank !== null).sort((a, b) => scored[a]!.rank! - scored[b]!.rank!);
      expect(survivors.map((s) => inputs.scenarios[s])).toEqual(survivorsInOrder);
      const { sums, counts } = tallyOf(panel);
      for (const [s, scenario] of inputs.scenarios.entries()) {
        const why = (reasons[scenario] ?? []).filter(({ kind }) => kind === 'belowCutoff');
        expect(scored[s]!.failed.map((c) => inputs.criteria[c])).toEqual(why.map(({ criterion }) => criterion));
        for (const [i, c] of scored[s]!.failed.entries()) {
          const mean = sums[s]![c]! / counts[s]![c]!;
          expectClose(mean, why[i]!.mean);
          expectClose(panel.cutoff - mean, why[i]!.shortBy);
        }
      }
    });
  }

  it('passes means that reach the cutoff exactly, where naive averaging would not', () => {
    for (const { ratings, cutoff, mustSurvive } of expected.floatTrap) {
      const sum = ratings.reduce((all, x) => all + x, 0);
      expect(passesGate(sum, ratings.length, cutoff), String(ratings)).toBe(mustSurvive);
    }
    expect(passesGate(20, 7, 3)).toBe(false);
  });

  it('breaks ties by reason, then by the weakest showstopper', () => {
    const { panel: ratings, weights, cutoffOnMean, survivorsInOrder } = expected.tieBreak;
    const scenarios = Object.keys(ratings);
    const scored = scorePanel(panelFrom({ ...inputs, raters: ['ana'], scenarios, ratings, weights }, cutoffOnMean));
    // The vector orders what is still tied by name; the method lets it share a rank.
    expect(survivorsInOrder.map((name) => scored[scenarios.indexOf(name)]!.rank)).toEqual([1, 1, 3]);

    const weaker = { ana: [4, 4, 3, 4, 5, 5, 5, 5, 5] };
    const stronger = { ana: [4, 4, 4, 4, 4, 5, 5, 5, 5] };
    const byWeakest = panelFrom(
      { ...inputs, raters: ['ana'], scenarios: ['weaker', 'stronger'], ratings: { weaker, stronger }, weights },
      3,
    );
    expect(scorePanel(byWeakest).map(({ rank }) => rank)).toEqual([2, 1]);
  });

  it('leaves a scenario undecided while a showstopper is unrated, and ignores its second round', () => {
    const ratings = { open: { ana: [null, 4, 4, 4, 5, 5, 5, 5, 5] } };
    const [open] = scorePanel(panelFrom({ ...inputs, raters: ['ana'], scenarios: ['open'], ratings }, 3));
    expect(open!.status).toBe('undecided');
    expect(open!.unrated).toEqual([0]);
    expectClose(open!.total, 0.75);
  });
});

describe('runs of tied totals', () => {
  it('compares each total with the first of its run, not with the one before', () => {
    expect(tiedRuns([0.5, 0.5 + 0.8e-9, 0.5 - 0.8e-9, null])).toEqual([[1, 0], [2]]);
  });
});

describe('missing ratings (vector 03)', () => {
  const { inputs, expected } = readVector<{
    inputs: VectorPanel;
    expected: {
      availableCaseScore01: ByName<number>;
      coverage: ByName<number>;
      bounds: {
        everyMissingRating: {
          interval01: ByName<readonly [number, number]>;
          possibleWinners: readonly string[];
          necessaryWinners: readonly string[];
        };
      };
    };
  }>('03-missing-ratings');
  const panel = panelFrom(inputs, 1);
  const scored = scorePanel(panel);
  const openness = scored.map(({ status }, s) => opennessOf(panel, tallyOf(panel), s, status));

  it('scores what is rated, with coverage and bounds', () => {
    const { interval01 } = expected.bounds.everyMissingRating;
    for (const [s, scenario] of inputs.scenarios.entries()) {
      const { present, expected: due, bounds } = openness[s]!;
      expectClose(scored[s]!.total, expected.availableCaseScore01[scenario]!, scenario);
      expectClose(present / due, expected.coverage[scenario]!, scenario);
      expectClose(bounds[0], interval01[scenario]![0], scenario);
      expectClose(bounds[1], interval01[scenario]![1], scenario);
    }
  });

  it('tells possible and necessary winners', () => {
    const winners = winnersOf(
      scored,
      openness.map(({ bounds }) => bounds),
    );
    const { possibleWinners, necessaryWinners } = expected.bounds.everyMissingRating;
    expect(inputs.scenarios.filter((_, s) => winners.possible[s])).toEqual(possibleWinners);
    expect(inputs.scenarios.filter((_, s) => winners.necessary[s])).toEqual(necessaryWinners);
  });

  it('takes a single survivor for the necessary winner', () => {
    expect(
      winnersOf(
        [{ status: 'eliminated' }, { status: 'survivor' }],
        [
          [0, 1],
          [0, 0.1],
        ],
      ).necessary,
    ).toEqual([false, true]);
  });
});
