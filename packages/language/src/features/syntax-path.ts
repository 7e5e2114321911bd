/** From a declaration down to the word at a place. */
import { pieceAt } from '../lowering/hidden-characters.ts';
import type { Atom, EntryNode, Piece, PropertyNode, Span } from '../syntax/tree.ts';

export interface PathStep extends Span {
  readonly is: 'declaration' | 'body' | 'block' | 'entry' | 'values' | 'atom' | 'text' | 'name' | 'comment';
}

/** The piece that holds an offset; right behind a declaration that is its piece, not the next. */
export function pieceTouching(pieces: readonly Piece[], offset: number): Piece | undefined {
  const piece = pieceAt(pieces, offset);
  return piece?.anchor.offset === offset && offset > 0 ? pieceAt(pieces, offset - 1) : piece;
}

const holds = (span: Span, offset: number) => span.start <= offset && offset <= span.end;

/** The parts of a piece that hold an offset of it, each inside the one before. */
export function pathAt(piece: Piece, offset: number): PathStep[] {
  const path: PathStep[] = [];
  const { declaration } = piece;
  if (declaration !== undefined && holds(declaration, offset)) {
    path.push({ is: 'declaration', start: declaration.start, end: declaration.end });
    addNames(path, [declaration.name, declaration.other], offset);
    addTexts(path, [declaration.title], offset);
    addBody(path, declaration.entries, declaration.body, offset);
  }
  const comment = piece.comments.find((one) => holds(one, offset));
  if (comment !== undefined) path.push({ is: 'comment', start: comment.start, end: comment.end });
  return path;
}

function addBody(path: PathStep[], entries: readonly EntryNode[], body: Span | undefined, offset: number): void {
  if (body === undefined || !holds(body, offset)) return;
  path.push({ is: 'body', start: body.start + 1, end: Math.max(body.start + 1, body.end - 1) });
  const entry = entries.find((one) => holds(one, offset));
  if (entry === undefined) return;
  path.push({ is: entry.node === 'block' ? 'block' : 'entry', start: entry.start, end: entry.end });
  switch (entry.node) {
    case 'property':
      addValues(path, entry, offset);
      break;
    case 'block':
      addTexts(path, [entry.quoted], offset);
      addBody(path, entry.entries, entry.body, offset);
      break;
    case 'need':
      addNames(path, [entry.name], offset);
      addTexts(path, [entry.title], offset);
      break;
    case 'step':
      addTexts(path, [entry.text], offset);
      break;
    case 'row':
      addNames(path, [entry.scenario], offset);
      addTexts(path, [...entry.scores, entry.note], offset);
  }
}

function addValues(path: PathStep[], { key, values }: PropertyNode, offset: number): void {
  addNames(path, [key], offset);
  const [first] = values;
  const last = values[values.length - 1];
  if (first === undefined || last === undefined || offset < first.start || offset > last.end) return;
  path.push({ is: 'values', start: first.start, end: last.end });
  addTexts(path, values, offset);
}

function addNames(path: PathStep[], names: readonly (Span | undefined)[], offset: number): void {
  for (const name of names) if (name !== undefined && holds(name, offset)) path.push({ is: 'name', start: name.start, end: name.end });
}

/** Values; of a text also what stands between its quotes. */
function addTexts(path: PathStep[], atoms: readonly (Atom | undefined)[], offset: number): void {
  const atom = atoms.find((one): one is Atom => one !== undefined && holds(one, offset));
  if (atom === undefined) return;
  path.push({ is: atom.type === 'text' ? 'text' : 'atom', start: atom.start, end: atom.end });
}
