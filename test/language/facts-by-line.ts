/** What a text declares, piece by piece, with the lines on which each piece stands. */
import { Lines } from '@headpin/language';
import { readDocument } from '@headpin/language/syntax/document.ts';
import type { DeclarationNode, EntryNode, Piece, Span } from '@headpin/language/syntax/tree.ts';

export interface Fact {
  /** The property, row, need, step or head as it stands in the text. */
  readonly says: string;
  /** What it stands in: kinds and names of what is around it. */
  readonly inside: string;
  readonly firstLine: number;
  readonly lastLine: number;
  /** The lines of the heads around it: damage there changes `inside`. */
  readonly heads: readonly number[];
}

export function factsOf(text: string): Fact[] {
  const lines = new Lines(text);
  return readDocument('facts.headpin', text).pieces.flatMap((piece) => {
    if (piece.declaration === undefined) return [];
    return new FactReader(text, piece, (offset) => lines.positionAt(offset).line).declaration(piece.declaration);
  });
}

class FactReader {
  private readonly text: string;
  private readonly piece: Piece;
  private readonly lineAt: (offset: number) => number;

  constructor(text: string, piece: Piece, lineAt: (offset: number) => number) {
    this.text = text;
    this.piece = piece;
    this.lineAt = lineAt;
  }

  declaration(node: DeclarationNode): Fact[] {
    const parts = [node.keyword, node.name, node.title, node.other].filter((part) => part !== undefined);
    const says = [node.kind, ...parts.slice(1).map((part) => this.source(part))].join(' ');
    const head = { start: Math.min(...parts.map(({ start }) => start)), end: Math.max(...parts.map(({ end }) => end)) };
    const inside = [node.kind, node.name?.text ?? '', node.other?.text ?? ''].join(' ');
    return [this.fact(says, '', head, []), ...this.entries(node.entries, inside, [this.lineOf(head.start)])];
  }

  private entries(entries: readonly EntryNode[], inside: string, heads: readonly number[]): Fact[] {
    return entries.flatMap((entry) => {
      if (entry.node === 'property') {
        return [this.fact(`${entry.key.text}: ${entry.values.map((value) => this.source(value)).join(', ')}`, inside, entry, heads)];
      }
      if (entry.node !== 'block') return [this.fact(this.source(entry), inside, entry, heads)];
      const says = `${entry.kind} ${entry.quoted === undefined ? '' : this.source(entry.quoted)}`;
      const nested = [...heads, this.lineOf(entry.keyword.start)];
      return [this.fact(says, inside, entry.keyword, heads), ...this.entries(entry.entries, `${inside} > ${entry.kind}`, nested)];
    });
  }

  private fact(says: string, inside: string, span: Span, heads: readonly number[]): Fact {
    return { says, inside, firstLine: this.lineOf(span.start), lastLine: this.lineOf(Math.max(span.end - 1, span.start)), heads };
  }

  private source(span: Span): string {
    const { offset } = this.piece.anchor;
    return this.text.slice(offset + span.start, offset + span.end);
  }

  private lineOf(offset: number): number {
    return this.lineAt(this.piece.anchor.offset + offset);
  }
}
