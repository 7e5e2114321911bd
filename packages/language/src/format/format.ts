/**
 * Formats a file: one property or row on a line, ballot columns aligned, comments kept where they belong. Nothing but
 * white space, and commas behind the last item of a list, ever changes. What cannot be read is left as it stands, and
 * so is a declaration or entry with a comment in a place where it would have to move.
 */
import { readDocument, type SyntaxDocument } from '../syntax/document.ts';
import type { Piece } from '../syntax/tree.ts';
import { printComments } from './comments.ts';
import { printDeclaration } from './declarations.ts';
import { Output } from './output.ts';
import { contentOf, sameContent } from './same.ts';
import { Source } from './source.ts';

/** The formatted text; formatting it again changes nothing. */
export function format(text: string): string {
  return formatDocument(readDocument('', text));
}

export function formatDocument(document: SyntaxDocument): string {
  const { text, pieces, file } = document;
  if (document.refused !== undefined || text.trim() === '') return text;
  const isRead = (piece: Piece) => piece.problems.length === 0;
  const formatted = print(document, isRead);
  if (pieces.every(isRead) || sameContent(document, readDocument(file, formatted))) return formatted;
  // Where what cannot be read ends may hang on the lines below it: then those stay too.
  let seen = 0;
  const careful = print(document, (piece) => {
    const isBelow = piece.anchor.offset >= seen;
    if (!isRead(piece)) seen = Math.max(seen, piece.anchor.offset + piece.reach);
    return isRead(piece) && isBelow;
  });
  return sameContent(document, readDocument(file, careful)) ? careful : text;
}

/** The text with the wanted pieces formatted and the others as they are. */
function print({ text, pieces, file }: SyntaxDocument, wanted: (piece: Piece) => boolean): string {
  const newline = newlineOf(text);
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const parts: string[] = [];
  let isStart = true;
  let isFormatted = true;
  for (const piece of pieces) {
    const printed = wanted(piece) ? printPiece(piece, text, file, new Output(newline, isStart)) : undefined;
    isFormatted = printed !== undefined;
    const part = printed ?? text.slice(Math.max(piece.anchor.offset, mark.length), piece.anchor.offset + piece.length);
    parts.push(part);
    isStart &&= part === '';
  }
  const all = parts.join('');
  return mark + all + (isFormatted && all !== '' ? newline : '');
}

/** A printed piece; `undefined` where its new lines would say something else, as a name that begins one like a keyword. */
function printPiece(piece: Piece, text: string, file: string, output: Output): string | undefined {
  const source = new Source(piece, text);
  const { declaration, length } = piece;
  if (declaration === undefined) {
    printComments({ from: 0, to: length, followed: false, indent: '', firstBlank: true }, source, output);
    return output.text;
  }
  printDeclaration(declaration, source, output);
  const [again] = readDocument(file, output.text).pieces;
  return again !== undefined && contentOf(again, output.text) === contentOf(piece, text) ? output.text : undefined;
}

function newlineOf(text: string): string {
  if (text.includes('\r\n')) return '\r\n';
  return text.includes('\r') && !text.includes('\n') ? '\r' : '\n';
}
