/**
 * The numbers of the method for one strategy, as plain data. Shares and coverages are fractions, totals and
 * contributions points of 100, money whole units of the strategy's currency. `null` is undefined: never 0, never 1.
 * Parts that cost more than a keystroke allows are computed when first read.
 */
import type {
  Component,
  Criterion,
  CriterionKind,
  Customer,
  Evidence,
  Expansion,
  Need,
  Partner,
  Scenario,
  Segment,
} from '../facts/strategy.ts';
import type { CalendarDate, Interval } from '../facts/values.ts';

export type Test = 'yes' | 'no' | 'depends';

/** One criterion of one scenario. */
export interface CellFigures {
  readonly criterion: Criterion;
  /** Ratings present. */
  readonly n: number;
  /** Sum of the ratings, exact. */
  readonly sum: number;
  /** 1–5; `null` where nobody rated. */
  readonly mean: number | null;
  /** Points of 100 that it adds to the total; `null` where the criterion does not count for the scenario. */
  readonly contribution: number | null;
  /** Highest less lowest rating; `null` without a rating. */
  readonly range: number | null;
  /** Agreement inside the cell, 1 − s²/2; `null` below two ratings. */
  readonly rwg: number | null;
  readonly disputed: boolean;
  /** Raters with the lowest and with the highest rating, by name. */
  readonly lowest: readonly string[];
  readonly highest: readonly string[];
  /** Each rating: rater's name and score. */
  readonly ratings: readonly { readonly rater: string; readonly score: number }[];
}

export type ScenarioStatus = 'survivor' | 'eliminated' | 'undecided';

export interface ScenarioFigures {
  readonly scenario: Scenario;
  readonly status: ScenarioStatus;
  /** From 1, ties share a rank; `null` unless it survives. */
  readonly rank: number | null;
  /** 0–100; `null` where nothing is rated. */
  readonly total: number | null;
  /** The total with 1 and with 5 for every missing rating, 0–100. */
  readonly bounds: readonly [number, number];
  /** Ratings present ÷ ratings expected, over the rounds reached. */
  readonly coverage: number | null;
  /** Failed showstoppers with how far the mean lies below the cutoff. */
  readonly failed: readonly { readonly criterion: string; readonly mean: number; readonly distance: number }[];
  /** Showstoppers that nobody rated. */
  readonly unrated: readonly string[];
  /** The highest cutoff it passes; `null` while undecided. */
  readonly survivesUpTo: number | null;
  /** A survivor that nobody rated in the second round. */
  readonly firstRoundOnly: boolean;
  readonly possibleWinner: boolean;
  readonly necessaryWinner: boolean;
  /** In the order of the criteria, those of weight 0 left out. */
  readonly cells: readonly CellFigures[];
}

export interface CutoffStep {
  readonly from: number;
  readonly to: number;
  readonly survivors: readonly string[];
  readonly first: readonly string[];
}

export interface Scoreboard {
  /** 1–5. */
  readonly cutoff: number;
  /** Criteria in force, those of weight 0 left out. */
  readonly criteria: readonly Criterion[];
  /** Names of all raters: declared ones, then those with a ballot only. */
  readonly raters: readonly string[];
  /** In the order of declaration. */
  readonly scenarios: readonly ScenarioFigures[];
  /** By rank, then undecided and eliminated ones by total. */
  readonly ranked: readonly ScenarioFigures[];
  /** Scenarios of rank 1: one, or several that stay tied, or none. */
  readonly first: readonly ScenarioFigures[];
  readonly winnerByCutoff: readonly CutoffStep[];
}

export interface SizingFigures {
  readonly segment: Segment;
  readonly marketPerYear: Interval | null;
  readonly marketOverPeriod: Interval | null;
  /** Years at the full share that the goal's period is worth while the share rises. */
  readonly fullYears: Interval | null;
  /** The share at which own revenue just reaches the goal, a fraction. */
  readonly shareNeeded: Interval | null;
  readonly ownRevenue: Interval | null;
  readonly bigEnough: Test | null;
  readonly smallEnough: Test | null;
  readonly smallEnoughParts: { readonly share: Test | null; readonly horizon: Test | null };
  readonly halfTheOrders: Test | null;
  readonly inactionPerYear: Interval | null;
  readonly riskPerYear: Interval | null;
  readonly inactionRatio: Interval | null;
  readonly compels: Test | null;
  /** Accounts won so far ÷ accounts. */
  readonly shareSoFar: Interval | null;
  /** Won and referencing accounts, cohorts counted. */
  readonly won: Interval;
}

