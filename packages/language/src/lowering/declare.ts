/** First pass: an empty element for every declaration, and its name in the tables, so that any file may name it. */
import { type DeclarationKind, declarations, type Element, type ReferenceKind } from '@headpin/core';
import type { SyntaxDocument } from '../syntax/document.ts';
import type { DeclarationNode, Piece, Span } from '../syntax/tree.ts';
import { documentationAbove } from './comments.ts';
import { type Findings, originOf } from './findings.ts';
import type { Names } from './names.ts';

/** An element while it is being filled; it becomes one of the types of the facts. */
export type Draft = Record<string, unknown> & { readonly is: string; readonly name: string };

/** A declaration with its element. */
export interface Declared {
  readonly document: SyntaxDocument;
  readonly piece: Piece;
  readonly node: DeclarationNode;
  readonly element: Draft;
  /** Whether it counts: an earlier one of its name, segment or rater does not stand before it. */
  readonly counts: boolean;
}

const tableOf: Partial<Record<DeclarationKind, ReferenceKind>> = {
  segment: 'segment',
  scenario: 'scenario',
  jewel: 'jewel',
  evidence: 'evidence',
  'market alternative': 'alternative',
  'product alternative': 'alternative',
  partner: 'partner',
  component: 'component',
  customer: 'customer',
  criterion: 'criterion',
  rater: 'rater',
};

/** Declares everything in the documents, which are sorted by path. */
export function declareAll(documents: readonly SyntaxDocument[], names: Names, findings: Findings): Declared[] {
  const declared: Declared[] = [];
  const unique = new Map<string, Draft>();
  for (const document of documents) {
    for (const piece of document.pieces) {
      const { declaration: node } = piece;
      if (node === undefined) continue;
      const element = draft(document, piece, node);
      let counts =
        element.name !== '' || node.kind === 'positioning' || node.kind === 'pitch' || node.kind === 'channel' || node.kind === 'pricing';
      const key = uniqueKey(node);
      const earlier = key === undefined ? undefined : unique.get(key);
      if (key !== undefined && earlier === undefined) unique.set(key, element);
      if (earlier !== undefined && node.kind !== 'strategy') {
        counts = false;
        findings.add('language/repeated', element.at as never, {
          slots: { what: whatOf(node) },
          subject: element.name,
          part: node.kind,
          related: [{ message: 'the first one', at: earlier.at as never }],
        });
      }
      const table = tableOf[node.kind];
      if (counts && table !== undefined) names.declare(table, element.name, element as never);
      declared.push({ document, piece, node, element, counts });
    }
  }
  return declared;
}

/** Two declarations with the same key are one too many. */
function uniqueKey(node: DeclarationNode): string | undefined {
  const { head } = declarations[node.kind];
  if (head === 'forSegment') return node.other === undefined ? undefined : `${node.kind} for ${node.other.text}`;
  if (head === 'expansion')
    return node.name === undefined || node.other === undefined ? undefined : `expand ${node.name.text} -> ${node.other.text}`;
  return node.name === undefined ? undefined : `${tableOf[node.kind] ?? node.kind} ${node.name.text}`;
}

function whatOf(node: DeclarationNode): string {
  const { head, keyword } = declarations[node.kind];
  if (head === 'forSegment') return `The ${keyword} for \`${node.other?.text}\``;
  if (head === 'expansion') return `The expansion from \`${node.name?.text}\` to \`${node.other?.text}\``;
  if (head === 'rater') return `The ballot of \`${node.name?.text}\``;
  return `The ${tableOf[node.kind] ?? keyword} \`${node.name?.text}\``;
}

function draft(document: SyntaxDocument, piece: Piece, node: DeclarationNode): Draft {
  const { head } = declarations[node.kind];
  const isAlternative = node.kind === 'market alternative' || node.kind === 'product alternative';
  const place: Span = (head === 'forSegment' ? node.other : node.name) ?? node.keyword;
  return {
    is: isAlternative ? 'alternative' : node.kind,
    ...(isAlternative ? { side: node.kind === 'market alternative' ? 'market' : 'product' } : {}),
    name: head === 'forSegment' ? '' : (node.name?.text ?? ''),
    title: node.title?.value,
    doc: documentationAbove(piece, document.text, node.start),
    keywordAt: originOf(piece, node.keyword),
    at: originOf(piece, place),
    whole: originOf(piece, node),
    properties: new Map(),
  };
}

export const asElement = (element: Draft) => element as unknown as Element;
