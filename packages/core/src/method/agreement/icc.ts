/** The intraclass correlation of the panel's mean (method, section 4). */

/** Far below any mean square of totals on the scale 0–1 that differ, far above the error of doubles. */
const zero = 1e-12;

/**
 * ICC(A,k): two-way, absolute agreement, of the mean of all raters; 1 at most, a negative value means no consensus.
 * `null` when MSR + (MSC − MSE)/n ≤ 0. (McGraw & Wong 1996.)
 * @param table one row a target, with the value of each rater; no cell is missing
 */
export function iccOfMean(table: readonly (readonly number[])[]): number | null {
  const n = table.length;
  const k = table[0]?.length ?? 0;
  const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const grand = meanOf(table.flat());
  const rows = table.map(meanOf);
  const columns = Array.from({ length: k }, (_, r) => meanOf(table.map((row) => row[r]!)));

  const squares = (values: readonly number[]) => values.reduce((sum, value) => sum + value * value, 0);
  const betweenTargets = (k * squares(rows.map((mean) => mean - grand))) / (n - 1);
  const betweenRaters = (n * squares(columns.map((mean) => mean - grand))) / (k - 1);
  const rest = squares(table.flatMap((row, t) => row.map((x, r) => x - rows[t]! - columns[r]! + grand))) / ((n - 1) * (k - 1));

  const variance = betweenTargets + (betweenRaters - rest) / n;
  return variance <= zero ? null : (betweenTargets - rest) / variance;
}
