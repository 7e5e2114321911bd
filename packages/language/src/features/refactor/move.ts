/** Moving one declaration to a file of its own. */
import { CodeActionKind } from 'vscode-languageserver';
import { folderOf } from '../../project/grouping.ts';
import type { Piece } from '../../syntax/tree.ts';
import type { OfferedAction } from '../offered-action.ts';
import type { FeatureScene } from '../scene.ts';
import { canHaveNeighbours, fileNameOf, moveEdit } from './own-files.ts';

export const moveKind = `${CodeActionKind.Refactor}.move`;

/** Nothing for the only declaration of a file, which has a file of its own. */
export function moveToOwnFile(scene: FeatureScene, piece: Piece): OfferedAction | undefined {
  const declared = scene.document.pieces.filter((one) => one.declaration !== undefined);
  const node = piece.declaration!;
  if (declared.length < 2 || (node.name ?? node.other) === undefined || !canHaveNeighbours(scene)) return undefined;
  const folder = node.kind === 'ballot' ? scene.view.folder : folderOf(scene.file);
  return { title: `Move to a file of its own: ${fileNameOf(node)}.headpin`, kind: moveKind, edit: () => moveEdit(scene, folder, [piece]) };
}
