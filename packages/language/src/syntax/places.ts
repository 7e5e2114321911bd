/** Nothing is reserved: what a word is follows from its place. Here is what may begin at one, and how that is told. */
import {
  type BlockKind,
  type BlockSpec,
  blocks,
  type DeclarationKind,
  declarationKinds,
  declarations,
  type PropertySpec,
  type ValueSpec,
} from '@headpin/core';
import { phraseOf } from '../text/phrases.ts';
import type { TokenReader } from './reader.ts';
import { Kind, type Token } from './scanner.ts';

/** The braces of a declaration or block, and what may stand between them. */
export interface Place {
  readonly properties: Readonly<Record<string, PropertySpec>>;
  readonly inside: readonly BlockKind[];
  readonly rows: boolean;
  readonly parent: Place | undefined;
  /** The first token of its keyword. */
  readonly from: Token | undefined;
}

export const placeOfDeclaration = (kind: DeclarationKind, from?: Token): Place => ({
  properties: declarations[kind].properties,
  inside: declarations[kind].inside,
  rows: kind === 'ballot',
  parent: undefined,
  from,
});

export const placeOfBlock = (kind: BlockKind, parent: Place, from?: Token): Place => ({
  properties: blocks[kind].properties,
  inside: [],
  rows: false,
  parent,
  from,
});

/** Whether a property of this name may stand here. */
export const hasProperty = (place: Place, name: string): boolean =>
  Object.hasOwn(place.properties, name) || (place.rows && name === 'columns');

/** What a property takes, with its article. */
export function phraseOfValue(place: Place, name: string): string {
  if (place.rows && name === 'columns') return 'a list of criteria';
  const spec = Object.hasOwn(place.properties, name) ? place.properties[name] : undefined;
  return spec === undefined ? 'a value' : phraseOf(spec.value);
}

const listTypes: readonly ValueSpec['type'][] = ['texts', 'words', 'references'];

/** Whether a property takes a list; one that is none of this place may. */
export const takesList = (place: Place, name: string): boolean =>
  !Object.hasOwn(place.properties, name) || listTypes.includes(place.properties[name]!.value.type);

export const takesTexts = (place: Place, name: string): boolean =>
  Object.hasOwn(place.properties, name) && place.properties[name]!.value.type === 'texts';

/** What would fit where an entry is due. */
export function whatFits(place: Place): string {
  const entry = whatEntry(place);
  return entry === undefined ? '`}`' : `${entry} or \`}\``;
}

