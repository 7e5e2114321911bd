/** What stands under the cursor, by the syntax alone. */
import type { BlockKind, Origin } from '@headpin/core';
import type { Declared } from '../../lowering/declared.ts';
import { originOf } from '../../lowering/findings.ts';
import type { Lowered } from '../../lowering/lower.ts';
import type { Atom, BlockNode, EntryNode, NeedNode, Piece, PropertyNode, RowNode, Span } from '../../syntax/tree.ts';
import type { FeatureScene, Spot } from '../scene.ts';

interface Standing {
  readonly at: Origin;
  readonly declared: Declared;
}

/** A property, with the block around it where it stands in one. */
interface InProperty extends Standing {
  readonly node: PropertyNode;
  readonly block: BlockNode | undefined;
}

export type UnderCursor =
  | ({ readonly is: 'keyword' } & Standing)
  | ({ readonly is: 'block keyword'; readonly kind: BlockKind } & Standing)
  | ({ readonly is: 'name' } & Standing)
  | ({ readonly is: 'title' } & Standing)
  | ({ readonly is: 'segment' } & Standing)
  | ({ readonly is: 'need'; readonly node: NeedNode } & Standing)
  | ({ readonly is: 'key' } & InProperty)
  | ({ readonly is: 'value'; readonly atom: Atom } & InProperty)
  | ({ readonly is: 'scenario of a row'; readonly node: RowNode } & Standing)
  | ({ readonly is: 'score'; readonly node: RowNode; readonly column: number } & Standing);

const declaredByPiece = new WeakMap<Lowered, ReadonlyMap<Piece, Declared>>();

/** The declaration of a piece, with its element. */
export function declaredIn(lowered: Lowered, piece: Piece): Declared | undefined {
  let map = declaredByPiece.get(lowered);
  if (map === undefined) {
    map = new Map(lowered.declared.map((one) => [one.piece, one]));
    declaredByPiece.set(lowered, map);
  }
  return map.get(piece);
}

const holds = (span: Span | undefined, at: number): span is Span => span !== undefined && span.start <= at && at <= span.end;

/** The smallest thing with a meaning of its own; `undefined` between things and in comments. */
export function underCursor(scene: FeatureScene, spot: Spot): UnderCursor | undefined {
  const declared = declaredIn(scene.view.lowered, spot.piece);
  if (declared === undefined) return undefined;
  const { node } = declared;
  const standing = (span: Span): Standing => ({ at: originOf(spot.piece, span), declared });
  if (holds(node.keyword, spot.inPiece)) return { is: 'keyword', ...standing(node.keyword) };
  if (holds(node.name, spot.inPiece)) return { is: node.kind === 'expand' ? 'segment' : 'name', ...standing(node.name) };
  if (holds(node.other, spot.inPiece)) return { is: 'segment', ...standing(node.other) };
  if (holds(node.title, spot.inPiece)) return { is: 'title', ...standing(node.title) };
  return inEntries(node.entries, undefined, spot.inPiece, standing);
}

function inEntries(
  entries: readonly EntryNode[],
  block: BlockNode | undefined,
  at: number,
  standing: (span: Span) => Standing,
): UnderCursor | undefined {
  for (const entry of entries) {
    if (!holds(entry, at)) continue;
    const found = inEntry(entry, block, at, standing);
    if (found !== undefined) return found;
  }
  return undefined;
}

function inEntry(entry: EntryNode, block: BlockNode | undefined, at: number, standing: (span: Span) => Standing): UnderCursor | undefined {
  switch (entry.node) {
    case 'property': {
      if (holds(entry.key, at)) return { is: 'key', node: entry, block, ...standing(entry.key) };
      const atom = entry.values.find((one) => holds(one, at));
      return atom === undefined ? undefined : { is: 'value', node: entry, block, atom, ...standing(atom) };
    }
    case 'need':
      if (holds(entry.keyword, at)) return { is: 'block keyword', kind: 'need', ...standing(entry.keyword) };
      return holds(entry.name, at) ? { is: 'need', node: entry, ...standing(entry.name) } : undefined;
    case 'step':
      return holds(entry.keyword, at) ? { is: 'block keyword', kind: entry.kind, ...standing(entry.keyword) } : undefined;
    case 'block':
      if (holds(entry.keyword, at)) return { is: 'block keyword', kind: entry.kind, ...standing(entry.keyword) };
      return inEntries(entry.entries, entry, at, standing);
    case 'row': {
      if (holds(entry.scenario, at)) return { is: 'scenario of a row', node: entry, ...standing(entry.scenario) };
      const column = entry.scores.findIndex((score) => holds(score, at));
      return column < 0 ? undefined : { is: 'score', node: entry, column, ...standing(entry.scores[column]!) };
    }
  }
}
