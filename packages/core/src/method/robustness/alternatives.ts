/** The survivors as a table of numbers for weighting many times. */
import { isRated, type Standing, valueOfCell } from './standing.ts';

export interface Alternatives {
  readonly count: number;
  readonly criteria: number;
  /** Criterion by criterion, the values of the alternatives on the scale 0–1; 0 where unrated. */
  readonly values: Float64Array;
  /** Sets of rated criteria, as 1 or 0 by criterion. Most panels have one. */
  readonly ratedSets: readonly Uint8Array[];
  /** By alternative: which of the sets is rated. */
  readonly ratedSetOf: Uint16Array;
}

/** @param rows by alternative and criterion: a value on the scale 0–1, or `null` where unrated */
export function alternativesOf(rows: readonly (readonly (number | null)[])[], criteria: number): Alternatives {
  const values = new Float64Array(criteria * rows.length);
  const ratedSets: Uint8Array[] = [];
  const ratedSetOf = new Uint16Array(rows.length);
  const numberOfSet = new Map<string, number>();
  for (const [a, row] of rows.entries()) {
    const rated = Uint8Array.from(row, (value) => (value === null ? 0 : 1));
    for (const [c, value] of row.entries()) values[c * rows.length + a] = value ?? 0;
    const name = rated.join('');
    let set = numberOfSet.get(name);
    if (set === undefined) {
      set = ratedSets.push(rated) - 1;
      numberOfSet.set(name, set);
    }
    ratedSetOf[a] = set;
  }
  return { count: rows.length, criteria, values, ratedSets, ratedSetOf };
}

/** The survivors of a panel, in order of declaration. */
export const survivorsAsAlternatives = (standing: Standing): Alternatives =>
  alternativesOf(
    standing.survivors.map((s) => standing.panel.criteria.map((_, c) => (isRated(standing, s, c) ? valueOfCell(standing, s, c) : null))),
    standing.panel.criteria.length,
  );

/**
 * Writes the total of each alternative under the weights that stand at `at`: over its rated criteria, their weights rescaled.
 * @param weights adding up to 1
 * @param totals receives a number on the scale 0–1 by alternative
 */
export function totalsUnder(alternatives: Alternatives, weights: Float64Array, at: number, totals: Float64Array): void {
  const { count, criteria, values, ratedSets, ratedSetOf } = alternatives;
  totals.fill(0);
  for (let c = 0, cell = 0; c < criteria; c++) {
    const weight = weights[at + c]!;
    for (let a = 0; a < count; a++, cell++) totals[a] = totals[a]! + weight * values[cell]!;
  }
  if (ratedSets.length === 1 && ratedSets[0]!.every((rated) => rated === 1)) return;
  for (let set = 0; set < ratedSets.length; set++) {
    const rated = ratedSets[set]!;
    let sum = 0;
    for (let c = 0; c < criteria; c++) if (rated[c] === 1) sum += weights[at + c]!;
    for (let a = 0; a < count; a++) if (ratedSetOf[a] === set) totals[a] = sum > 0 ? totals[a]! / sum : 0;
  }
}
