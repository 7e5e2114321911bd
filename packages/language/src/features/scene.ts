/** What a feature looks at: a document, its strategy, and a place in it. */
import type { Assessment, Element, Origin } from '@headpin/core';
import type { Position } from 'vscode-languageserver';
import { pieceAt } from '../lowering/hidden-characters.ts';
import type { Link, NamedElement } from '../lowering/names.ts';
import type { Lines } from '../project/lines.ts';
import type { Project, StrategyView } from '../project/project.ts';
import type { Session } from '../server/session.ts';
import { normalUri } from '../server/session.ts';
import type { SyntaxDocument } from '../syntax/document.ts';
import type { Piece } from '../syntax/tree.ts';

export interface FeatureScene {
  readonly session: Session;
  readonly project: Project;
  readonly view: StrategyView;
  /** The document's address, in its one form. */
  readonly file: string;
  readonly document: SyntaxDocument;
  readonly text: string;
  readonly lines: Lines;
  /** Facts, figures, findings and readiness; computed when first asked for. */
  assess(): Assessment;
}

/** The scene of a document; `undefined` where it is no strategy file that is known. */
export function sceneOf(session: Session, uri: string): FeatureScene | undefined {
  const file = normalUri(uri);
  const { project } = session;
  const document = project.document(file);
  const view = project.viewOf(file);
  if (document === undefined || view === undefined) return undefined;
  return { session, project, view, file, document, text: document.text, lines: project.linesOf(file), assess: () => session.assess(view) };
}

/** A place in the text, with the piece that holds it and the offset inside the piece. */
export interface Spot {
  readonly offset: number;
  readonly piece: Piece;
  readonly inPiece: number;
}

export function spotAt(scene: FeatureScene, position: Position): Spot | undefined {
  const offset = scene.lines.offsetAt(position);
  const piece = pieceAt(scene.document.pieces, offset);
  return piece === undefined ? undefined : { offset, piece, inPiece: offset - piece.anchor.offset };
}

export const covers = (origin: Origin, scene: FeatureScene, offset: number): boolean =>
  origin.file === scene.file && origin.anchor.offset + origin.start <= offset && offset <= origin.anchor.offset + origin.end;

/** The name under the cursor: the declaration itself, or a name that stands for it. */
export function nameAt(
  scene: FeatureScene,
  offset: number,
): { readonly at: Origin; readonly target: NamedElement | undefined; readonly link: Link | undefined } | undefined {
  const link = scene.view.lowered.links.find((one) => covers(one.at, scene, offset));
  if (link !== undefined) return { at: link.at, target: link.target, link };
  for (const table of Object.values(scene.view.lowered.names.tables)) {
    for (const element of table.values())
      if (covers(element.at, scene, offset)) return { at: element.at, target: element, link: undefined };
  }
  return undefined;
}

/** Every place that stands for an element: its own name, then the names that refer to it, by file and place. */
export function placesOf(scene: FeatureScene, target: NamedElement): Origin[] {
  return [(target as Element).at, ...scene.view.lowered.links.filter((one) => one.target === target).map((one) => one.at)];
}
