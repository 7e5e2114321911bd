/** The figures of strategies as machines read them: `headpin score --format json`, version 1. `null` is undefined. */
import type { Assessment } from '../assessment/assessment.ts';
import type { CalendarDate, Interval } from '../facts/values.ts';
import type { CriterionKind, FocusVerdict, NeedState, ScenarioStatus, Test } from '../method/figures.ts';
import type { RatingEdit, Verdict } from '../method/robustness/figures.ts';
import { criteriaOf, panelOf, scenarioOf } from './score-panel.ts';

export interface ScoreOutput {
  readonly version: 1;
  readonly today: CalendarDate;
  readonly strategies: readonly ScoredStrategy[];
}

/** Both ends of a range; a figure without one repeats it. */
export type Pair = readonly [number, number];

export interface ScoredStrategy {
  readonly name: string | null;
  readonly folder: string;
  readonly cutoff: number;
  readonly beachhead: string | null;
  readonly readiness: number | null;
  readonly criteria: readonly ScoredCriterion[];
  readonly scenarios: readonly ScoredScenario[];
  readonly winnerByCutoff: readonly {
    readonly from: number;
    readonly to: number;
    readonly survivors: readonly string[];
    readonly first: readonly string[];
  }[];
  readonly panel: ScoredPanel;
  readonly flips: {
    readonly steps: number | null;
    readonly ratings: number | null;
    readonly by: readonly RatingEdit[];
    readonly allWeights: number | null;
  };
  readonly research: readonly { readonly scenario: string; readonly criterion: string; readonly value: number; readonly changes: number }[];
  readonly verdict: Verdict;
  readonly segments: readonly ScoredSegment[];
  /** Of the beachhead; `null` without one. */
  readonly wholeProduct: ScoredWholeProduct | null;
  readonly expansions: readonly ScoredExpansion[];
  readonly focus: {
    readonly verdict: FocusVerdict | null;
    readonly byCount: number | null;
    readonly byValue: number | null;
    readonly deals: number;
  };
}

export interface ScoredCriterion {
  readonly name: string;
  readonly kind: CriterionKind;
  readonly weight: number;
  readonly alpha: number | null;
  readonly flip: { readonly stays: readonly [number, number | null]; readonly below: string | null; readonly above: string | null } | null;
}

export interface ScoredScenario {
  readonly name: string;
  readonly segment: string | null;
  readonly status: ScenarioStatus;
  readonly rank: number | null;
  readonly total: number | null;
  readonly bounds: Pair;
  readonly coverage: number | null;
  readonly failed: readonly { readonly criterion: string; readonly mean: number; readonly distance: number }[];
  readonly possibleWinner: boolean;
  readonly necessaryWinner: boolean;
  readonly criteria: Readonly<Record<string, ScoredCell>>;
  readonly acceptability: readonly number[] | null;
  readonly acceptabilityOrdered: number | null;
  readonly firstRoundOnly: boolean;
  readonly centralWeights: Readonly<Record<string, number>> | null;
  readonly confidence: number | null;
  readonly bootstrap: number | null;
}

export interface ScoredCell {
  readonly mean: number | null;
  readonly n: number;
  readonly contribution: number | null;
  readonly range: number | null;
  readonly rwg: number | null;
  readonly disputed: boolean;
}

export interface ScoredPanel {
  readonly raters: number;
  readonly kendallW: number | null;
  readonly icc: number | null;
  readonly leaveOneOut: readonly { readonly without: string; readonly winner: string | null; readonly margin: number | null }[] | null;
}

export interface ScoredSegment {
  readonly name: string;
  readonly marketPerYear: Pair | null;
  readonly shareNeeded: Pair | null;
  readonly ownRevenue: Pair | null;
  readonly bigEnough: Test | null;
  readonly smallEnough: Test | null;
  readonly halfTheOrders: Test | null;
  readonly inactionRatio: Pair | null;
}

export interface ScoredWholeProduct {
  readonly coverage: number | null;
  readonly leadTimeMonths: number | null;
  readonly needs: readonly { readonly name: string; readonly state: NeedState; readonly by: readonly string[] }[];
}

export interface ScoredExpansion {
  readonly from: string | null;
  readonly to: string | null;
  readonly path: 'A' | 'B' | null;
  readonly bridge: string | null;
  readonly reuse: number | null;
  /** Both ends where the accounts are a range. */
  readonly shareSoFar: number | Pair | null;
}

/** The figures of one strategy. Reads the costly ones, robustness and agreement, too. */
export function scoredStrategy(view: { readonly name: string | null; readonly folder: string }, assessment: Assessment): ScoredStrategy {
  const { figures, readiness } = assessment;
  const { scoreboard, robustness, focus, beachhead } = figures;
  const { steps, ratings, by, allWeights } = robustness.flips;
  return {
    name: view.name,
    folder: view.folder === '' ? '.' : view.folder,
    cutoff: scoreboard.cutoff,
    beachhead: beachhead?.name ?? null,
    readiness: readiness.score,
    criteria: criteriaOf(figures),
    scenarios: scoreboard.scenarios.map((scenario) => scenarioOf(scenario, figures)),
    winnerByCutoff: scoreboard.winnerByCutoff.map(({ from, to, survivors, first }) => ({ from, to, survivors, first })),
    panel: panelOf(figures),
    flips: { steps, ratings, by, allWeights },
    research: robustness.research,
    verdict: robustness.verdict,
    segments: [...figures.sizing.values()].map((sizing) => ({
      name: sizing.segment.name,
      marketPerYear: pair(sizing.marketPerYear),
      shareNeeded: pair(sizing.shareNeeded),
      ownRevenue: pair(sizing.ownRevenue),
      bigEnough: sizing.bigEnough,
      smallEnough: sizing.smallEnough,
      halfTheOrders: sizing.halfTheOrders,
      inactionRatio: pair(sizing.inactionRatio),
    })),
    wholeProduct: wholeProductOf(assessment),
    expansions: figures.expansions.map(({ from, to, path, bridge, reuse, shareSoFar }) => ({
      from: from?.name ?? null,
      to: to?.name ?? null,
      path,
      bridge: bridge?.name ?? null,
      reuse,
      shareSoFar: shareSoFar !== null && shareSoFar.low === shareSoFar.high ? shareSoFar.low : pair(shareSoFar),
    })),
    focus: { verdict: focus.verdict, byCount: focus.byCount, byValue: focus.byValue, deals: focus.count },
  };
}

const pair = (interval: Interval | null): Pair | null => (interval === null ? null : [interval.low, interval.high]);

function wholeProductOf({ figures }: Assessment): ScoredWholeProduct | null {
  const product = figures.beachhead && figures.wholeProduct.bySegment.get(figures.beachhead);
  if (product === undefined) return null;
  return {
    coverage: product.coverage,
    leadTimeMonths: product.leadTime?.months ?? null,
    needs: product.needs.map(({ need, state, by }) => ({ name: need.name, state, by: by.map((component) => component.name) })),
  };
}
