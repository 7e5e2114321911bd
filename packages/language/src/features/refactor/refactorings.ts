/** Changes that people ask for, where the cursor stands on something that they fit. */
import { CodeActionKind, type Range } from 'vscode-languageserver';
import type { Session } from '../../server/session.ts';
import type { OfferedAction } from '../offered-action.ts';
import { type FeatureScene, sceneOf } from '../scene.ts';
import { pieceTouching } from '../syntax-path.ts';
import { draftScenario } from './draft-scenario.ts';
import { fillIn } from './fill-in.ts';
import { moveToOwnFile } from './move.ts';
import { splitBallots } from './split-ballots.ts';

/**
 * The refactorings for the place where a range begins. Where nobody asked for them, they are offered on the head of a
 * declaration or block alone, so that the light bulb does not burn on every line.
 */
export function refactorings(session: Session, file: string, range: Range, only: readonly string[] | undefined): OfferedAction[] {
  const scene = sceneOf(session, file);
  if (scene === undefined) return [];
  const wanted = (kind: string) => only === undefined || only.some((one) => kind === one || kind.startsWith(`${one}.`));
  return actionsAt(scene, scene.lines.offsetAt(range.start), only !== undefined).filter(({ kind }) =>
    wanted(kind ?? CodeActionKind.Refactor),
  );
}

function actionsAt(scene: FeatureScene, offset: number, asked: boolean): OfferedAction[] {
  const piece = pieceTouching(scene.document.pieces, offset);
  const node = piece?.declaration;
  if (piece === undefined || node === undefined || piece.problems.length > 0) return [];
  const at = offset - piece.anchor.offset;
  const isOnHead = node.start <= at && at <= (node.body?.start ?? node.end);
  return [
    ...(isOnHead ? [moveToOwnFile(scene, piece), splitBallots(scene, piece), draftScenario(scene, piece)].flatMap((one) => one ?? []) : []),
    ...fillIn(scene, piece, at, asked),
  ];
}
