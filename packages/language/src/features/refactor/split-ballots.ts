/** One file a rater, so that everybody can rate in parallel. */
import type { Piece } from '../../syntax/tree.ts';
import type { OfferedAction } from '../offered-action.ts';
import type { FeatureScene } from '../scene.ts';
import { moveKind } from './move.ts';
import { canHaveNeighbours, moveEdit } from './own-files.ts';

/** Offered on a ballot that has others beside it; ballots with syntax errors stay. */
export function splitBallots(scene: FeatureScene, piece: Piece): OfferedAction | undefined {
  if (piece.declaration?.kind !== 'ballot' || !canHaveNeighbours(scene)) return undefined;
  const ballots = scene.document.pieces.filter(
    ({ declaration, problems }) => declaration?.kind === 'ballot' && declaration.name !== undefined && problems.length === 0,
  );
  if (ballots.length < 2) return undefined;
  return {
    title: `Split the ${ballots.length} ballots into one file each`,
    kind: moveKind,
    edit: () => moveEdit(scene, scene.view.folder, ballots),
  };
}
