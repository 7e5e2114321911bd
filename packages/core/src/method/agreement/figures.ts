/** How far the panel agrees (method, section 4). `null` is undefined, or not shown because too few rated. */
export interface AgreementFigures {
  /** By criterion name: Krippendorff's alpha, ordinal, with what it rests on. */
  readonly criteria: ReadonlyMap<
    string,
    { readonly alpha: number | null; readonly units: number; readonly raters: number; readonly why: string | null }
  >;
  /** Raters with at least one rating, and those declared or with a ballot. */
  readonly ratersWithScores: readonly string[];
  /** Ratings present ÷ expected over all scenarios. */
  readonly coverage: number | null;
  readonly kendallW: number | null;
  /** The scenarios that all of them rated on every showstopper. */
  readonly ratedInFull: readonly string[];
  readonly icc: number | null;
  /** Disputed cells of rounds reached. */
  readonly disputed: readonly {
    readonly scenario: string;
    readonly criterion: string;
    readonly range: number;
    readonly rwg: number | null;
    readonly lowest: readonly string[];
    readonly highest: readonly string[];
  }[];
}
export type AgreementBand = 'strong' | 'moderate' | 'weak';
