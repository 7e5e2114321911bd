/** What each word of a declaration is. A word is a keyword only where a keyword stands. */
import { blocks, builtInCriteria, declarations, type PropertySpec } from '@headpin/core';
import type { Link } from '../../lowering/names.ts';
import type { Atom, DeclarationNode, EntryNode, Piece, PropertyNode, Span, Word } from '../../syntax/tree.ts';
import { nameTypes, type TokenModifier, type TokenType } from './legend.ts';

export interface NameToken extends Span {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

type Specs = Readonly<Record<string, PropertySpec>>;

/** The tokens of a piece, by place; `links` are those of the file by their offset in it. */
export function tokensOf(piece: Piece, text: string, links: ReadonlyMap<number, Link>): NameToken[] {
  return piece.declaration === undefined ? [] : new PieceColours(piece, text, links).of(piece.declaration);
}

/** A word, a number with its suffix, a currency or percent sign, or the two dots of a range. */
const parts = /[\p{L}\p{M}_][\p{L}\p{M}\p{Nd}_]*|\d+(?:\.\d+)?[kMB]?|[$€£¥%]|\.\.|->/gu;
const connecting: ReadonlySet<string> = new Set(['per', 'over', 'within', '..', '->']);

class PieceColours {
  private readonly tokens: NameToken[] = [];
  private readonly piece: Piece;
  private readonly text: string;
  private readonly links: ReadonlyMap<number, Link>;

  constructor(piece: Piece, text: string, links: ReadonlyMap<number, Link>) {
    this.piece = piece;
    this.text = text;
    this.links = links;
  }

  of(node: DeclarationNode): NameToken[] {
    const spec = declarations[node.kind];
    this.words(node.keyword, 'keyword');
    const type = nameTypes[node.kind];
    if (node.name !== undefined && type !== undefined) this.add(node.name, type, builtIn(node.kind, node.name), 'declaration');
    else if (node.name !== undefined) this.reference(node.name);
    if (node.other !== undefined) {
      const before = [node.keyword, node.name, node.title].filter((part) => part !== undefined && part.end <= node.other!.start);
      const from = Math.max(...before.map((part) => part!.end));
      this.words({ start: from, end: node.other.start }, 'keyword');
      this.reference(node.other);
    }
    for (const entry of node.entries) this.entry(entry, spec.properties);
    return this.tokens.sort((a, b) => a.start - b.start);
  }

  private entry(entry: EntryNode, specs: Specs): void {
    switch (entry.node) {
      case 'property':
        this.property(entry, specs);
        break;
      case 'need':
        this.words(entry.keyword, 'keyword');
        this.add(entry.name, 'need', undefined, 'declaration');
        break;
      case 'step':
        this.words(entry.keyword, 'keyword');
        break;
      case 'block':
        this.words(entry.keyword, 'keyword');
        for (const inner of entry.entries) this.entry(inner, blocks[entry.kind].properties);
        break;
      case 'row':
        this.reference(entry.scenario);
        for (const score of entry.scores) this.value(score, undefined);
    }
  }

  private property({ key, values }: PropertyNode, specs: Specs): void {
    const isColumns = this.piece.declaration?.kind === 'ballot' && key.text === 'columns';
    const spec = Object.hasOwn(specs, key.text) ? specs[key.text] : undefined;
    if (isColumns || spec !== undefined) this.add(key, 'property');
    for (const atom of values) this.value(atom, spec);
  }

  private value(atom: Atom, spec: PropertySpec | undefined): void {
    if (atom.type === 'dash') this.add(atom, 'enumMember');
    else if (atom.type === 'date') this.add(atom, 'number');
    else if (atom.type === 'amount') this.amount(atom);
    else if (atom.type === 'word') {
      if (wordsOf(spec).includes(atom.text)) this.add(atom, 'enumMember');
      else this.reference(atom);
    }
  }

  private amount(atom: Span): void {
    this.each(atom, (span, part) => {
      const type = /^\d/.test(part) ? 'number' : connecting.has(part) ? 'operator' : 'unit';
      this.add(span, type);
    });
  }

  /** A name that stands for a declaration, or for a criterion that is built in; others keep the grammar's colour. */
  private reference(word: Word | Span): void {
    const link = this.links.get(this.piece.anchor.offset + word.start);
    if (link === undefined) return;
    const [kind] = link.target === undefined ? link.kinds : [link.target.is];
    const isBuiltIn = kind === 'criterion' && builtInCriteria.some((one) => one.name === link.name);
    const isRater = kind === 'rater';
    if (link.target !== undefined || isBuiltIn || isRater) this.add(word, kind!, isBuiltIn ? 'defaultLibrary' : undefined);
  }

  /** Keywords of one or more words; an arrow between them is an operator. */
  private words(span: Span, type: TokenType): void {
    this.each(span, (at, part) => this.add(at, part === '->' ? 'operator' : type));
  }

  /** The parts of a span that are no comment. */
  private each(span: Span, visit: (at: Span, part: string) => void): void {
    const base = this.piece.anchor.offset;
    for (const match of this.text.slice(base + span.start, base + span.end).matchAll(parts)) {
      const start = span.start + match.index;
      const inComment = this.piece.comments.some((comment) => comment.start <= start && start < comment.end);
      if (!inComment) visit({ start, end: start + match[0].length }, match[0]);
    }
  }

  private add({ start, end }: Span, type: TokenType, ...modifiers: readonly (TokenModifier | undefined)[]): void {
    this.tokens.push({ start, end, type, modifiers: modifiers.filter((one) => one !== undefined) });
  }
}

const builtIn = (kind: string, name: Word): TokenModifier | undefined =>
  kind === 'criterion' && builtInCriteria.some((one) => one.name === name.text) ? 'defaultLibrary' : undefined;

function wordsOf(spec: PropertySpec | undefined): readonly string[] {
  switch (spec?.value.type) {
    case 'truth':
      return ['yes', 'no'];
    case 'word':
    case 'words':
    case 'reference':
      return spec.value.words;
    default:
      return [];
  }
}
