/** Whether two readings of a text say the same: a formatter must not change that. */
import type { SyntaxDocument } from '../syntax/document.ts';
import type { Atom, EntryNode, Piece, Word } from '../syntax/tree.ts';

const blank = /[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069\u061C\uFEFF]|\p{Cc}/gu;

/** What a piece says in its order, without its layout, and what cannot be read in it. */
function contentOf(piece: Piece, text: string): string {
  const { declaration, problems, anchor } = piece;
  const written = ({ start, end }: { start: number; end: number }) =>
    text.slice(anchor.offset + start, anchor.offset + end).replace(blank, '');
  const ofAtom = (atom: Atom | undefined) => (atom?.type === 'text' ? JSON.stringify(atom.value) : atom === undefined ? '' : written(atom));
  const ofWord = (word: Word | undefined) => word?.text ?? '';
  const ofEntry = (entry: EntryNode): string => {
    switch (entry.node) {
      case 'property':
        return `${entry.key.text}: ${entry.values.map(ofAtom).join(', ')}`;
      case 'need':
        return `need ${entry.name.text} ${ofAtom(entry.title)}`;
      case 'step':
        return `${entry.kind} ${ofAtom(entry.text)}`;
      case 'row':
        return `row ${[entry.scenario.text, ...entry.scores.map(ofAtom), ofAtom(entry.note)].join(' ')}`;
      case 'block':
        return `${entry.kind} ${ofAtom(entry.quoted)} ${ofBody(entry)}`;
    }
  };
  const ofBody = ({ body, entries }: { body: object | undefined; entries: readonly EntryNode[] }) =>
    body === undefined ? '' : `{ ${entries.map(ofEntry).join('; ')} }`;
  const head = declaration && [declaration.kind, ofWord(declaration.name), ofAtom(declaration.title), ofWord(declaration.other)];
  const unread = problems.map((problem) => `${problem.expected}, not ${written(problem)}`);
  return [...(head ?? []), declaration === undefined ? '' : ofBody(declaration), ...unread].join(' ');
}

/** The pieces of a document that say something else when it is read in another layout; of other numbers, the first alone. */
export function changedPieces(before: SyntaxDocument, after: SyntaxDocument): number[] {
  const changed = before.pieces.flatMap((piece, i) => {
    const again = after.pieces[i];
    return again !== undefined && contentOf(piece, before.text) === contentOf(again, after.text) ? [] : [i];
  });
  return before.pieces.length === after.pieces.length ? changed : changed.slice(0, 1);
}
