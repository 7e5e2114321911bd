/** Kendall's coefficient of concordance (method, section 4). */
import { tiedRuns } from '../ranking.ts';

/**
 * W, corrected for ties: 0 when the raters' orders cancel out, 1 when they are the same; `null` when every rater is
 * constant. W = 12 S / (m² (n³ − n) − m T). (Kendall & Babington Smith 1939; Siegel & Castellan 1988.)
 * @param orders one list a rater, of the values of all items; values within 1e-9 are tied
 */
export function kendallW(orders: readonly (readonly number[])[]): number | null {
  const m = orders.length;
  const n = orders[0]?.length ?? 0;
  const rankSums = Array.from({ length: n }, () => 0);
  let ties = 0;
  for (const values of orders) {
    let ranked = 0;
    for (const run of tiedRuns(values)) {
      for (const item of run) rankSums[item]! += ranked + (run.length + 1) / 2;
      ranked += run.length;
      ties += cubeLess(run.length);
    }
  }
  const mean = (m * (n + 1)) / 2;
  const deviation = rankSums.reduce((sum, rank) => sum + (rank - mean) ** 2, 0);
  const largest = m * m * cubeLess(n) - m * ties;
  return largest === 0 ? null : (12 * deviation) / largest;
}

const cubeLess = (t: number): number => t * t * t - t;
