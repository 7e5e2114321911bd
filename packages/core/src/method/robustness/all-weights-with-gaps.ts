/**
 * The least move of weight between two scenarios that are rated on different criteria (method, section 5). Each total is then over
 * weights of its own, and the condition is not linear. It is for a fixed level t: weights under which the rival reaches t and the
 * winner does not exceed it. That least move is found through its dual, one mixture of the two conditions being the tightest, and the
 * best level by search: to about 1e-9, where equal sets of criteria have an exact answer.
 */
import { leastMove } from './least-move.ts';

/** Levels looked at before the best of them are refined. */
const levels = 64;
/** Halvings by the golden section; 0.618^48 is below 1e-9. */
const refinements = 48;
const golden = (Math.sqrt(5) - 1) / 2;

/**
 * @param shares of the criteria, adding up to 1
 * @param ours values of the winner on the scale 0–1 by criterion, `null` where unrated
 * @param theirs those of the rival
 * @returns 0–1; `null` where no criterion lets the rival pass the winner
 */
export function leastMoveWithGaps(
  shares: readonly number[],
  ours: readonly (number | null)[],
  theirs: readonly (number | null)[],
): number | null {
  const lowest = Math.min(...ours.filter((value) => value !== null));
  const highest = Math.max(...theirs.filter((value) => value !== null));
  if (highest <= lowest) return null;
  const at = (step: number): number => lowest + ((highest - lowest) * step) / levels;
  const moveAt = (level: number): number => moveToLevel(shares, ours, theirs, level);

  const moves = Array.from({ length: levels + 1 }, (_, step) => moveAt(at(step)));
  let least = Number.POSITIVE_INFINITY;
  for (const [step, move] of moves.entries()) {
    const [before, after] = [Math.max(step - 1, 0), Math.min(step + 1, levels)];
    if (move > moves[before]! || move > moves[after]!) continue;
    least = Math.min(least, -highestBetween(at(before), at(after), (level) => -moveAt(level)));
  }
  return least === Number.POSITIVE_INFINITY ? null : least;
}

/** The least move that brings the rival up to the level and the winner down to it; infinite where none does. */
function moveToLevel(
  shares: readonly number[],
  ours: readonly (number | null)[],
  theirs: readonly (number | null)[],
  level: number,
): number {
  const above = ours.map((value) => (value === null ? 0 : value - level));
  const below = theirs.map((value) => (value === null ? 0 : level - value));
  const weighted = (leads: readonly number[]): number => leads.reduce((sum, lead, c) => sum + lead * shares[c]!, 0);
  const [lead, lag] = [weighted(above), weighted(below)];
  // Mixtures that the weights of today already fulfil say nothing.
  const from = lag <= 0 ? -lag / (lead - lag) : 0;
  const to = lead <= 0 ? lag / (lag - lead) : 1;
  const leads = above.slice();
  return highestBetween(from, to, (mixture) => {
    for (let c = 0; c < leads.length; c++) leads[c] = mixture * above[c]! + (1 - mixture) * below[c]!;
    return leastMove(shares, leads) ?? Number.POSITIVE_INFINITY;
  });
}

/** The highest value of a function that rises up to one point and falls after it. */
function highestBetween(from: number, to: number, of: (x: number) => number): number {
  let [low, high] = [from, to];
  let [left, right] = [high - golden * (high - low), low + golden * (high - low)];
  let [atLeft, atRight] = [of(left), of(right)];
  let best = Math.max(of(from), of(to), atLeft, atRight);
  for (let i = 0; i < refinements && best < Number.POSITIVE_INFINITY; i++) {
    if (atLeft < atRight) {
      low = left;
      [left, atLeft] = [right, atRight];
      right = low + golden * (high - low);
      atRight = of(right);
      best = Math.max(best, atRight);
    } else {
      high = right;
      [right, atRight] = [left, atLeft];
      left = high - golden * (high - low);
      atLeft = of(left);
      best = Math.max(best, atLeft);
    }
  }
  return best;
}
