/** The ratings of a strategy as plain numbers: what sections 1 to 5 of the method compute from. */
import type { CriterionKind } from '../facts/strategy.ts';

export interface PanelCriterion {
  readonly name: string;
  readonly kind: CriterionKind;
  /** > 0; criteria of weight 0 are switched off and stand in no panel. */
  readonly weight: number;
}

export interface Panel {
  readonly scenarios: readonly string[];
  readonly criteria: readonly PanelCriterion[];
  /** All declared raters, then those who have a ballot only. */
  readonly raters: readonly string[];
  /** 1–5; a showstopper fails when its mean is below it. */
  readonly cutoff: number;
  /** By scenario, criterion and rater: a whole number from 1 to 5, or 0 where the rating is missing. */
  readonly ratings: readonly (readonly (readonly number[])[])[];
}

/** Totals on the scale 0–1 that differ by no more than this are tied (method, section 2). */
export const tieTolerance = 1e-9;

/** The criterion that decides between tied totals (method, section 2). */
export const tieBreaker = 'reason';
