/** What a declaration or block with an unknown keyword is meant to be, by what stands in its braces. */
import { type BlockKind, blocks, type DeclarationKind, declarationKinds, declarations } from '@headpin/core';
import { hasProperty, isPropertyAt, isRowAt, type Place, placeOfBlock, placeOfDeclaration, wordsOf } from './places.ts';
import type { TokenReader } from './reader.ts';
import { Kind } from './scanner.ts';

/** What stands directly between braces: keys, first words of blocks and steps, and whether scores do. */
interface Content {
  readonly keys: readonly string[];
  readonly blockWords: readonly string[];
  readonly rows: boolean;
}

/** So many tokens tell; it bounds the time that braces nobody closes can cost. */
const enough = 500;

function contentFrom(reader: TokenReader, open: number): Content {
  const keys: string[] = [];
  const blockWords: string[] = [];
  let rows = false;
  let depth = 0;
  for (let i = open; i < open + enough && reader.kindAt(i) !== Kind.End; i++) {
    const kind = reader.kindAt(i);
    if (kind === Kind.Open) depth++;
    else if (kind === Kind.Close) depth--;
    if (depth === 0) break;
    const word = depth === 1 ? reader.wordAt(i) : undefined;
    if (word === undefined) continue;
    if (isPropertyAt(reader, i)) keys.push(word);
    else if (reader.scanner.at(i).first || reader.kindAt(i - 1) === Kind.Open) {
      blockWords.push(word);
      rows ||= isRowAt(reader, i);
    }
  }
  return { keys, blockWords, rows };
}

/** The most hits win, the first of equals; one thing that cannot be there rules a candidate out. */
function bestOf<K>(candidates: readonly K[], content: Content, placeOf: (kind: K) => Place): K | undefined {
  let best: K | undefined;
  let most = 0;
  for (const kind of candidates) {
    const place = placeOf(kind);
    const firstWords = place.inside.map((one) => wordsOf[one][0]);
    const fits = content.keys.every((key) => hasProperty(place, key)) && content.rows === place.rows;
    const hits = content.keys.length + content.blockWords.filter((word) => place.rows || firstWords.includes(word)).length;
    if (fits && hits > most) {
      most = hits;
      best = kind;
    }
  }
  return best;
}

/** The kind of declaration whose braces open at an index; `isFor` says that it has no name but `for` and a segment. */
export function declarationByContent(reader: TokenReader, open: number, isFor: boolean): DeclarationKind | undefined {
  const candidates = declarationKinds.filter(
    (kind) => (declarations[kind].head === 'forSegment') === isFor && declarations[kind].head !== 'expansion',
  );
  return bestOf(candidates, contentFrom(reader, open), (kind) => placeOfDeclaration(kind));
}

/** The kind of block whose braces open at an index; `quoted` says that a text stands before them. */
export function blockByContent(reader: TokenReader, open: number, place: Place, quoted: boolean): BlockKind | undefined {
  const candidates = place.inside.filter((kind) => blocks[kind].shape === (quoted ? 'quoted' : 'block'));
  return bestOf(candidates, contentFrom(reader, open), (kind) => placeOfBlock(kind, place));
}
