/** Formatting: a document, a range, and what was just typed. Declarations with syntax errors are left alone. */
import type { TextEdit } from 'vscode-languageserver';
import { type SpaceEdit, spaceEdits } from '../format/edits.ts';
import { formatDocument } from '../format/format.ts';
import { pieceAt } from '../lowering/hidden-characters.ts';
import type { BlockNode, DeclarationNode, Piece, Span } from '../syntax/tree.ts';
import type { Feature } from './feature.ts';
import { type FeatureScene, sceneOf } from './scene.ts';
import { pathAt } from './syntax-path.ts';

export const formatting: Feature = {
  capabilities: {
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '}', moreTriggerCharacter: ['\n'] },
  },
  register(connection, session, guarded) {
    connection.onDocumentFormatting(
      guarded('Formatting', ({ textDocument }) => {
        const scene = sceneOf(session, textDocument.uri);
        return scene === undefined ? null : textEdits(scene, () => true);
      }),
    );
    connection.onDocumentRangeFormatting(
      guarded('Formatting the selection', ({ textDocument, range }) => {
        const scene = sceneOf(session, textDocument.uri);
        if (scene === undefined) return null;
        const span = wholeEntries(scene, range.start.line, range.end.line);
        return textEdits(scene, (edit) => edit.start >= span.start && edit.end <= span.end);
      }),
    );
    connection.onDocumentOnTypeFormatting(
      guarded('Formatting what was typed', ({ textDocument, position, ch }) => {
        const scene = sceneOf(session, textDocument.uri);
        if (scene === undefined) return null;
        const offset = scene.lines.offsetAt(position);
        return ch === '}' ? closedBlock(scene, offset) : lineLeft(scene, position.line);
      }),
    );
  },
};

function textEdits(scene: FeatureScene, wanted: (edit: SpaceEdit) => boolean): TextEdit[] {
  const { lines, document, text } = scene;
  return spaceEdits(text, formatDocument(document))
    .filter(wanted)
    .map(({ start, end, newText }) => ({ range: { start: lines.positionAt(start), end: lines.positionAt(end) }, newText }));
}

/** The lines from one to another, and what else belongs to the properties, rows and texts that they cut. */
function wholeEntries(scene: FeatureScene, first: number, last: number): Span {
  const { lines, document } = scene;
  const cut = (offset: number) => {
    const piece = pieceAt(document.pieces, offset);
    if (piece === undefined) return { start: offset, end: offset };
    const base = piece.anchor.offset;
    const step = pathAt(piece, offset - base).find(({ is }) => is === 'entry' || is === 'text' || is === 'comment');
    return step === undefined ? { start: offset, end: offset } : { start: base + step.start, end: base + step.end };
  };
  const { start } = cut(lines.startOf(first));
  const { end } = cut(lines.offsetAt({ line: last, character: Number.MAX_SAFE_INTEGER }));
  return { start: lines.startOf(lines.positionAt(start).line), end };
}

/** The declaration or block whose closing brace was typed right before the cursor. */
function closedBlock(scene: FeatureScene, offset: number): TextEdit[] {
  const piece = pieceAt(scene.document.pieces, offset - 1);
  const node = piece?.declaration === undefined ? undefined : closedAt(piece.declaration, offset - piece.anchor.offset);
  if (piece === undefined || node === undefined) return [];
  const start = scene.lines.startOf(scene.lines.positionAt(piece.anchor.offset + node.start).line);
  return textEdits(scene, (edit) => edit.start >= start && edit.end <= offset);
}

function closedAt(node: DeclarationNode, offset: number): DeclarationNode | BlockNode | undefined {
  if (node.body?.end === offset) return node;
  return node.entries.find((entry): entry is BlockNode => entry.node === 'block' && entry.body?.end === offset);
}

/**
 * The line above the cursor, and with a row of a ballot the rows it is aligned with. No line is added or taken away,
 * and the cursor's own stays as it is.
 */
function lineLeft(scene: FeatureScene, line: number): TextEdit[] {
  const { lines, document } = scene;
  const start = lines.startOf(line - 1);
  const end = lines.offsetAt({ line: line - 1, character: Number.MAX_SAFE_INTEGER });
  const piece = pieceAt(document.pieces, end);
  if (line === 0 || piece === undefined || isInText(piece, end)) return [];
  const isLeft = (edit: SpaceEdit) => edit.start >= start && edit.end <= end;
  const rows = rowsWith(piece, start, end);
  const isBeside = (edit: SpaceEdit) => rows.some((row) => edit.start >= row.start && edit.end <= row.end);
  return textEdits(
    scene,
    (edit) => !/[\r\n]/.test(scene.text.slice(edit.start, edit.end) + edit.newText) && (isLeft(edit) || isBeside(edit)),
  );
}

/** A line inside a long text is the author's. */
function isInText(piece: Piece, offset: number): boolean {
  const at = offset - piece.anchor.offset;
  return pathAt(piece, at).some((step) => step.is === 'text' && step.start < at && at < step.end);
}

/** The rows of the ballot that has one between two offsets. */
function rowsWith(piece: Piece, start: number, end: number): Span[] {
  const base = piece.anchor.offset;
  const rows = (piece.declaration?.entries ?? [])
    .filter((entry) => entry.node === 'row')
    .map((row) => ({ start: base + row.start, end: base + row.end }));
  return rows.some((row) => row.start < end && row.end > start) ? rows : [];
}
