/** Whether two readings of a text say the same: a formatter must not change that. */
import type { SyntaxDocument } from '../syntax/document.ts';
import type { Atom, EntryNode, Piece, Word } from '../syntax/tree.ts';

/** White space, characters that nobody sees, and commas. */
const unimportant = /[\s,\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\u061C\uFEFF]+/g;

/** How a piece is cut into entries and values, what cannot be read in it, and every word of it. */
function contentOf({ declaration, problems, anchor, length }: Piece, text: string): string {
  const written = (start: number, end: number) => text.slice(anchor.offset + start, anchor.offset + end).replace(unimportant, '');
  const unread = problems.map((problem) => `${problem.expected}, not ${written(problem.start, problem.end)}`);
  const head = declaration && [declaration.kind, declaration.name, declaration.title, declaration.other].map(partOf).join(' ');
  return [head, bodyOf(declaration), ...unread, written(0, length)].join('\n');
}

/** Values by their type, for their letters come with all others; of texts the value, which hangs on their lines. */
function partOf(part: Atom | Word | string | undefined): string {
  if (part === undefined || typeof part === 'string') return part ?? '-';
  if (!('type' in part)) return part.text;
  return part.type === 'text' ? JSON.stringify(part.value) : part.type;
}

function bodyOf(node: { readonly body: object | undefined; readonly entries: readonly EntryNode[] } | undefined): string {
  return node?.body === undefined ? '' : `{ ${node.entries.map(entryOf).join('; ')} }`;
}

function entryOf(entry: EntryNode): string {
  switch (entry.node) {
    case 'property':
      return `${entry.key.text}: ${entry.values.map(partOf).join(' ')}`;
    case 'need':
      return `need ${entry.name.text} ${partOf(entry.title)}`;
    case 'step':
      return `${entry.kind} ${partOf(entry.text)}`;
    case 'row':
      return `row ${[entry.scenario, ...entry.scores, entry.note].map(partOf).join(' ')}`;
    case 'block':
      return `${entry.kind} ${partOf(entry.quoted)} ${bodyOf(entry)}`;
  }
}

/** The pieces of a document that say something else when it is read in another layout; of other numbers, the first alone. */
export function changedPieces(before: SyntaxDocument, after: SyntaxDocument): number[] {
  const changed = before.pieces.flatMap((piece, i) => {
    const again = after.pieces[i];
    return again !== undefined && contentOf(piece, before.text) === contentOf(again, after.text) ? [] : [i];
  });
  return before.pieces.length === after.pieces.length ? changed : changed.slice(0, 1);
}