/** An entry of a place in words; `undefined` where none may stand. */
export function whatEntry(place: Place): string | undefined {
  if (place.rows) return 'a row of scores';
  if (Object.keys(place.properties).length > 0) return 'a property';
  return place.inside.length === 0 ? undefined : `one of ${place.inside.map((kind) => `\`${kind}\``).join(', ')}`;
}

/** A keyword of one word or two. */
interface Keyword {
  readonly kind: DeclarationKind;
  readonly words: number;
  readonly second: string | undefined;
}

const firstWords = new Map<string, Keyword[]>();
for (const kind of declarationKinds) {
  const [first = '', second] = kind.split(' ');
  firstWords.set(first, [...(firstWords.get(first) ?? []), { kind, words: second === undefined ? 1 : 2, second }]);
}

/** The kinds of declaration that begin with a word. */
export const kindsBeginningWith = (word: string): readonly DeclarationKind[] => (firstWords.get(word) ?? []).map(({ kind }) => kind);

/** The kind of declaration whose keyword stands at an index, and how many words it has. */
export function keywordAt(reader: TokenReader, index: number): Omit<Keyword, 'second'> | undefined {
  const word = reader.wordAt(index);
  const keywords = word === undefined ? undefined : firstWords.get(word);
  return keywords?.find(({ second }) => second === undefined || reader.wordAt(index + 1) === second);
}

/**
 * Whether a declaration begins at an index, judged by its head; asked only where something else is due. The head stands
 * on one line, and behind the name comes a title, a brace, or another line.
 */
export function declarationAt(reader: TokenReader, index: number): boolean {
  const found = keywordAt(reader, index);
  if (found === undefined) return false;
  // Some write a colon behind the keyword; a key has neither a title nor a brace behind its value.
  const colon = reader.kindAt(index + found.words) === Kind.Colon ? 1 : 0;
  const at = index + found.words + colon;
  const name = reader.scanner.at(at);
  if (name.kind !== Kind.Word || name.first) return false;
  const behind = reader.scanner.at(at + 1);
  const behindWord = behind.first ? undefined : reader.wordAt(at + 1);
  if (colon === 1 && declarations[found.kind].head === 'forSegment') return reader.slice(name) === 'for' && behind.kind === Kind.Word;
  if (colon === 1) return behind.kind === Kind.Text || behind.kind === Kind.Open || behind.kind === Kind.Arrow || behindWord === 'for';
  switch (declarations[found.kind].head) {
    case 'expansion':
      return behind.kind === Kind.Arrow;
    case 'forSegment':
      return reader.slice(name) === 'for' && behind.kind === Kind.Word;
    case 'nameForSegment':
      return behind.kind === Kind.Text || behind.kind === Kind.Open || behindWord === 'for';
    default:
      if (behind.kind === Kind.Open || behind.kind === Kind.Text) return true;
      // With a colon these are a value and the key behind it.
      return (behind.first || behind.kind === Kind.Close) && behind.kind !== Kind.Colon;
  }
}

/** Whether a declaration begins where a value is due: on a line of its own, and it is no value with a block or row behind it. */
export function declarationForValueAt(reader: TokenReader, index: number, place: Place): boolean {
  if (!reader.scanner.at(index).first || !declarationAt(reader, index)) return false;
  const behind = index + keywordAt(reader, index)!.words;
  return blockAt(reader, behind, place) === undefined && !(place.rows && isRowAt(reader, behind));
}

/** The words of the keyword of each block. */
export const wordsOf = Object.fromEntries(Object.keys(blocks).map((kind) => [kind, kind.split(' ')])) as unknown as Readonly<
  Record<BlockKind, readonly [string, ...string[]]>
>;

/** The block, need or step that begins at an index, and how many words its keyword has. */
export function blockAt(reader: TokenReader, index: number, place: Place): { kind: BlockKind; words: number } | undefined {
  if (place.inside.length === 0) return undefined;
  const word = reader.wordAt(index);
  if (word === undefined || reader.kindAt(index + 1) === Kind.Colon) return undefined;
  for (const kind of place.inside) {
    const words = wordsOf[kind];
    if (words[0] !== word || !words.every((word, i) => reader.wordAt(index + i) === word)) continue;
    const behind = reader.kindAt(index + words.length);
    const fits = words.length > 1 || behindKeyword[blocks[kind].shape].includes(behind);
    if (fits && !(kind === 'need' && isKeyAt(reader, index + 1, place))) return { kind, words: words.length };
  }
  return undefined;
}

/** Whether the key of the next property stands at an index: one of this place, or on a line of its own. */
export const isKeyAt = (reader: TokenReader, index: number, place: Place): boolean =>
  isPropertyAt(reader, index) && (reader.scanner.at(index).first || hasProperty(place, reader.wordAt(index)!));

/** What stands behind the keyword of a block. */
export const behindKeyword: Readonly<Record<BlockSpec['shape'], readonly Kind[]>> = {
  need: [Kind.Word],
  block: [Kind.Open],
  quoted: [Kind.Text, Kind.LongText],
  step: [Kind.Text, Kind.LongText],
};

/** Words between a number and what belongs to it; no property is called like one. */
export const connectives: readonly string[] = ['per', 'over', 'within'];

export function isPropertyAt(reader: TokenReader, index: number): boolean {
  const token = reader.scanner.at(index);
  if (token.kind !== Kind.Word || reader.kindAt(index + 1) !== Kind.Colon) return false;
  return token.first || !connectives.includes(reader.slice(token));
}

const scoreKinds: readonly Kind[] = [Kind.Number, Kind.Dash];

/** Whether a row of scores stands at an index. */
export const isRowAt = (reader: TokenReader, index: number): boolean =>
  reader.kindAt(index) === Kind.Word && scoreKinds.includes(reader.kindAt(index + 1));

/** Whether an entry of a place plainly begins at an index. */
export const entryAt = (reader: TokenReader, index: number, place: Place): boolean =>
  isPropertyAt(reader, index) || blockAt(reader, index, place) !== undefined || (place.rows && isRowAt(reader, index));

/**
 * Whether what follows the comma of a list is the next entry, so that the comma was the last thing of the list. A word
 * `need` before a name begins one, unless that name is another `need` before a name: then the first is an item.
 */
export function endsListAt(reader: TokenReader, index: number, place: Place): boolean {
  const block = blockAt(reader, index, place);
  if (block?.kind === 'need' && reader.wordAt(index + 1) === 'need') return reader.wordAt(index + 2) === undefined;
  return block !== undefined || (place.rows && isRowAt(reader, index));
}
