/** Panels for property tests. */
import fc from 'fast-check';
import type { Panel } from '../../packages/core/src/method/panel.ts';

export interface PanelSize {
  readonly scenarios?: number;
  readonly niceToHaves?: number;
  readonly raters?: number;
  /** One rating in so many is missing; 0 for none. */
  readonly oneMissingIn?: number;
}

/** Panels with two showstoppers, up to so many scenarios, nice-to-haves and raters. */
export function anyPanel({ scenarios = 4, niceToHaves = 2, raters = 3, oneMissingIn = 6 }: PanelSize = {}): fc.Arbitrary<Panel> {
  return fc
    .record({
      scenarios: fc.integer({ min: 1, max: scenarios }),
      niceToHaves: fc.integer({ min: 0, max: niceToHaves }),
      raters: fc.integer({ min: 1, max: raters }),
    })
    .chain((size) => {
      const criteria = 2 + size.niceToHaves;
      const score = fc.integer({ min: 1, max: 5 });
      const rating =
        oneMissingIn === 0 ? score : fc.oneof({ weight: oneMissingIn - 1, arbitrary: score }, { weight: 1, arbitrary: fc.constant(0) });
      const list = <T>(of: fc.Arbitrary<T>, length: number) => fc.array(of, { minLength: length, maxLength: length });
      return fc.record({
        scenarios: fc.constant(Array.from({ length: size.scenarios }, (_, s) => `S${s + 1}`)),
        criteria: list(fc.constantFrom(0.5, 1, 1, 2, 3), criteria).map((weights) =>
          weights.map((weight, c) => ({
            name: c === 1 ? 'reason' : `c${c + 1}`,
            kind: c < 2 ? ('showstopper' as const) : ('niceToHave' as const),
            weight,
          })),
        ),
        raters: fc.constant(Array.from({ length: size.raters }, (_, r) => `r${r + 1}`)),
        cutoff: fc.constantFrom(1, 2, 2.5, 3),
        ratings: list(list(list(rating, size.raters), criteria), size.scenarios),
      });
    });
}

/** The panel with a rating set. */
export function withRating(panel: Panel, scenario: string, criterion: string, rater: string, rating: number): Panel {
  const at = [
    panel.scenarios.indexOf(scenario),
    panel.criteria.findIndex(({ name }) => name === criterion),
    panel.raters.indexOf(rater),
  ] as const;
  return {
    ...panel,
    ratings: panel.ratings.map((rows, s) =>
      rows.map((cell, c) => cell.map((old, r) => (s === at[0] && c === at[1] && r === at[2] ? rating : old))),
    ),
  };
}

export const withWeights = (panel: Panel, weightOf: (weight: number, c: number) => number): Panel => ({
  ...panel,
  criteria: panel.criteria.map((criterion, c) => ({ ...criterion, weight: weightOf(criterion.weight, c) })),
});
