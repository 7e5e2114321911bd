/**
 * Formats a file: one property or row on a line, ballot columns aligned, comments kept where they belong. Nothing but
 * white space, and commas behind the last item of a list, ever changes. What cannot be read is left as it stands, and
 * so is a declaration or entry with a comment in a place where it would have to move.
 */
import { readDocument, type SyntaxDocument } from '../syntax/document.ts';
import { printComments } from './comments.ts';
import { printDeclaration } from './declarations.ts';
import { Output } from './output.ts';
import { Source } from './source.ts';

/** The formatted text; formatting it again changes nothing. */
export function format(text: string): string {
  return formatDocument(readDocument('', text));
}

export function formatDocument(document: SyntaxDocument): string {
  const { text } = document;
  if (document.refused !== undefined || text.trim() === '') return text;
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const output = new Output(newlineOf(text));
  for (const piece of document.pieces) {
    const source = new Source(piece, text);
    const { declaration, problems, length, reach, anchor } = piece;
    if (problems.length > 0) {
      output.verbatim(text.slice(Math.max(anchor.offset, mark.length), anchor.offset + length));
      // A text or comment that nobody closes was looked through to the end: where it is taken to end hangs on all of that.
      if (anchor.offset + reach >= text.length) return mark + output.asItIs() + text.slice(anchor.offset + length);
    } else if (declaration !== undefined) printDeclaration(declaration, source, output);
    else printComments({ from: 0, to: length, followed: false, indent: '', firstBlank: true }, source, output);
  }
  return mark + output.finish();
}

function newlineOf(text: string): string {
  if (text.includes('\r\n')) return '\r\n';
  return text.includes('\r') && !text.includes('\n') ? '\r' : '\n';
}
