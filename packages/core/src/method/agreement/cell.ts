/** Agreement inside one cell, the ratings of one scenario on one criterion (method, section 4). */

const disputedRange = 3;
const leastForRwg = 3;

export interface CellAgreement {
  /** Highest less lowest; `null` without a rating. */
  readonly range: number | null;
  /** r_wg = 1 − s²/2, with the sample variance against the uniform null on five points; `null` below two ratings. */
  readonly rwg: number | null;
  /** The range is 3 or more, or r_wg < 0.5 with at least 3 ratings. */
  readonly disputed: boolean;
}

/** @param ratings whole numbers from 1 to 5, the missing ones left out */
export function cellAgreement(ratings: readonly number[]): CellAgreement {
  const n = ratings.length;
  if (n === 0) return { range: null, rwg: null, disputed: false };
  let [low, high, sum, squares] = [ratings[0]!, ratings[0]!, 0, 0];
  for (const x of ratings) {
    low = Math.min(low, x);
    high = Math.max(high, x);
    sum += x;
    squares += x * x;
  }
  const range = high - low;
  if (n < 2) return { range, rwg: null, disputed: false };
  // Whole numbers up to the last division, so that a variance of exactly 1 is not disputed.
  const spread = n * squares - sum * sum;
  const pairs = n * (n - 1);
  return { range, rwg: 1 - spread / pairs / 2, disputed: range >= disputedRange || (n >= leastForRwg && spread > pairs) };
}
