/** Krippendorff's alpha for ordinal ratings (method, section 4). */

/**
 * Agreement beyond chance, 1 at most, negative where raters disagree more than chance would; `null` when nothing varies.
 * Units with fewer than two ratings do not count. (Krippendorff 2011, Computing Krippendorff's Alpha-Reliability.)
 * @param units the ratings of each unit, missing ones left out
 */
export function krippendorffAlpha(units: readonly (readonly number[])[]): number | null {
  const pairable = units.filter((ratings) => ratings.length >= 2);
  const values = [...new Set(pairable.flat())].sort((a, b) => a - b);
  const numberOf = new Map(values.map((value, i) => [value, i]));
  const totals = values.map(() => 0);
  const coincidences = values.map(() => values.map(() => 0));
  for (const ratings of pairable) {
    for (const [i, one] of ratings.entries()) {
      const c = numberOf.get(one)!;
      totals[c]! += 1;
      for (const [j, other] of ratings.entries()) {
        if (i !== j) coincidences[c]![numberOf.get(other)!]! += 1 / (ratings.length - 1);
      }
    }
  }

  let [observed, expected, n] = [0, 0, 0];
  for (const [c, total] of totals.entries()) {
    n += total;
    for (let k = c + 1; k < totals.length; k++) {
      const distance = ordinalDistance(totals, c, k);
      observed += coincidences[c]![k]! * distance;
      expected += total * totals[k]! * distance;
    }
  }
  return expected === 0 ? null : 1 - ((n - 1) * observed) / expected;
}

/** Squared: how many ratings lie between two values, half of those at both ends included. */
function ordinalDistance(totals: readonly number[], from: number, to: number): number {
  let between = 0;
  for (let g = from; g <= to; g++) between += totals[g]!;
  return (between - (totals[from]! + totals[to]!) / 2) ** 2;
}
