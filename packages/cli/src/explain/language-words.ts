/** Pages on the words of the language itself: keywords of declarations and blocks, and properties. */
import { type BlockKind, blocks, type DeclarationKind, declarations, type PropertySpec } from '@headpin/core';
import { blockHover, declarationHover, propertyHover } from '@headpin/language/features/hover/vocabulary.ts';

interface Owner {
  readonly keyword: string;
  readonly properties: Readonly<Record<string, PropertySpec>>;
  /** What the hover on its keyword says, as Markdown. */
  readonly page: () => string;
}

const owners: readonly Owner[] = [
  ...(Object.keys(declarations) as DeclarationKind[]).map((kind) => ({
    keyword: declarations[kind].keyword,
    properties: declarations[kind].properties,
    page: () => declarationHover(kind).source,
  })),
  ...(Object.keys(blocks) as BlockKind[]).map((kind) => ({
    keyword: blocks[kind].keyword,
    properties: blocks[kind].properties,
    page: () => blockHover(kind).source,
  })),
];

/** Every keyword and property, each once. */
export const languageWords: readonly string[] = [
  ...new Set(owners.flatMap(({ keyword, properties }) => [keyword, ...Object.keys(properties)])),
];

/** The page of a keyword, or of a property in each place that has it, as Markdown; `undefined` for any other word. */
export function languageWordPage(word: string): string | undefined {
  const pages = owners.flatMap(({ keyword, properties, page }) => [
    ...(keyword === word ? [page()] : []),
    ...(Object.hasOwn(properties, word) ? [propertyHover(word, properties[word]!, keyword).source] : []),
  ]);
  return pages.length === 0 ? undefined : `# ${word}\n\n${[...new Set(pages)].join('\n\n')}\n`;
}
