/** The survivors as a table of numbers for weighting many times. */
import { isRated, type Standing, valueOfCell } from './standing.ts';

export interface Alternatives {
  readonly count: number;
  readonly criteria: number;
  /** Criterion by criterion, the values of the alternatives on the scale 0–1; 0 where unrated. */
  readonly values: Float64Array;
  /** In the same order, 1 where rated and 0 where not; `null` where everything is rated, as in most panels. */
  readonly rated: Float64Array | null;
}

/** @param rows by alternative and criterion: a value on the scale 0–1, or `null` where unrated */
export function alternativesOf(rows: readonly (readonly (number | null)[])[], criteria: number): Alternatives {
  const byCriterion = (numberOf: (value: number | null) => number): Float64Array => {
    const table = new Float64Array(criteria * rows.length);
    for (const [a, row] of rows.entries()) for (const [c, value] of row.entries()) table[c * rows.length + a] = numberOf(value);
    return table;
  };
  const anyGap = rows.some((row) => row.includes(null));
  return {
    count: rows.length,
    criteria,
    values: byCriterion((value) => value ?? 0),
    rated: anyGap ? byCriterion((value) => (value === null ? 0 : 1)) : null,
  };
}

/** The survivors of a panel, in order of declaration. */
export const survivorsAsAlternatives = (standing: Standing): Alternatives =>
  alternativesOf(
    standing.survivors.map((s) => standing.panel.criteria.map((_, c) => (isRated(standing, s, c) ? valueOfCell(standing, s, c) : null))),
    standing.panel.criteria.length,
  );

/**
 * The total of each alternative on the scale 0–1, under the weights that stand at `at` and add up to 1: over its rated criteria, their
 * weights rescaled. The array is reused by the next call.
 */
export type TotalsUnder = (weights: Float64Array, at: number) => Float64Array;

export function totalsOf({ count, criteria, values, rated }: Alternatives): TotalsUnder {
  const totals = new Float64Array(count);
  if (rated === null) {
    return (weights, at) => {
      addRows(values, criteria, weights, at, totals);
      return totals;
    };
  }
  const ratedWeights = new Float64Array(count);
  return (weights, at) => {
    addRows(values, criteria, weights, at, totals);
    addRows(rated, criteria, weights, at, ratedWeights);
    for (let a = 0; a < count; a++) totals[a] = ratedWeights[a]! > 0 ? totals[a]! / ratedWeights[a]! : 0;
    return totals;
  };
}

/**
 * Adds up the rows of a table, each times its weight, from the first row on. Three rows at a time, so that the sums are loaded and
 * stored a third as often; each sum still adds its terms in the order of the rows.
 */
function addRows(table: Float64Array, rows: number, weights: Float64Array, at: number, sums: Float64Array): void {
  const columns = sums.length;
  sums.fill(0);
  let row = 0;
  for (; row + 2 < rows; row += 3) {
    const [a, b, c] = [weights[at + row]!, weights[at + row + 1]!, weights[at + row + 2]!];
    const [inA, inB, inC] = [row * columns, (row + 1) * columns, (row + 2) * columns];
    for (let i = 0; i < columns; i++) sums[i] = sums[i]! + a * table[inA + i]! + b * table[inB + i]! + c * table[inC + i]!;
  }
  for (; row < rows; row++) {
    const [a, inA] = [weights[at + row]!, row * columns];
    for (let i = 0; i < columns; i++) sums[i] = sums[i]! + a * table[inA + i]!;
  }
}
