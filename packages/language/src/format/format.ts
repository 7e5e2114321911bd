/**
 * Formats a file: one property or row on a line, ballot columns aligned, comments kept where they belong. Nothing but
 * white space, and commas behind the last item of a list, ever changes. What cannot be read is left as it stands, and
 * so is a declaration or entry with a comment in a place where it would have to move.
 */
import { holdsConflict } from '../syntax/conflicts.ts';
import { readDocument, type SyntaxDocument } from '../syntax/document.ts';
import type { Piece } from '../syntax/tree.ts';
import { printComments } from './comments.ts';
import { printDeclaration } from './declarations.ts';
import { Output } from './output.ts';
import { changedPieces } from './same.ts';
import { Source } from './source.ts';

/** The formatted text; formatting it again changes nothing. New lines break as they do in the text, unless said otherwise. */
export function format(text: string, newline = newlineOf(text)): string {
  return formatDocument(readDocument('', text), newline);
}

export function formatDocument(document: SyntaxDocument, newline = newlineOf(document.text)): string {
  const { text, pieces, file } = document;
  if (document.refused !== undefined || text.trim() === '' || holdsConflict(text)) return text;
  const left = new Set(pieces.filter((piece) => piece.problems.length > 0));
  for (;;) {
    const formatted = print(document, left, newline);
    const changed = changedPieces(document, readDocument(file, formatted));
    if (changed.length === 0) return formatted;
    // A new line may give words another meaning, as a name that begins one like a keyword: then all stays as it was.
    const before = left.size;
    for (const i of changed) left.add(pieces[left.has(pieces[i]!) ? i + 1 : i] ?? pieces[i]!);
    if (left.size === before) return text;
  }
}

/** The text with its pieces formatted but for those that are left as they are. */
function print({ text, pieces }: SyntaxDocument, left: ReadonlySet<Piece>, newline: string): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const parts: string[] = [mark];
  let isStart = true;
  let isFormatted = true;
  for (const piece of pieces) {
    if (piece.length === 0) continue;
    isFormatted = !left.has(piece);
    const start = boundary(text, isStart ? mark.length : piece.anchor.offset);
    const end = boundary(text, piece.anchor.offset + piece.length);
    const part: string = isFormatted ? printPiece(piece, text, new Output(newline, isStart)) : text.slice(start, end);
    parts.push(part);
    isStart &&= part === '';
  }
  if (isFormatted && !isStart) parts.push(newline);
  return parts.join('');
}

function printPiece(piece: Piece, text: string, output: Output): string {
  const source = new Source(piece, text);
  const { declaration, length } = piece;
  if (declaration !== undefined) printDeclaration(declaration, source, output);
  else printComments({ from: 0, to: length, followed: false, indent: '', firstBlank: true }, source, output);
  return output.text;
}

/** A text that nobody closes may end within a line break, which belongs to what follows. */
const boundary = (text: string, offset: number) => (text[offset - 1] === '\r' && text[offset] === '\n' ? offset - 1 : offset);

/** The line break that a text uses. */
export function newlineOf(text: string): string {
  if (text.includes('\r\n')) return '\r\n';
  return text.includes('\r') && !text.includes('\n') ? '\r' : '\n';
}