export type NeedState = 'covered' | 'promised' | 'open' | 'waived';

export interface NeedFigures {
  readonly need: Need;
  readonly state: NeedState;
  /** The components that give it its state. */
  readonly by: readonly Component[];
  /** All components that name it in `meets`. */
  readonly metBy: readonly Component[];
}

/** An open need and everything that relies on it. */
export interface Chain {
  readonly need: Need;
  /** Places in `promises` of positionings that name it. */
  readonly promises: readonly import('../facts/values.ts').Origin[];
  readonly customers: readonly Customer[];
  readonly references: readonly Customer[];
  readonly expansions: readonly Expansion[];
}

export interface WholeProductFigures {
  /** The beachhead's, then each other segment's, by name of the segment. */
  readonly bySegment: ReadonlyMap<Segment, SegmentProduct>;
  readonly needs: ReadonlyMap<Need, NeedFigures>;
  readonly counts: (component: Component) => boolean;
  readonly covers: (component: Component) => boolean;
  readonly promises: (component: Component) => boolean;
}

export interface SegmentProduct {
  readonly segment: Segment;
  readonly needs: readonly NeedFigures[];
  /** Covered ÷ needs that are not waived; `null` without one. */
  readonly coverage: number | null;
  readonly covered: number;
  readonly of: number;
  /** Components that meet a need of the segment and are not waived. */
  readonly needed: readonly Component[];
  /** The last part to come, and how long after the decision. */
  readonly leadTime: {
    readonly component: Component;
    readonly ready: CalendarDate;
    readonly from: CalendarDate;
    readonly days: number;
    /** Days × 12 ÷ 365.25. */
    readonly months: number;
    /** On or before the day three calendar months later. */
    readonly withinThreeMonths: boolean;
  } | null;
  readonly chains: readonly Chain[];
}

export type Point = 'geography' | 'industry' | 'profession' | 'useCase';
export const points: readonly Point[] = ['geography', 'industry', 'profession', 'useCase'];

export interface ExpansionFigures {
  readonly expansion: Expansion;
  readonly from: Segment | undefined;
  readonly to: Segment | undefined;
  /** A: same use case, other people. B: same people, another use case. `null`: not adjacent. */
  readonly path: 'A' | 'B' | null;
  readonly shared: readonly Point[];
  readonly changed: readonly Point[];
  readonly bridge: Partner | Customer | undefined;
  /** Fraction; `null` when nothing meets the target's needs. */
  readonly reuse: number | null;
  readonly reused: readonly Component[];
  readonly ofTarget: readonly Component[];
  readonly shareSoFar: Interval | null;
  readonly gateOpen: Test | null;
}

export type FocusVerdict = 'market-driven' | 'drifting' | 'sales-driven';

export interface FocusFigures {
  /** The customers counted, by date, then place. */
  readonly deals: readonly Customer[];
  /** Deals counted with their cohorts. */
  readonly count: number;
  readonly inside: number;
  readonly byCount: number | null;
  readonly byValue: number | null;
  readonly valueInside: number;
  readonly value: number;
  readonly verdict: FocusVerdict | null;
  /** The window: closed after, up to and including. */
  readonly after: CalendarDate | null;
  readonly newest: CalendarDate | null;
  readonly drift: { readonly lastFive: number; readonly fiveBefore: number } | null;
}

export type Grade = 'A' | 'B' | 'C' | 'D';
export type EvidenceDomain = 'technology' | 'product' | 'market' | 'company';

export interface EvidenceFigures {
  readonly evidence: Evidence;
  /** `null` where its kind is not given or its date lies after today. */
  readonly grade: Grade | null;
  readonly domain: EvidenceDomain | null;
  /** Dropped one grade for its age. */
  readonly aged: boolean;
}

export interface Figures {
  readonly today: CalendarDate;
  readonly beachhead: Segment | undefined;
  readonly scoreboard: Scoreboard;
  readonly sizing: ReadonlyMap<Segment, SizingFigures>;
  readonly wholeProduct: WholeProductFigures;
  readonly expansions: readonly ExpansionFigures[];
  readonly focus: FocusFigures;
  readonly evidence: ReadonlyMap<Evidence, EvidenceFigures>;
  /** Agreement of the panel (method, section 4); computed when read. */
  readonly agreement: import('./agreement/figures.ts').AgreementFigures;
  /** Robustness (method, section 5); computed when read. */
  readonly robustness: import('./robustness/figures.ts').RobustnessFigures;
}

export type { CriterionKind, Interval };
