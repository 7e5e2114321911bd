/**
 * Walks over the tokens of a piece and keeps what is open: the block, and the entry that is being written. It knows just
 * enough of the language to survive half-typed text, where a syntax tree would mislead.
 */
import type { BlockKind } from '@headpin/core';
import { Kind, type Scanner, type Token } from '../../syntax/scanner.ts';
import { readName } from '../../syntax/values.ts';
import { declarationKeyword, headOf, insideOf, keywordOf, type OpenBlock, openBlock } from './open-block.ts';

/** Words that go on with an amount. */
const amountWord = /^(?:per|over|within|days?|weeks?|months?|quarters?|years?)$/;

export class Walk {
  block: OpenBlock | undefined;
  /** The tokens of the entry, or of the head of a declaration, that is being written. */
  statement: Token[] = [];
  private readonly scanner: Scanner;
  /** Where declarations begin, as the parser sees it. */
  private readonly starts: ReadonlySet<number>;
  private readonly cursor: number;

  constructor(scanner: Scanner, starts: ReadonlySet<number>, cursor: number) {
    this.scanner = scanner;
    this.starts = starts;
    this.cursor = cursor;
  }

  texts(tokens: readonly Token[]): string[] {
    return tokens.map((token) => (token.kind === Kind.Word ? readName(this.scanner.slice(token)) : this.scanner.slice(token)));
  }

  /** Takes the next token; `after` is the one behind it. */
  take(token: Token, after: Token): void {
    // What the cursor stands in is half-typed, so it is no beginning that could be trusted.
    if (this.starts.has(token.start) && !this.isUnderCursor(token)) {
      while (this.block !== undefined) this.close();
      this.finish();
    }
    if (token.kind === Kind.Open) this.open(token);
    else if (token.kind === Kind.Close) {
      if (this.block === undefined) this.finish();
      else this.close();
    } else {
      if (this.block === undefined && after.kind === Kind.Colon) this.openWithoutBrace(token);
      if (token.kind === Kind.Word && this.begins(token, after)) this.finish();
      this.statement.push(token);
    }
  }

  /** The text ends here. */
  end(): void {
    this.finish();
  }

  private isUnderCursor(token: Token): boolean {
    return token.start < this.cursor && this.cursor <= token.end;
  }

  /** Whether a word begins something new. */
  private begins(token: Token, after: Token): boolean {
    const last = this.statement[this.statement.length - 1];
    if (last === undefined) return true;
    if (this.block === undefined) return token.first && !this.headGoesOn(last, token);
    if (after.kind === Kind.Colon) return true;
    if (last.kind === Kind.Comma || last.kind === Kind.Colon) return false;
    if (token.first) return true;
    return this.isComplete() && !amountWord.test(this.scanner.slice(token));
  }

  private headGoesOn(last: Token, token: Token): boolean {
    return last.kind === Kind.Arrow || this.scanner.slice(last) === 'for' || this.scanner.slice(token) === 'for';
  }

  /** Whether the entry has all that it needs, so that a word behind it is the next one. */
  private isComplete(): boolean {
    const { statement } = this;
    if (statement[1]?.kind === Kind.Colon) {
      const last = statement[statement.length - 1]!;
      return statement.length > 2 && !/^(?:per|over|within|,|\.\.)$/.test(this.scanner.slice(last));
    }
    const { block } = this;
    const keyword = block === undefined ? undefined : keywordOf(insideOf(block), this.texts(statement));
    if (keyword !== undefined) return statement.length > keyword.words;
    return block?.declaration === 'ballot';
  }

  /** Notes the entry that is written, and begins a new one. */
  private finish(): void {
    const { block, statement } = this;
    const [first, second] = statement;
    this.statement = [];
    if (block === undefined || first === undefined) return;
    const texts = this.texts(statement);
    const keyword = keywordOf(insideOf(block), texts);
    if (statement.slice(0, keyword?.words ?? 1).some((token) => this.isUnderCursor(token))) return;
    if (second?.kind === Kind.Colon) {
      const words = statement.flatMap((token, i) => (i > 1 && token.kind === Kind.Word ? [texts[i]!] : []));
      if (!block.properties.has(texts[0]!)) block.properties.set(texts[0]!, words);
    } else if (keyword !== undefined) block.blocks.add(keyword.kind);
    else if (block.declaration === 'ballot' && first.kind === Kind.Word) block.rows.add(texts[0]!);
  }

  private open(token: Token): void {
    const outer = this.block;
    const texts = this.texts(this.statement);
    const declaration = outer === undefined ? declarationKeyword(texts) : undefined;
    const inner = outer === undefined ? undefined : this.blockBefore(outer, texts);
    if (inner !== undefined && !this.statement.some((token) => this.isUnderCursor(token))) outer?.blocks.add(inner);
    this.finish();
    this.block = openBlock({
      declaration: declaration?.kind ?? (inner === undefined ? undefined : outer?.declaration),
      block: inner,
      head: declaration === undefined ? (outer?.head ?? headOf([])) : headOf(texts.slice(declaration.words)),
      outer,
      openedAt: token.start,
    });
  }

  /** The block whose words stand right before its brace, whatever stands before them. */
  private blockBefore(outer: OpenBlock, texts: readonly string[]): BlockKind | undefined {
    const words = texts.filter((text) => !text.startsWith('"'));
    return insideOf(outer).find((kind) => {
      const parts = kind.split(' ');
      return parts.every((part, i) => words[words.length - parts.length + i] === part);
    });
  }

  /** A property behind the head of a declaration: its brace was forgotten. */
  private openWithoutBrace(token: Token): void {
    const texts = this.texts(this.statement);
    const declaration = declarationKeyword(texts);
    if (declaration === undefined) return;
    this.statement = [];
    this.block = openBlock({
      declaration: declaration.kind,
      block: undefined,
      head: headOf(texts.slice(declaration.words)),
      outer: undefined,
      openedAt: token.start,
    });
  }

  private close(): void {
    this.finish();
    this.block = this.block?.outer;
  }
}
