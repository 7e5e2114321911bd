/**
 * The least share of all weight that has to move until a rival draws level with the winner (method, section 5; Rios Insua & French
 * 1991). Weight goes to one criterion, from those where the winner's lead over the rival is largest: the cheapest way, exactly.
 */
import { tieTolerance } from '../panel.ts';
import { leastMoveWithGaps } from './all-weights-with-gaps.ts';
import { leastMove } from './least-move.ts';
import { isRated, rivalsOf, type Standing, valueOfCell } from './standing.ts';

export interface LeastMove {
  /** 0–1; `null` where no weights let a rival draw level. */
  readonly share: number | null;
  /** Number of the rival that needs the least; of several the first in order. */
  readonly rival: number | null;
}

export function leastMoveOfWeights(standing: Standing): LeastMove {
  let least: LeastMove = { share: null, rival: null };
  for (const rival of rivalsOf(standing)) {
    const share = leastMoveTo(standing, standing.winner!, rival);
    if (share !== null && (least.share === null || share < least.share - tieTolerance)) least = { share, rival };
  }
  return least;
}

/** The share that has to move until this rival draws level; `null` where the winner is at least as good on every criterion. */
export function leastMoveTo(standing: Standing, winner: number, rival: number): number | null {
  if (standing.scored[winner]!.total! - standing.scored[rival]!.total! <= tieTolerance) return 0;
  const { criteria } = standing.panel;
  const all = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const shares = criteria.map(({ weight }) => weight / all);
  const valuesOf = (s: number) => criteria.map((_, c) => (isRated(standing, s, c) ? valueOfCell(standing, s, c) : null));
  const [ours, theirs] = [valuesOf(winner), valuesOf(rival)];
  const sameCriteria = ours.every((value, c) => (value === null) === (theirs[c] === null));
  if (!sameCriteria) return leastMoveWithGaps(shares, ours, theirs);
  const leads = ours.map((value, c) => (value === null ? 0 : value - theirs[c]!));
  return leads.every((lead) => lead >= 0) ? null : leastMove(shares, leads);
}
