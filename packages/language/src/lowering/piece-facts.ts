/** What is lowered of one piece of a file, kept as long as the piece stands and what it leans on says the same. */
import type { AmountAtom, DeclarationNode, EntryNode, NeedNode, Piece } from '../syntax/tree.ts';
import { documentationAbove, silencesOf } from './comments.ts';
import { isCurrencyCode } from './currencies.ts';
import type { Amount, Draft, PieceFacts } from './declared.ts';
import { draftOf, uniqueKey } from './drafts.ts';
import { Findings, originOf } from './findings.ts';
import { isSuspicious } from './hidden-characters.ts';
import { reportSyntax } from './syntax-findings.ts';

export function factsOf(piece: Piece, text: string): PieceFacts {
  const findings = new Findings();
  if (piece.problems.length > 0) reportSyntax(piece, findings);
  const { declaration: node } = piece;
  const element = node && draftOf(node, piece, text);
  return {
    piece,
    findings,
    ofSyntax: [...findings.all],
    silences: piece.comments.length > 0 ? silencesOf(piece, text) : [],
    hasHiddenCharacters: isSuspicious(text.slice(piece.anchor.offset, piece.anchor.offset + piece.length)),
    amount: node && firstAmount(node.entries, piece),
    declared: node &&
      element && {
        node,
        element,
        key: uniqueKey(node),
        needs: node.kind === 'segment' ? needsOf(node, element, piece, text) : [],
        filled: undefined,
      },
  };
}

function needsOf(node: DeclarationNode, segment: Draft, piece: Piece, text: string): Draft[] {
  return node.entries
    .filter((entry): entry is NeedNode => entry.node === 'need')
    .map((entry) => ({
      is: 'need',
      name: entry.name.text,
      title: entry.title?.value,
      doc: documentationAbove(piece, text, entry.start),
      keywordAt: originOf(piece, entry.keyword),
      at: originOf(piece, entry.name),
      whole: originOf(piece, entry),
      properties: new Map(),
      segment,
    }));
}

export function firstAmount(entries: readonly EntryNode[], piece: Piece): Amount | undefined {
  for (const entry of entries) {
    if (entry.node === 'block') {
      const inner = firstAmount(entry.entries, piece);
      if (inner !== undefined) return inner;
    } else if (entry.node === 'property') {
      const atom = entry.values.find(
        (one): one is AmountAtom => one.type === 'amount' && one.currency !== undefined && isCurrencyCode(one.currency),
      );
      if (atom !== undefined) return { code: atom.currency!, at: originOf(piece, atom) };
    }
  }
  return undefined;
}
