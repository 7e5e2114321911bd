/** The empty element of a declaration, and by what it is told apart. */
import { declarations } from '@headpin/core';
import type { DeclarationNode, Piece, Span } from '../syntax/tree.ts';
import { documentationAbove } from './comments.ts';
import type { Draft } from './declared.ts';
import { originOf } from './findings.ts';
import { tableOf } from './tables.ts';

/** Two declarations with the same key are one too many. */
export function uniqueKey(node: DeclarationNode): string | undefined {
  const { head } = declarations[node.kind];
  if (head === 'forSegment') return node.other === undefined ? undefined : `${node.kind} for ${node.other.text}`;
  if (head === 'expansion')
    return node.name === undefined || node.other === undefined ? undefined : `expand ${node.name.text} -> ${node.other.text}`;
  return node.name === undefined ? undefined : `${tableOf[node.kind] ?? node.kind} ${node.name.text}`;
}

export function draftOf(node: DeclarationNode, piece: Piece, text: string): Draft {
  const { head } = declarations[node.kind];
  const isAlternative = node.kind === 'market alternative' || node.kind === 'product alternative';
  const place: Span = (head === 'forSegment' ? node.other : node.name) ?? node.keyword;
  return {
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
