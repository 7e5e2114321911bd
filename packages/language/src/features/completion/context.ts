/** Where the cursor stands, told from the tokens around it in the piece that holds it. */
import { pieceAt } from '../../lowering/hidden-characters.ts';
import type { SyntaxDocument } from '../../syntax/document.ts';
import { Kind, Scanner, type Token } from '../../syntax/scanner.ts';
import { type Context, nowhere } from './context-kinds.ts';
import type { OpenBlock } from './open-block.ts';
import { Seen } from './seen.ts';
import { Walk } from './walk.ts';

/** Reads the tokens from the declaration above the cursor to the end of the block that holds it, and nothing else of the text. */
export function contextAt(document: SyntaxDocument, cursor: number): Context {
  if (document.refused !== undefined) return nowhere;
  const { text } = document;
  const { start, starts } = placesAround(document, cursor);
  const scanner = new Scanner(text, start);
  const walk = new Walk(scanner, starts, cursor);
  let i = 0;
  while (endsBefore(scanner.at(i), cursor)) {
    walk.take(scanner.at(i), scanner.at(i + 1));
    i++;
  }
  const comment = scanner.comments.find((one) => one.start < cursor && (cursor < one.end || (cursor === one.end && !one.block)));
  if (comment !== undefined) return { at: 'comment', comment, replace: { start: cursor, end: cursor } };
  const touched = scanner.at(i).start < cursor ? scanner.at(i) : undefined;
  if (touched !== undefined && touched.kind !== Kind.Word) return nowhere;
  const seen = new Seen(walk, scanner, cursor, touched, i);
  const context = seen.context();
  if (context.at === 'entry' || context.at === 'score' || context.at === 'value') readOn(walk, scanner, i);
  return context;
}

/** Tokens that the cursor does not stand in. A word or a number that it touches from behind is being written. */
function endsBefore(token: Token, cursor: number): boolean {
  if (token.kind === Kind.End || token.end > cursor) return false;
  if (token.end < cursor) return true;
  const isText = token.kind === Kind.Text || token.kind === Kind.LongText;
  return isText
    ? !token.open
    : token.kind !== Kind.Word && token.kind !== Kind.Number && token.kind !== Kind.Date && token.kind !== Kind.Bad;
}

/** Where to begin to read, and where declarations begin around the cursor. */
function placesAround({ pieces, text }: SyntaxDocument, cursor: number): { start: number; starts: Set<number> } {
  let word = cursor;
  while (word > 0 && /[\p{L}\p{M}\p{Nd}_]/u.test(text[word - 1]!)) word--;
  const found = pieceAt(pieces, cursor);
  const index = found === undefined ? -1 : pieces.indexOf(found);
  // The word that is typed may have cut a piece in two, so one more is looked at.
  const first = Math.max(index - 2, 0);
  const starts = new Set<number>();
  let start = pieces[first]?.anchor.offset ?? 0;
  for (let i = first; i <= Math.min(index + 1, pieces.length - 1); i++) {
    const { anchor, declaration } = pieces[i]!;
    if (declaration === undefined) continue;
    const at = anchor.offset + declaration.start;
    starts.add(at);
    if (at < word) start = at;
  }
  return { start, starts };
}

/** Goes on behind the cursor to the end of the block, so that what stands there is known too. */
function readOn(walk: Walk, scanner: Scanner, from: number): void {
  const { block } = walk;
  for (let i = from; ; i++) {
    const token = scanner.at(i);
    if (token.kind === Kind.End) break;
    walk.take(token, scanner.at(i + 1));
    if (!isOpenIn(block, walk.block)) return;
  }
  walk.end();
}

function isOpenIn(block: OpenBlock | undefined, innermost: OpenBlock | undefined): boolean {
  for (let one = innermost; one !== undefined; one = one.outer) if (one === block) return true;
  return false;
}
