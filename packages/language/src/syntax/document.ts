/** One file as a row of pieces, kept up to date by reading again only what an edit touches. */
import { conflictProblem, mayHoldConflict, readableOf } from './conflicts.ts';
import { parsePiece } from './parser.ts';
import { changeOf, utf8Length } from './text-change.ts';
import type { Piece, Span } from './tree.ts';

/** Largest file that is read, in UTF-8 bytes. */
export const largestFile = 1024 * 1024;
/** Most words, values and comments that are read in one file. */
export const mostTokens = 200_000;

/**
 * Pieces keep the text alive out of which their words are cut. What the versions of one file may hold together, in UTF-16
 * units; beyond it the whole file is read again.
 */
const mostHeld = 32 * 1024 * 1024;

export interface SyntaxDocument {
  readonly file: string;
  readonly text: string;
  /** The size of the text in UTF-8. */
  readonly bytes: number;
  /** Whether a mark of a merge conflict may stand in the text. */
  readonly mayConflict: boolean;
  readonly pieces: readonly Piece[];
  /** Why nothing in it counts; `undefined` for a file within the limits. */
  readonly refused: { readonly kind: 'bytes' | 'tokens' | 'depth'; readonly size: number; readonly at: number } | undefined;
}

/** Counts sooner than code of our own on a cold start, but makes a copy. */
const encoder = new TextEncoder();

/** Reads a whole file. */
export function readDocument(file: string, text: string): SyntaxDocument {
  const bytes = text.length > largestFile ? utf8Length(text, 0, text.length) : encoder.encode(text).length;
  const mayConflict = mayHoldConflict(text);
  if (bytes > largestFile) return { file, text, bytes, mayConflict, pieces: [], refused: { kind: 'bytes', size: bytes, at: 0 } };
  const { readable, marks } = readableOf(text);
  return finish({ file, text, bytes, mayConflict, pieces: withConflicts(readPieces(file, readable, 0, []).pieces, marks) });
}

/** Each conflict is a problem of the piece in which it begins. */
function withConflicts(pieces: readonly Piece[], marks: readonly Span[]): readonly Piece[] {
  if (marks.length === 0) return pieces;
  return pieces.map((piece, i) => {
    const { offset } = piece.anchor;
    const end = i === pieces.length - 1 ? Number.POSITIVE_INFINITY : offset + piece.length;
    const own = marks.filter(({ start }) => start >= offset && start < end);
    const problems = own.map((mark) => conflictProblem({ start: mark.start - offset, end: mark.end - offset }));
    return problems.length === 0 ? piece : { ...piece, problems: [...problems, ...piece.problems] };
  });
}

/** Reads a changed file again, keeping the pieces that the change does not reach. `before` is reused, not kept. */
export function rereadDocument(before: SyntaxDocument, text: string): SyntaxDocument {
  const old = before.text;
  const { start: same, sameEnd } = changeOf(old, text);
  if (same === old.length && same === text.length) return before;
  const bytes = before.bytes + utf8Length(text, same, text.length - sameEnd) - utf8Length(old, same, old.length - sameEnd);
  if (before.refused !== undefined || before.pieces.length === 0 || bytes > largestFile) return readDocument(before.file, text);
  // A mark gives another meaning to all between it and the next one.
  if (before.mayConflict || mayHoldConflict(text, same, text.length - sameEnd)) return readDocument(before.file, text);
  // A piece stands when all that the parser looked at lies before the first changed character.
  let kept = 0;
  while (kept < before.pieces.length && before.pieces[kept]!.anchor.offset + before.pieces[kept]!.reach < same) kept++;
  const head = before.pieces.slice(0, kept);
  const last = head[kept - 1];
  const start = last === undefined ? 0 : last.anchor.offset + last.length;
  const shift = text.length - old.length;
  const firstUnchanged = old.length - sameEnd;
  const tail = before.pieces.slice(kept).filter((piece) => piece.anchor.offset >= firstUnchanged && piece.anchor.offset > start);
  const { pieces, resumed } = readPieces(
    before.file,
    text,
    start,
    tail.map((piece) => piece.anchor.offset + shift),
  );
  const rest = resumed === undefined ? [] : tail.slice(resumed);
  for (const piece of rest) piece.anchor.offset += shift;
  for (let i = 0; i < pieces.length; i++) {
    const known = before.pieces[kept + i];
    if (known === undefined || rest.includes(known) || !isSame(known, old, pieces[i]!, text)) break;
    known.reach = pieces[i]!.reach;
    pieces[i] = known;
  }
  const all = [...head, ...pieces, ...rest];
  if (new Set(all.map((piece) => readings.get(piece))).size * text.length > mostHeld) return readDocument(before.file, text);
  return finish({ file: before.file, text, bytes, mayConflict: false, pieces: all });
}

/** Whether a piece was read again only because the parser had looked beyond its end. What hangs on it can stay then. */
function isSame(before: Piece, oldText: string, now: Piece, text: string): boolean {
  const { offset } = now.anchor;
  return (
    before.anchor.offset === offset &&
    before.length === now.length &&
    oldText.slice(offset, offset + now.length) === text.slice(offset, offset + now.length) &&
    content(before) === content(now)
  );
}

const content = ({ reach: _reach, ...piece }: Piece) => JSON.stringify(piece);

/** The number of the reading in which a piece was made. */
const readings = new WeakMap<Piece, number>();
let lastReading = 0;

/** Reads pieces from `start` to the end, or until one of the given offsets is met exactly: then says which. */
function readPieces(file: string, text: string, start: number, known: readonly number[]): { pieces: Piece[]; resumed: number | undefined } {
  const pieces: Piece[] = [];
  const reading = ++lastReading;
  let at = start;
  let k = 0;
  for (;;) {
    while (k < known.length && known[k]! < at) k++;
    if (pieces.length > 0 && known[k] === at) return { pieces, resumed: k };
    const piece = parsePiece(file, text, at);
    pieces.push(piece);
    readings.set(piece, reading);
    at += piece.length;
    if (piece.declaration === undefined) return { pieces, resumed: undefined };
  }
}

function finish(read: Omit<SyntaxDocument, 'refused'>): SyntaxDocument {
  const { pieces } = read;
  const tokens = pieces.reduce((sum, piece) => sum + piece.tokens, 0);
  const deep = pieces.find((piece) => piece.tooDeep !== undefined);
  if (deep?.tooDeep !== undefined)
    return { ...read, pieces: [], refused: { kind: 'depth', size: deep.tooDeep.depth, at: deep.anchor.offset + deep.tooDeep.at } };
  if (tokens > mostTokens) return { ...read, pieces: [], refused: { kind: 'tokens', size: tokens, at: 0 } };
  return { ...read, refused: undefined };
}
