/** The empty element of a declaration, and by what it is told apart. */
import { type BlockKind, blocks, type DeclarationKind, declarationKinds, declarations } from '@headpin/core';
import type { DeclarationNode, Piece, Span } from '../syntax/tree.ts';
import { documentationAbove } from './comments.ts';
import type { Draft } from './declared.ts';
import { originOf } from './findings.ts';
import { tableOf } from './tables.ts';

const ofAll = ['name', 'title', 'doc', 'keywordAt', 'at', 'whole', 'properties'];
const ofHeads: Partial<Record<string, readonly string[]>> = {
  nameForSegment: ['segment'],
  forSegment: ['segment'],
  expansion: ['from', 'to'],
};
const ofKinds: Partial<Record<DeclarationKind, readonly string[]>> = {
  segment: ['needs', 'reason', 'earlyAdopters'],
  scenario: ['before', 'after'],
  positioning: ['messages', 'objections'],
  pitch: ['steps'],
};

/** Two declarations with the same key are one too many. */
export function uniqueKey(node: DeclarationNode): string | undefined {
  const { head } = declarations[node.kind];
  if (head === 'forSegment') return node.other === undefined ? undefined : `${node.kind} for ${node.other.text}`;
  if (head === 'expansion')
    return node.name === undefined || node.other === undefined ? undefined : `expand ${node.name.text} -> ${node.other.text}`;
  return node.name === undefined ? undefined : `${tableOf[node.kind] ?? node.kind} ${node.name.text}`;
}

/**
 * An element with all that one of its kind may have, none of it given. Elements that begin as its copies have one layout,
 * whatever is written in them and in which order, so that the engine finds a property in all of them at one place.
 */
function blank(names: readonly string[]): Readonly<Record<string, undefined>> {
  // What is read as JSON is laid out as one record from the start; with more than a dozen names added one by one it is a table.
  const element = JSON.parse(`{${names.map((name) => `"${name}":null`).join()}}`) as Record<string, undefined>;
  for (const name of names) element[name] = undefined;
  return element;
}

const blanks = Object.fromEntries(
  declarationKinds.map((kind) => {
    const { head, properties } = declarations[kind];
    const side = kind.endsWith('alternative') ? ['side'] : [];
    return [kind, blank(['is', ...side, ...ofAll, ...(ofHeads[head] ?? []), ...(ofKinds[kind] ?? []), ...Object.keys(properties)])];
  }),
) as Readonly<Record<DeclarationKind, Readonly<Record<string, undefined>>>>;

/** By kind of block, what a block begins as. */
export const blankBlocks = Object.fromEntries(
  (Object.keys(blocks) as BlockKind[]).map((kind) => [
    kind,
    blank(['is', 'name', 'keywordAt', 'at', 'whole', 'properties', ...Object.keys(blocks[kind].properties)]),
  ]),
) as Readonly<Record<BlockKind, Readonly<Record<string, undefined>>>>;

export function draftOf(node: DeclarationNode, piece: Piece, text: string): Draft {
  const { head } = declarations[node.kind];
  const isAlternative = node.kind === 'market alternative' || node.kind === 'product alternative';
  const place: Span = (head === 'forSegment' ? node.other : node.name) ?? node.keyword;
  return {
    ...blanks[node.kind],
    is: isAlternative ? 'alternative' : node.kind,
    ...(isAlternative ? { side: node.kind === 'market alternative' ? 'market' : 'product' } : {}),
    name: head === 'forSegment' ? '' : (node.name?.text ?? ''),
    title: node.title?.value,
    doc: documentationAbove(piece, text, node.start),
    keywordAt: originOf(piece, node.keyword),
    at: originOf(piece, place),
    whole: originOf(piece, node),
    properties: new Map(),
  };
}
