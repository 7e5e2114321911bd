/** In a block: the properties, blocks, needs and steps that are missing from it, required ones first. */
import { type BlockKind, type BlockSpec, blocks, type PropertySpec } from '@headpin/core';
import { CompletionItemKind } from 'vscode-languageserver';
import { trusted } from '../../text/markdown.ts';
import { phraseOf } from '../../text/phrases.ts';
import { type CompletionScene, factsOf } from './completion-scene.ts';
import { blockSnippet, propertySnippet } from './declaration-snippets.ts';
import type { Offer } from './offer.ts';
import { insideOf, type OpenBlock, propertiesOf } from './open-block.ts';
import type { SnippetFacts } from './value-snippets.ts';

/** `goesOn`: the colon or the brace stands there already, and only the word is wanted. */
export function entryOffers(scene: CompletionScene, block: OpenBlock, goesOn: boolean): Offer[] {
  const facts = factsOf(scene);
  const missing = Object.entries(propertiesOf(block)).filter(([key]) => !block.properties.has(key));
  const property = ([key, spec]: [string, PropertySpec]) => propertyOffer(key, spec, block, goesOn, facts);
  const inside = insideOf(block);
  const absent = inside.filter((kind) => !block.blocks.has(kind));
  const again = inside.filter((kind) => block.blocks.has(kind) && blocks[kind].repeats);
  return [
    ...missing.filter(([, spec]) => spec.required).map(property),
    ...absent.map((kind) => blockOffer(kind, goesOn, facts)),
    ...missing.filter(([, spec]) => !spec.required).map(property),
    ...again.map((kind) => blockOffer(kind, goesOn, facts)),
  ];
}

function propertyOffer(key: string, spec: PropertySpec, block: OpenBlock, goesOn: boolean, facts: SnippetFacts): Offer {
  return {
    label: key,
    kind: CompletionItemKind.Property,
    insert: goesOn ? [key] : propertySnippet(key, spec, facts, block.declaration),
    detail: `${spec.required ? 'required, ' : ''}${phraseOf(spec.value).replaceAll('`', '')}`,
    documentation: trusted(`${spec.doc}\n\nExample: \`${key}: ${spec.example}\``),
  };
}

function blockOffer(kind: BlockKind, goesOn: boolean, facts: SnippetFacts): Offer {
  const { doc, shape }: BlockSpec = blocks[kind];
  return {
    label: kind,
    kind: shape === 'need' || shape === 'step' ? CompletionItemKind.Keyword : CompletionItemKind.Struct,
    insert: goesOn ? [kind] : blockSnippet(kind, facts),
    documentation: trusted(doc),
  };
}
