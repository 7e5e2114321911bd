/** What one vote of each rater adds to the totals of a panel. */
import type { Panel } from '../panel.ts';
import { valueOfMean } from '../total.ts';

/**
 * The totals of some scenarios as sums over terms. A term is what a scenario gets on the criteria that the same raters rated: weighted
 * values added up over the votes, divided by the votes of those raters.
 */
export interface Terms {
  readonly raters: number;
  /** By scenario: where its terms begin. One more entry holds the number of all terms. */
  readonly from: Int32Array;
  /** By term: its share of all weight. */
  readonly weights: Float64Array;
  /** Term by term, for each rater: what a vote adds to the weighted values; 0 where unrated. */
  readonly values: Float64Array;
  /** Term by term, for each rater: 1 where rated, 0 where not. */
  readonly rated: Uint8Array;
}

interface Term {
  readonly values: number[];
  readonly rated: readonly number[];
  weight: number;
}

/**
 * @param voters numbers of the raters that vote
 * @param scenarios their numbers
 */
export function termsOf(panel: Panel, voters: readonly number[], scenarios: readonly number[]): Terms {
  const terms: Term[] = [];
  const from = Int32Array.of(0, ...scenarios.map((s) => terms.push(...termsOfScenario(panel, voters, s))));
  return {
    raters: voters.length,
    from,
    weights: Float64Array.from(terms, ({ weight }) => weight),
    values: Float64Array.from(terms.flatMap(({ values }) => values)),
    rated: Uint8Array.from(terms.flatMap(({ rated }) => rated)),
  };
}

function termsOfScenario({ criteria, ratings }: Panel, voters: readonly number[], scenario: number): Term[] {
  const all = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const terms = new Map<string, Term>();
  for (const [c, { weight }] of criteria.entries()) {
    const given = voters.map((r) => ratings[scenario]![c]![r]!);
    const rated = given.map((rating) => (rating > 0 ? 1 : 0));
    const term = terms.get(rated.join('')) ?? { values: given.map(() => 0), rated, weight: 0 };
    terms.set(rated.join(''), term);
    term.weight += weight / all;
    for (const [i, rating] of given.entries()) if (rating > 0) term.values[i] = term.values[i]! + (weight / all) * valueOfMean(rating);
  }
  return [...terms.values()];
}
