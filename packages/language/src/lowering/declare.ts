/** First pass: an empty element for every declaration, and its name in the tables, so that any file may name it. */
import { type DeclarationKind, declarations, type ReferenceKind } from '@headpin/core';
import type { SyntaxDocument } from '../syntax/document.ts';
import type { DeclarationNode, Piece, Span } from '../syntax/tree.ts';
import { documentationAbove } from './comments.ts';
import { type Findings, originOf } from './findings.ts';
import type { NamedElement, Names } from './names.ts';
import type { DeclaredPiece, PieceFacts } from './piece-facts.ts';

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

export const tableOf: Partial<Record<DeclarationKind, ReferenceKind>> = {
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

/** A declaration in its turn, with what is known of its piece. */
export interface Turn {
  readonly document: SyntaxDocument;
  facts: PieceFacts;
  own: DeclaredPiece;
  readonly counts: boolean;
  /** Those of its needs that count. */
  needs: readonly Draft[];
}

export const declaredOf = ({ document, facts: { piece }, own: { node, element }, counts }: Turn): Declared => ({
  document,
  piece,
  node,
  element,
  counts,
});

/** What is known of the pieces of a file. */
export interface FileFacts {
  readonly document: SyntaxDocument;
  readonly pieces: readonly PieceFacts[];
}

/**
 * The declarations where they are called as in the build before, all of which counted: then the tables of names are taken
 * over, and only what was read again takes its place in them. `undefined` where anything is called otherwise.
 */
export function declareLike(
  known: readonly Turn[] | undefined,
  files: readonly FileFacts[],
  names: Names,
  before: Names,
): Turn[] | undefined {
  if (known === undefined || !names.hasSameUnknown(before)) return undefined;
  const turns: Turn[] = [];
  for (const { document, pieces } of files) {
    for (const facts of pieces) {
      const { declared: own } = facts;
      if (own === undefined) continue;
      const earlier = known[turns.length];
      if (earlier === undefined || (earlier.own !== own && !isCalledAlike(earlier.own, own))) return undefined;
      const needs = earlier.own === own ? earlier.needs : own.needs.filter((_, i) => earlier.needs.includes(earlier.own.needs[i]!));
      turns.push({ document, facts, own, counts: earlier.counts, needs });
    }
  }
  if (turns.length !== known.length) return undefined;
  names.takeOver(before);
  for (const [i, turn] of turns.entries()) if (turn.own !== known[i]!.own) declareAgain(known[i]!, turn, names);
  return turns;
}

const isCalledAlike = (one: DeclaredPiece, other: DeclaredPiece): boolean =>
  one.node.kind === other.node.kind &&
  one.key === other.key &&
  one.element.name === other.element.name &&
  one.needs.length === other.needs.length &&
  one.needs.every(({ name }, i) => name === other.needs[i]!.name);

/** Declares all pieces, which are sorted by path and place. */
export function declareAll(files: readonly FileFacts[], names: Names, findings: Findings): Turn[] {
  const turns: Turn[] = [];
  const unique = new Map<string, Draft>();
  for (const [document, facts] of files.flatMap((file) => file.pieces.map((piece) => [file.document, piece] as const))) {
    const { declared: own } = facts;
    if (own === undefined) continue;
    const { node, element, key } = own;
    let counts =
      element.name !== '' || node.kind === 'positioning' || node.kind === 'pitch' || node.kind === 'channel' || node.kind === 'pricing';
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
    turns.push({ document, facts, own, counts, needs: [] });
  }
  return turns;
}

/** Declares the needs of a segment, which any part of the strategy may name. Gives those that count. */
export function declareNeeds({ own, counts }: Turn, names: Names, findings: Findings): Draft[] {
  return own.needs.filter((need) => {
    const earlier = counts ? names.declare('need', need.name, need as never) : names.tables.need.get(need.name);
    // A segment that is declared a second time says so itself.
    if (earlier !== undefined && counts) {
      findings.add('language/repeated', need.at as never, {
        slots: { what: `The need \`${need.name}\`` },
        subject: need.name,
        part: 'need',
        related: [{ message: 'the first one', at: earlier.at }],
      });
    }
    return earlier === undefined;
  });
}

/** Puts a declaration whose element was made again in the place of the one before. */
export function declareAgain(before: Turn, now: Turn, names: Names): void {
  if (!before.counts) return;
  const table = tableOf[now.own.node.kind];
  const replace = (kind: ReferenceKind, old: Draft, made: Draft) =>
    names.replace(kind, old as unknown as NamedElement, made as unknown as NamedElement);
  if (table !== undefined) replace(table, before.own.element, now.own.element);
  for (const [i, need] of before.own.needs.entries()) replace('need', need, now.own.needs[i]!);
}

/** Two declarations with the same key are one too many. */
export function uniqueKey(node: DeclarationNode): string | undefined {
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
