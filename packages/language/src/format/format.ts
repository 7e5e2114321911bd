/**
 * Formats a file: one property or row on a line, ballot columns aligned, comments kept where they belong. What cannot
 * be read is left as it stands, and so is a declaration with a comment in a place where it would have to move.
 */
import { readDocument, type SyntaxDocument } from '../syntax/document.ts';
import type { Piece } from '../syntax/tree.ts';
import { printDeclaration } from './declarations.ts';
import { Output } from './output.ts';
import { Source } from './source.ts';

/** The formatted text; formatting it again changes nothing. */
export function format(text: string): string {
  return formatDocument(readDocument('', text));
}

/** Formats the pieces that `wanted` chooses; the others stay as they are. */
export function formatDocument(document: SyntaxDocument, wanted: (piece: Piece) => boolean = () => true): string {
  const { text } = document;
  if (document.refused !== undefined || text.trim() === '') return text;
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const output = new Output(newlineOf(text));
  for (const piece of document.pieces) {
    const source = new Source(piece, text);
    if (piece.problems.length > 0 || !wanted(piece)) output.verbatim(source.between(0, piece.length), wanted(piece));
    else if (piece.declaration === undefined) output.comments(source.commentsIn(0, piece.length), source, '');
    else printDeclaration(piece.declaration, source, output);
  }
  return mark + output.finish();
}

function newlineOf(text: string): string {
  if (text.includes('\r\n')) return '\r\n';
  return text.includes('\r') && !text.includes('\n') ? '\r' : '\n';
}
