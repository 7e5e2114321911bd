/** One property as a fact: its places and how it is written, whatever its value is. */
import type { Origin, Property } from '@headpin/core';
import type { Piece, PropertyNode } from '../syntax/tree.ts';
import { type Findings, originOf } from './findings.ts';
import type { Names } from './names.ts';

/** What lowering the properties of a block needs to know of its surroundings. */
export interface PropertyScene {
  readonly piece: Piece;
  readonly text: string;
  /** The declaration or block in words: `segment`, `reason to buy`. */
  readonly owner: string;
  readonly subject: string;
  readonly names: Names;
  readonly findings: Findings;
  readonly currency: string | undefined;
  /** Where the currency was set, for the related place. */
  readonly currencyAt: Origin | undefined;
}

/** A property with a value; `undefined` stands for one with an error. */
export function propertyOf(node: PropertyNode, value: unknown, scene: PropertyScene): Property<unknown> {
  const { piece, text } = scene;
  const first = node.values[0];
  const last = node.values[node.values.length - 1];
  const span = first === undefined ? node.key : { start: first.start, end: last!.end };
  const at = originOf(piece, span);
  const raw = first === undefined ? '' : text.slice(piece.anchor.offset + span.start, piece.anchor.offset + span.end);
  const property: Property<unknown> = {
    key: originOf(piece, node.key),
    at,
    value,
    written: withoutComments(raw, piece, span.start),
    // Most properties have one value, whose place is that of the whole.
    items: node.values.length === 1 ? [at] : node.values.map((atom) => originOf(piece, atom)),
  };
  if (value === undefined && node.problem !== undefined) scene.findings.hiddenBy(node.problem).push(property);
  return property;
}

function withoutComments(raw: string, piece: Piece, start: number): string {
  if (piece.comments.length === 0) return raw.trim();
  let out = '';
  let from = 0;
  for (const comment of piece.comments) {
    const at = comment.start - start;
    if (at < 0 || at >= raw.length) continue;
    out += raw.slice(from, at);
    from = comment.end - start;
  }
  return (out + raw.slice(from)).trim();
}
