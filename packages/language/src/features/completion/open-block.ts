/** A block that is open at the cursor, and what stands in it, before and after the cursor. */
import { type BlockKind, blocks, type DeclarationKind, declarationKinds, declarations, type PropertySpec } from '@headpin/core';

export interface Head {
  /** The name after the keyword; of an `expand`, the segment it starts from. */
  readonly name: string | undefined;
  /** The segment after `for` or after the arrow. */
  readonly other: string | undefined;
}

export interface OpenBlock {
  /** The declaration that it belongs to; `undefined` for braces that belong to nothing known. */
  readonly declaration: DeclarationKind | undefined;
  /** The block inside the declaration; `undefined` for the braces of the declaration itself. */
  readonly block: BlockKind | undefined;
  readonly head: Head;
  readonly outer: OpenBlock | undefined;
  /** Where its brace stands in the text. */
  readonly openedAt: number;
  /** The properties in it, each with the words of its value. */
  readonly properties: Map<string, readonly string[]>;
  /** Blocks, needs and steps in it. */
  readonly blocks: Set<BlockKind>;
  /** The scenarios of its rows. */
  readonly rows: Set<string>;
}

export const openBlock = (place: Pick<OpenBlock, 'declaration' | 'block' | 'head' | 'outer' | 'openedAt'>): OpenBlock => ({
  ...place,
  properties: new Map(),
  blocks: new Set(),
  rows: new Set(),
});

/** The properties that may stand in a block, by name. */
export function propertiesOf({ declaration, block }: OpenBlock): Readonly<Record<string, PropertySpec>> {
  if (block !== undefined) return blocks[block].properties;
  return declaration === undefined ? {} : declarations[declaration].properties;
}

/** What may stand in a block besides properties. */
export const insideOf = ({ declaration, block }: OpenBlock): readonly BlockKind[] =>
  declaration === undefined || block !== undefined ? [] : declarations[declaration].inside;

/** The keyword that some words begin with, and how many words it has. */
export function keywordOf<K extends string>(kinds: readonly K[], words: readonly string[]): { kind: K; words: number } | undefined {
  for (const kind of kinds) {
    const parts = kind.split(' ');
    if (parts.every((part, i) => words[i] === part)) return { kind, words: parts.length };
  }
  return undefined;
}

/** Whether some words are the beginning of a longer keyword, such as `market`. */
export const beginsKeyword = (kinds: readonly string[], words: readonly string[]): boolean =>
  words.length > 0 && kinds.some((kind) => kind.startsWith(`${words.join(' ')} `));

export const declarationKeyword = (words: readonly string[]) => keywordOf<DeclarationKind>(declarationKinds, words);

/** The names in a head, from the words after its keyword. */
export function headOf(words: readonly string[]): Head {
  const link = words.findIndex((word, i) => word === '->' || (word === 'for' && i + 1 < words.length));
  const isWord = (word: string | undefined) => (word !== undefined && /^[\p{L}_]/u.test(word) ? word : undefined);
  return { name: link === 0 ? undefined : isWord(words[0]), other: link < 0 ? undefined : isWord(words[link + 1]) };
}
