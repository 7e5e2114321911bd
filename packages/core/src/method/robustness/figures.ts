/** How much the choice can be trusted (method, section 5). `null` is undefined. */
export type Verdict = 'robust' | 'supported' | 'fragile' | 'undecided';

export interface ScenarioRobustness {
  readonly scenario: string;
  /** Share of weightings for each rank among the survivors. */
  readonly acceptability: readonly number[];
  /** The first of them alone, which costs far less. */
  readonly acceptabilityFirst: number;
  /** Share of first ranks when no nice-to-have outweighs a showstopper. */
  readonly acceptabilityOrdered: number;
  /** Mean weights of the draws in which it is first, by criterion; `null` when it never is. */
  readonly centralWeights: Readonly<Record<string, number>> | null;
  /** Share of first ranks at its own central weights: 1 or 0, or a share where it ties. `null` without central weights. */
  readonly confidence: number | null;
  /** Probability to be first over resampled raters; `null` below two raters. */
  readonly bootstrap: number | null;
}

export interface WeightFlip {
  /** The closed interval of weights in which the winner stays; an upper end of `null` means however large. */
  readonly stays: readonly [number, number | null];
  readonly below: string | null;
  readonly above: string | null;
}

export interface RatingEdit {
  readonly rater: string;
  readonly scenario: string;
  readonly criterion: string;
  readonly from: number;
  readonly to: number;
}

export interface FlipRoute {
  readonly steps: number | null;
  /** The rival, showstopper or revived scenario that attains it. */
  readonly stepsBy: string | null;
  readonly ratings: number | null;
  readonly ratingsBy: string | null;
}

/** The panel without one rater. */
export interface LeftOut {
  /** The rater who is left out. */
  readonly without: string;
  /** The one scenario of rank 1 after tie-breaks; `null` where there is none or several share it. */
  readonly winner: string | null;
  /** The survivors that share the highest total, before tie-breaks. */
  readonly coWinners: readonly string[];
  /** The same scenario or scenarios hold the first rank as with everybody. */
  readonly kept: boolean;
  /** How far the highest total lies above the next, in points of 100; `null` below two survivors. */
  readonly margin: number | null;
}

/** A cell that is unrated or disputed. */
export interface ResearchFigures {
  readonly scenario: string;
  readonly criterion: string;
  /** Expected gain on the scale 0–1 in the total of the scenario chosen. */
  readonly value: number;
  /** Probability that another scenario is chosen then, 0–1. */
  readonly changes: number;
}

export interface RobustnessFigures {
  /** Survivors, in the order of declaration. */
  readonly scenarios: ReadonlyMap<string, ScenarioRobustness>;
  /** Row and column are survivors in that order: share of weightings in which the row ranks before the column. */
  readonly pairwise: readonly (readonly number[])[];
  /** `null` below two raters. */
  readonly leaveOneOut: readonly LeftOut[] | null;
  /** Over resampled raters; `null` below two raters. */
  readonly bootstrap: {
    /** Resamples visited: all different ones, or the number drawn. */
    readonly resamples: number;
    readonly exact: boolean;
    /** Probability that nobody survives. */
    readonly noSurvivor: number;
    /** Probability that several share the highest total. */
    readonly tie: number;
    /** By name of every scenario, eliminated ones too: probability to be first. */
    readonly wins: ReadonlyMap<string, number>;
  } | null;
  /** By name of the criterion; empty without a single winner. */
  readonly weights: ReadonlyMap<string, WeightFlip>;
  readonly flips: {
    readonly steps: number | null;
    readonly ratings: number | null;
    /** The edits of the fewest steps. */
    readonly by: readonly RatingEdit[];
    /** The edits of the fewest ratings, each to the end of the scale. */
    readonly byRatings: readonly RatingEdit[];
    readonly pass: FlipRoute;
    readonly gate: FlipRoute;
    readonly revive: FlipRoute;
    /** Least share of all weight to move until a rival draws level, 0–1; `null` where none can. */
    readonly allWeights: number | null;
    readonly allWeightsRival: string | null;
  };
  /** What to research next, the most valuable first. */
  readonly research: readonly ResearchFigures[];
  readonly verdict: Verdict;
  /** Why the verdict is not better, in words with the figures; one sentence. */
  readonly reason: string;
}
