/** What was read up to the cursor, and what is due there. */
import { type DeclarationKind, declarationKinds, declarations } from '@headpin/core';
import { Kind, type Scanner, type Token } from '../../syntax/scanner.ts';
import type { Span } from '../../syntax/tree.ts';
import { type Context, type HeadPart, nowhere } from './context-kinds.ts';
import { beginsKeyword, declarationKeyword, headOf, insideOf, type OpenBlock } from './open-block.ts';
import type { Walk } from './walk.ts';

export class Seen {
  private readonly walk: Walk;
  private readonly scanner: Scanner;
  private readonly cursor: number;
  private readonly index: number;
  private readonly statement: readonly Token[];
  private readonly words: readonly string[];
  private readonly sameLine: boolean;
  private readonly isTouched: boolean;
  /** The word that the cursor stands in or touches from behind, else the place of the cursor. */
  private readonly word: Span;

  /** `index` is that of the first token which is not before the cursor. */
  constructor(walk: Walk, scanner: Scanner, cursor: number, touched: Token | undefined, index: number) {
    this.walk = walk;
    this.scanner = scanner;
    this.cursor = cursor;
    this.index = index;
    this.statement = [...walk.statement];
    this.words = walk.texts(this.statement);
    const last = this.statement[this.statement.length - 1];
    this.isTouched = touched !== undefined;
    this.word = touched === undefined ? { start: cursor, end: cursor } : { start: touched.start, end: touched.end };
    this.sameLine = last !== undefined && !/[\r\n]/.test(scanner.text.slice(last.end, this.word.start));
  }

  context(): Context {
    const { block } = this.walk;
    if (block === undefined) return this.outside();
    if (block.declaration === undefined) return nowhere;
    if (this.statement.length === 0) return this.entry(block);
    if (this.statement[1]?.kind === Kind.Colon) return this.inProperty(block);
    if (this.sameLine && beginsKeyword(insideOf(block), this.words)) return this.entry(block);
    const isRow = block.declaration === 'ballot' && this.statement[0]!.kind === Kind.Word;
    if (this.sameLine && isRow) return this.score(block);
    if (!this.sameLine || this.isOneLine(block)) return this.entry(block);
    return nowhere;
  }

  /** Whether one of these stands behind the word under the cursor, on the same line. */
  private goesOn(...kinds: Kind[]): boolean {
    const next = this.scanner.at(this.isTouched ? this.index + 1 : this.index);
    return kinds.includes(next.kind) && !/[\r\n]/.test(this.scanner.text.slice(this.word.end, next.start));
  }

  /** The words of a keyword that were written before are replaced with it. */
  private fromStatement(): Span {
    const first = this.sameLine ? this.statement[0] : undefined;
    return first === undefined || first.start > this.word.start ? this.word : { start: first.start, end: this.word.end };
  }

  private outside(): Context {
    const { words } = this;
    const declaration: Context = {
      at: 'declaration',
      replace: beginsKeyword(declarationKinds, words) ? this.fromStatement() : this.word,
      goesOn: this.goesOn(Kind.Word, Kind.Text, Kind.Open),
    };
    const keyword = declarationKeyword(words);
    if (keyword === undefined) return this.sameLine && !beginsKeyword(declarationKinds, words) ? nowhere : declaration;
    const rest = words.slice(keyword.words);
    const last = rest[rest.length - 1];
    if (!this.sameLine && last !== 'for' && last !== '->') return declaration;
    const part = partDue(keyword.kind, rest);
    if (part === undefined) return nowhere;
    return {
      at: 'head',
      replace: this.wordOrNext(),
      kind: keyword.kind,
      part,
      from: declarations[keyword.kind].head === 'expansion' ? headOf(rest).name : undefined,
      start: this.statement[0]!.start,
    };
  }

  /** A cursor right before a word stands for that word, where only one word can stand. */
  private wordOrNext(): Span {
    const next = this.scanner.at(this.index);
    const isName = next.kind === Kind.Word && this.scanner.at(this.index + 1).kind !== Kind.Colon;
    return !this.isTouched && next.start === this.cursor && isName ? { start: next.start, end: next.end } : this.word;
  }

  private entry(block: OpenBlock): Context {
    const goesOn = this.goesOn(Kind.Colon, Kind.Open, Kind.Number, Kind.Dash);
    const isKeyword = this.sameLine && beginsKeyword(insideOf(block), this.words);
    const isBehindRow = this.statement.length > 0 && this.statement[1]?.kind !== Kind.Colon;
    return {
      at: 'entry',
      replace: isKeyword ? this.fromStatement() : this.word,
      block,
      goesOn,
      aboveRows: block.rows.size === 0 && !isBehindRow,
    };
  }

  private isOneLine(block: OpenBlock): boolean {
    return !/[\r\n]/.test(this.scanner.text.slice(block.openedAt, this.cursor));
  }

  private inProperty(block: OpenBlock): Context {
    const { statement, words } = this;
    let from = 2;
    statement.forEach((token, i) => {
      if (token.kind === Kind.Comma) from = i + 1;
    });
    const written = words.slice(from);
    const wantsMore = written.length === 0 || /^(?:per|over|within|\.\.)$/.test(written[written.length - 1]!);
    if (!wantsMore && !this.sameLine) return this.entry(block);
    const before = statement.flatMap((token, i) => (i > 1 && i < from && token.kind === Kind.Word ? [words[i]!] : []));
    const replace = this.wordOrNext();
    return {
      at: 'value',
      replace,
      block,
      property: words[0]!,
      written,
      others: [...before, ...this.itemsAfter(replace)],
      orEntry: !this.sameLine || (!wantsMore && this.isOneLine(block)),
    };
  }

  /** The words of the list items behind the cursor. */
  private itemsAfter(replace: Span): string[] {
    const items: string[] = [];
    let i = this.index;
    while (this.scanner.at(i).kind !== Kind.End && this.scanner.at(i).start < replace.end) i++;
    while (this.scanner.at(i).kind === Kind.Comma && this.scanner.at(i + 1).kind === Kind.Word) {
      items.push(...this.walk.texts([this.scanner.at(i + 1)]));
      i += 2;
    }
    return items;
  }

  private score(block: OpenBlock): Context {
    const scores = this.statement.slice(1);
    if (this.isTouched || scores.some(({ kind }) => kind === Kind.Text)) return nowhere;
    const next = this.scanner.at(this.index);
    const replaced = next.start === this.cursor && (next.kind === Kind.Number || next.kind === Kind.Dash);
    const replace = replaced ? { start: next.start, end: next.end } : this.word;
    return { at: 'score', replace, block, scenario: this.words[0]!, column: scores.length };
  }
}

/** What comes next in a head, by its shape. */
function partDue(kind: DeclarationKind, rest: readonly string[]): HeadPart | undefined {
  const shape = rest.map((word) => (word === 'for' || word === '->' ? word : word.startsWith('"') ? 'title' : 'word')).join(' ');
  return heads[declarations[kind].head][shape];
}

const heads: Readonly<Record<(typeof declarations)[DeclarationKind]['head'], Readonly<Record<string, HeadPart>>>> = {
  name: { '': 'name', word: 'body', 'word title': 'body' },
  nameForSegment: {
    '': 'name',
    word: 'for',
    'word title': 'for',
    'word for': 'segment',
    'word title for': 'segment',
    'word for word': 'body',
    'word title for word': 'body',
  },
  forSegment: { '': 'for', for: 'segment', 'for word': 'body' },
  rater: { '': 'rater', word: 'body' },
  expansion: { '': 'from', word: 'arrow', 'word ->': 'to', 'word -> word': 'body' },
};
