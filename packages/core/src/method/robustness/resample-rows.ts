/** What one vote of each rater adds to the totals of a panel, row by row: weighted values, and the votes that divide them. */
import type { Panel } from '../panel.ts';
import { valueOfMean } from '../total.ts';

/** The criteria of a scenario that the same raters rated. */
export interface Term {
  /** Where in the vectors their weighted values stand. */
  readonly valuesAt: number;
  /** Where in the vectors the votes of those raters stand. */
  readonly votesAt: number;
  /** Share of all weight. */
  readonly weight: number;
}

export class ResampleRows {
  readonly #panel: Panel;
  readonly #voters: readonly number[];
  readonly #rows: number[][] = [];
  /** The row of the votes of a set of raters. */
  readonly #votesAt = new Map<string, number>();

  constructor(panel: Panel, voters: readonly number[]) {
    this.#panel = panel;
    this.#voters = voters;
  }

  /** The terms of a scenario's total, one for each set of raters. */
  termsOf(scenario: number): Term[] {
    const all = this.#panel.criteria.reduce((sum, { weight }) => sum + weight, 0);
    const terms = new Map<number, { valuesAt: number; votesAt: number; weight: number }>();
    for (const [c, { weight }] of this.#panel.criteria.entries()) {
      const ratings = this.#voters.map((r) => this.#panel.ratings[scenario]![c]![r]!);
      const votesAt = this.#rowOfVotes(ratings);
      let term = terms.get(votesAt);
      if (term === undefined) {
        term = { valuesAt: this.#rows.push(ratings.map(() => 0)) - 1, votesAt, weight: 0 };
        terms.set(votesAt, term);
      }
      term.weight += weight / all;
      const values = this.#rows[term.valuesAt]!;
      for (const [i, rating] of ratings.entries()) if (rating > 0) values[i] = values[i]! + (weight / all) * valueOfMean(rating);
    }
    return [...terms.values()];
  }

  #rowOfVotes(ratings: readonly number[]): number {
    const rated = ratings.map((rating) => (rating > 0 ? 1 : 0));
    const name = rated.join('');
    const at = this.#votesAt.get(name) ?? this.#rows.push(rated) - 1;
    this.#votesAt.set(name, at);
    return at;
  }

  vectors(): Float64Array[] {
    return this.#voters.map((_, i) => Float64Array.from(this.#rows, (row) => row[i]!));
  }
}
