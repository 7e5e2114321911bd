/** Formatting: a document, a range, and what was just typed. Declarations with syntax errors are left alone. */
import type { TextEdit } from 'vscode-languageserver';
import { type SpaceEdit, spaceEdits } from '../format/edits.ts';
import { format, formatDocument, newlineOf } from '../format/format.ts';
import type { BlockNode, DeclarationNode, Piece, Span } from '../syntax/tree.ts';
import type { Feature } from './feature.ts';
import { type FeatureScene, sceneOf } from './scene.ts';
import { pathAt, pieceTouching } from './syntax-path.ts';

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
        return scene === undefined ? null : allEdits(scene);
      }),
    );
    connection.onDocumentRangeFormatting(
      guarded('Formatting the selection', ({ textDocument, range }) => {
        const scene = sceneOf(session, textDocument.uri);
        return scene === undefined ? null : editsWithin(scene, wholeEntries(scene, range.start.line, range.end.line));
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

const toTextEdit = ({ lines }: FeatureScene, { start, end, newText }: SpaceEdit): TextEdit => ({
  range: { start: lines.positionAt(start), end: lines.positionAt(end) },
  newText,
});

function allEdits(scene: FeatureScene): TextEdit[] {
  return spaceEdits(scene.text, formatDocument(scene.document)).map((edit) => toTextEdit(scene, edit));
}

/** The edits for the declarations between two offsets, found without looking at the others. */
function editsWithin(scene: FeatureScene, { start, end }: Span, wanted: (edit: SpaceEdit) => boolean = () => true): TextEdit[] {
  const { pieces } = scene.document;
  const touched = pieces.filter(({ anchor, length }) => anchor.offset <= end && anchor.offset + length >= start);
  const base = touched[0]?.anchor.offset ?? 0;
  const last = touched[touched.length - 1];
  const text = scene.text.slice(base, last === undefined ? 0 : last.anchor.offset + last.length);
  return spaceEdits(text, format(text, newlineOf(scene.text)))
    .map((edit) => ({ ...edit, start: base + edit.start, end: base + edit.end }))
    .filter((edit) => edit.start >= start && edit.end <= end && wanted(edit))
    .map((edit) => toTextEdit(scene, edit));
}

/** The lines from one to another, and what else belongs to the properties, rows and texts that they cut. */
function wholeEntries(scene: FeatureScene, first: number, last: number): Span {
  const { lines, document } = scene;
  const cut = (offset: number) => {
    const piece = pieceTouching(document.pieces, offset);
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
  const piece = pieceTouching(scene.document.pieces, offset - 1);
  const node = piece?.declaration === undefined ? undefined : closedAt(piece.declaration, offset - piece.anchor.offset);
  if (piece === undefined || node === undefined) return [];
  const start = scene.lines.startOf(scene.lines.positionAt(piece.anchor.offset + node.start).line);
  return editsWithin(scene, { start, end: offset });
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
  const piece = pieceTouching(document.pieces, end);
  if (line === 0 || piece === undefined || isInText(piece, end)) return [];
  const rows = rowsWith(piece, start, end);
  const isOnOneLine = (edit: SpaceEdit) => !/[\r\n]/.test(scene.text.slice(edit.start, edit.end) + edit.newText);
  const isBeside = (edit: SpaceEdit) =>
    lines.positionAt(edit.start).line !== line && rows.some((row) => edit.start >= row.start && edit.end <= row.end);
  const isLeft = (edit: SpaceEdit) => edit.start >= start && edit.end <= end;
  const within = { start: Math.min(start, rows[0]?.start ?? start), end: Math.max(end, rows[rows.length - 1]?.end ?? end) };
  return editsWithin(scene, within, (edit) => isOnOneLine(edit) && (isLeft(edit) || isBeside(edit)));
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
