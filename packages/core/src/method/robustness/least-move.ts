/** Moving weight between criteria at the least cost (method, section 5). */

/**
 * The least share to move until the weighted sum of the leads is no more than 0: all of it to the criterion of the lowest lead,
 * from those of the highest. Exact, since every step takes what gains most.
 * @param shares of all weight, by criterion
 * @param leads of one scenario over another, by criterion
 * @returns `null` where no criterion has a lead of 0 or less, so that it cannot be reached
 */
export function leastMove(shares: readonly number[], leads: readonly number[]): number | null {
  let lowest = Number.POSITIVE_INFINITY;
  let left = 0;
  for (let c = 0; c < leads.length; c++) {
    if (leads[c]! < lowest) lowest = leads[c]!;
    left += shares[c]! * leads[c]!;
  }
  if (left <= 0) return 0;
  if (lowest > 0) return null;
  let moved = 0;
  // Seldom more than a few criteria have to give weight, so each is looked for when it is its turn.
  for (let c = nextHighest(leads, -1); c >= 0; c = nextHighest(leads, c)) {
    const gain = leads[c]! - lowest;
    if (gain * shares[c]! >= left) return moved + left / gain;
    left -= gain * shares[c]!;
    moved += shares[c]!;
  }
  return moved;
}

/** The criterion that follows another one (−1: none) in order of leads, highest first, equal ones by number; −1 after the last. */
function nextHighest(leads: readonly number[], after: number): number {
  const limit = after < 0 ? Number.POSITIVE_INFINITY : leads[after]!;
  let next = -1;
  for (let c = 0; c < leads.length; c++) {
    const follows = leads[c]! < limit || (leads[c] === limit && c > after);
    if (follows && (next < 0 || leads[c]! > leads[next]!)) next = c;
  }
  return next;
}
