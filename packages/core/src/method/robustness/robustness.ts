/** How much the choice can be trusted (method, section 5). */
import { lazy } from '../lazy.ts';
import { opennessOf, winnersOf } from '../missing.ts';
import type { Panel } from '../panel.ts';
import { confidenceOf, firstRanks, rankTable } from './acceptability.ts';
import { survivorsAsAlternatives } from './alternatives.ts';
import { bootstrap } from './bootstrap.ts';
import type { RobustnessFigures, ScenarioRobustness, Verdict, WeightFlip } from './figures.ts';
import { flipsOf } from './flips.ts';
import { leaveOneOut } from './leave-one-out.ts';
import { oneWeightFlips } from './one-weight.ts';
import { researchNext } from './research.ts';
import { type Standing, standingOf } from './standing.ts';
import { reasonForVerdict, verdictOnWinner } from './verdict.ts';
import { orderByGroups, sampleWeights } from './weight-sample.ts';
import { whyUndecided } from './why-undecided.ts';

/**
 * The robustness of the choice that a panel makes. Pure; each part is computed when it is first read and then kept, so that a caller
 * pays only for what it reads.
 */
export function computeRobustness(panel: Panel): RobustnessFigures {
  const standing = lazy(() => standingOf(panel));
  const alternatives = lazy(() => survivorsAsAlternatives(standing()));
  const sample = lazy(() => sampleWeights(panel.criteria.length));
  const first = lazy(() => firstRanks(alternatives(), sample()));
  const firstOrdered = lazy(() => firstRanks(alternatives(), orderByGroups(sample(), criteriaByKind(panel))));
  const table = lazy(() => rankTable(alternatives(), sample()));
  const confidence = lazy(() => confidenceOf(alternatives(), first()));
  const resampled = lazy(() => bootstrap(panel, standing().voters));
  const withoutEach = lazy(() => leaveOneOut(standing()));
  const weights = lazy(() => weightFlipsByName(standing()));
  const flips = lazy(() => flipsOf(standing()));
  const research = lazy(() => researchNext(standing()));

  const rowOf = (matrix: Float64Array, row: number): number[] => {
    const { count } = alternatives();
    return [...matrix.subarray(row * count, (row + 1) * count)];
  };
  const scenarioRobustness = (s: number, a: number): ScenarioRobustness => ({
    scenario: panel.scenarios[s]!,
    get acceptability() {
      return rowOf(table().acceptability, a);
    },
    get acceptabilityFirst() {
      return first().shares[a]!;
    },
    get acceptabilityOrdered() {
      return firstOrdered().shares[a]!;
    },
    get centralWeights() {
      const central = first().centralWeights[a]!;
      return central === null ? null : Object.fromEntries(panel.criteria.map(({ name }, c) => [name, central[c]!]));
    },
    get confidence() {
      return confidence()[a]!;
    },
    get bootstrap() {
      return resampled()?.wins[s] ?? null;
    },
  });
  const scenarios = lazy(() => new Map(standing().survivors.map((s, a) => [panel.scenarios[s]!, scenarioRobustness(s, a)])));
  const pairwise = lazy(() => standing().survivors.map((_, a) => rowOf(table().pairwise, a)));

  const why = lazy(() => whyUndecided(standing()));
  const winnerFigures = lazy(() => {
    const winner = standing().winner!;
    const isNecessary = lazy(() => isNecessaryWinner(standing(), winner));
    return {
      name: panel.scenarios[winner]!,
      get isNecessary() {
        return isNecessary();
      },
      get flips() {
        return flips();
      },
      get leaveOneOut() {
        return withoutEach();
      },
      get first() {
        return first().shares[standing().survivors.indexOf(winner)]!;
      },
      get bootstrap() {
        return resampled()?.wins[winner] ?? null;
      },
    };
  });
  const verdict = lazy((): Verdict => (why() === null ? verdictOnWinner(winnerFigures()) : 'undecided'));
  const reason = lazy(() => why() ?? reasonForVerdict(winnerFigures(), verdict()));

  return {
    get scenarios() {
      return scenarios();
    },
    get pairwise() {
      return pairwise();
    },
    get leaveOneOut() {
      return withoutEach();
    },
    get bootstrap() {
      const figures = resampled();
      return figures === null ? null : { ...figures, wins: new Map(panel.scenarios.map((name, s) => [name, figures.wins[s]!])) };
    },
    get weights() {
      return weights();
    },
    get flips() {
      return flips();
    },
    get research() {
      return research();
    },
    get verdict() {
      return verdict();
    },
    get reason() {
      return reason();
    },
  };
}

/**
 * The heavy parts, each to be called once in this order: a caller that must stay responsive lets others in between two of them, and
 * stops where the figures are no longer wanted. Afterwards everything reads at once.
 */
export const heavyPartsOf = (figures: RobustnessFigures): (() => void)[] => [
  () => void figures.leaveOneOut,
  () => void figures.flips.allWeights,
  () => void figures.weights,
  () => void figures.research,
  () => void figures.bootstrap,
  () => void figures.reason,
  () => void [...figures.scenarios.values()].map(({ acceptabilityOrdered }) => acceptabilityOrdered),
  () => void figures.pairwise,
];

/** Numbers of the showstoppers, then of the nice-to-haves. */
const criteriaByKind = ({ criteria }: Panel): number[][] =>
  (['showstopper', 'niceToHave'] as const).map((kind) => [...criteria.keys()].filter((c) => criteria[c]!.kind === kind));

function weightFlipsByName(standing: Standing): ReadonlyMap<string, WeightFlip> {
  const flips = oneWeightFlips(standing);
  return new Map(flips?.map((flip, c) => [standing.panel.criteria[c]!.name, flip]));
}

function isNecessaryWinner({ panel, tally, scored }: Standing, winner: number): boolean {
  const bounds = scored.map(({ status }, s) => opennessOf(panel, tally, s, status).bounds);
  return winnersOf(scored, bounds).necessary[winner]!;
}
