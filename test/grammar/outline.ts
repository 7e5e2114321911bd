/** A syntax tree as indented lines that a reader can compare: heads, properties with their values, rows and steps. */
import { readDocument } from '@headpin/language/syntax/document.ts';
import type { Atom, DeclarationNode, EntryNode, Piece } from '@headpin/language/syntax/tree.ts';

export type Outline = readonly string[];

/** What the parser that ships makes of a text. */
export function outlineOf(text: string): Outline {
  const { pieces } = readDocument('test.headpin', text);
  return pieces.flatMap((piece) => (piece.declaration === undefined ? [] : new Outliner(text, piece).declaration(piece.declaration)));
}

class Outliner {
  private readonly text: string;
  private readonly piece: Piece;

  constructor(text: string, piece: Piece) {
    this.text = text;
    this.piece = piece;
  }

  declaration(node: DeclarationNode): Outline {
    const head: string[] = [node.kind];
    if (node.name !== undefined) head.push(node.name.text);
    if (node.title !== undefined) head.push(this.written(node.title));
    if (node.other !== undefined) head.push(node.kind === 'expand' ? '->' : 'for', node.other.text);
    return [head.join(' '), ...this.entries(node.entries)];
  }

  private entries(entries: readonly EntryNode[]): Outline {
    return entries.flatMap((entry) => this.entry(entry)).map((line) => `  ${line}`);
  }

  private entry(entry: EntryNode): Outline {
    const optional = (atom: Atom | undefined) => (atom === undefined ? [] : [this.written(atom)]);
    switch (entry.node) {
      case 'property':
        return [`${entry.key.text}: ${entry.values.map((atom) => this.written(atom)).join(', ')}`];
      case 'row':
        return [['row', entry.scenario.text, ...entry.scores.map((atom) => this.written(atom)), ...optional(entry.note)].join(' ')];
      case 'step':
        return [[entry.kind, ...optional(entry.text)].join(' ')];
      case 'need':
        return [['need', entry.name.text, ...optional(entry.title)].join(' ')];
      case 'block':
        return [[entry.kind, ...optional(entry.quoted)].join(' '), ...this.entries(entry.entries)];
    }
  }

  /** As it stands in the file; white space and comments between the parts of an amount are left out. */
  private written(atom: Atom): string {
    if (atom.type === 'word') return atom.text;
    const { offset } = this.piece.anchor;
    const source = (start: number, end: number) => this.text.slice(offset + start, offset + end);
    if (atom.type === 'text') return source(atom.start, atom.end);
    let out = '';
    let from = atom.start;
    for (const comment of this.piece.comments) {
      if (comment.start < from || comment.end > atom.end) continue;
      out += source(from, comment.start);
      from = comment.end;
    }
    return (out + source(from, atom.end)).replace(/\s+/gu, '');
  }
}
