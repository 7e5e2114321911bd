/** Moving weight between criteria at the least cost (method, section 5). */

/**
 * The least share to move until the weighted sum of the leads is no more than 0: all of it to the criterion of the lowest lead,
 * from those of the highest. Exact, since every step takes what gains most.
 * @param shares of all weight, by criterion
 * @param leads of one scenario over another, by criterion
 * @returns `null` where no criterion has a lead of 0 or less, so that it cannot be reached
 */
export function leastMove(shares: readonly number[], leads: readonly number[]): number | null {
  const lowest = leads.reduce((low, lead) => Math.min(low, lead), Number.POSITIVE_INFINITY);
  let left = shares.reduce((sum, share, c) => sum + share * leads[c]!, 0);
  if (left <= 0) return 0;
  if (lowest > 0) return null;
  let moved = 0;
  for (const c of [...leads.keys()].sort((a, b) => leads[b]! - leads[a]!)) {
    const gain = leads[c]! - lowest;
    if (gain * shares[c]! >= left) return moved + left / gain;
    left -= gain * shares[c]!;
    moved += shares[c]!;
  }
  return moved;
}
