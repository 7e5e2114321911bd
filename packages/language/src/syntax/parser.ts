/**
 * Reads one top-level declaration at a time. Nothing is reserved: what a word is follows from its place. A token that
 * does not fit costs one problem; reading goes on at the next property or declaration, so nothing else is lost.
 */
import { type BlockKind, blocks, type DeclarationKind, declarationKinds, declarations, type PropertySpec } from '@headpin/core';
import { nearest } from '../text/nearest.ts';
import { phraseOf } from '../text/phrases.ts';
import { describeToken } from './describe.ts';
import { Kind, Scanner, type Token } from './scanner.ts';
import type {
  Atom,
  BlockNode,
  DeclarationNode,
  EntryNode,
  NeedNode,
  Piece,
  PropertyNode,
  RowNode,
  Span,
  StepNode,
  SyntaxProblem,
  TextAtom,
  Word,
} from './tree.ts';
import { ValueReader } from './values.ts';

/** Deepest nesting of braces that is read. */
export const deepest = 64;

const firstWords = new Map<string, DeclarationKind[]>();
for (const kind of declarationKinds) {
  const [first = ''] = kind.split(' ');
  firstWords.set(first, [...(firstWords.get(first) ?? []), kind]);
}
/** Parses from `start` and gives the piece there; `undefined` at the end of the text after the last one. */
export function parsePiece(file: string, text: string, start: number): Piece {
  return new PieceParser(file, text, start).parse();
}

/** What the entries of a block may be. */
interface Place {
  readonly properties: Readonly<Record<string, PropertySpec>>;
  readonly inside: readonly BlockKind[];
  readonly rows: boolean;
  readonly name: string;
  readonly parent: Place | undefined;
}

class PieceParser {
  private readonly scanner: Scanner;
  private readonly values: ValueReader;
  private readonly cursor = { index: 0 };
  private readonly problems: SyntaxProblem[] = [];
  private tooDeep: Piece['tooDeep'];

  private readonly file: string;
  private readonly base: number;

  /** `base` is where the piece begins in the text. */
  constructor(file: string, text: string, base: number) {
    this.file = file;
    this.base = base;
    this.scanner = new Scanner(text, base);
    this.values = new ValueReader(this.scanner, base, this.cursor);
  }

  parse(): Piece {
    let declaration: DeclarationNode | undefined;
    // What stands before the declaration and is none is skipped here, so that each piece holds one declaration.
    while (declaration === undefined && this.token.kind !== Kind.End) declaration = this.declaration();
    const last = this.cursor.index === 0 ? this.scanner.at(0) : this.scanner.at(this.cursor.index - 1);
    const atEnd = declaration === undefined;
    const end = atEnd ? this.scanner.text.length : last.end;
    this.scanner.at(this.cursor.index);
    const length = end - this.base;
    for (const open of this.scanner.openComments) {
      if (open < end) this.report({ start: open, end: open + 2 }, '`*/` at the end of the comment', 'the end of the file');
    }
    return {
      anchor: { offset: this.base },
      file: this.file,
      length,
      reach: this.scanner.reached - this.base,
      declaration,
      comments: this.scanner.comments
        .filter((comment) => comment.start < end)
        .map((comment) => ({ ...comment, start: comment.start - this.base, end: comment.end - this.base })),
      problems: this.problems,
      tokens: this.cursor.index + this.scanner.comments.length,
      tooDeep: this.tooDeep,
    };
  }

  private get token(): Token {
    return this.scanner.at(this.cursor.index);
  }

  private next(ahead = 1): Token {
    return this.scanner.at(this.cursor.index + ahead);
  }

  private is(kind: Kind): boolean {
    return this.token.kind === kind;
  }

  private slice(token: Token): string {
    return this.scanner.slice(token);
  }

  private span(from: Token, to: Token = from): Span {
    return { start: from.start - this.base, end: to.end - this.base };
  }

  private get previous(): Token {
    return this.scanner.at(Math.max(this.cursor.index - 1, 0));
  }

  /** Reports a token that does not fit; `insert` is text that alone would mend it, right after the previous token. */
  private expected(expected: string, insert?: string): void {
    const { token } = this;
    const at = this.previous.end - this.base;
    this.problems.push({
      ...this.span(token),
      rule: 'syntax',
      expected,
      found: describeToken(this.scanner, token),
      insert: insert === undefined ? undefined : { at, text: insert },
      allowed: [],
    });
  }

  private report(place: { start: number; end: number }, expected: string, found: string, insert?: SyntaxProblem['insert']): void {
    this.problems.push({
      start: place.start - this.base,
      end: place.end - this.base,
      rule: 'syntax',
      expected,
      found,
      insert,
      allowed: [],
    });
  }

  private unknownWord(from: Token, to: Token, allowed: readonly string[]): void {
    this.problems.push({
      start: from.start - this.base,
      end: to.end - this.base,
      rule: 'unknown-word',
      expected: '',
      found: this.scanner.text.slice(from.start, to.end).replace(/\s+/gu, ' '),
      insert: undefined,
      allowed,
    });
  }

  // ---- declarations -------------------------------------------------------------------------------------------

  /** The kind of declaration whose keyword stands at an index, and how many words it has. */
  private kindAt(index: number): { kind: DeclarationKind; words: number } | undefined {
    const token = this.scanner.at(index);
    if (token.kind !== Kind.Word) return undefined;
    for (const kind of firstWords.get(this.slice(token)) ?? []) {
      const words = kind.split(' ');
      if (words.length === 1) return { kind, words: 1 };
      const second = this.scanner.at(index + 1);
      if (second.kind === Kind.Word && this.slice(second) === words[1]) return { kind, words: 2 };
    }
    return undefined;
  }

  /** Whether a declaration begins at an index, judged by its head; used where something else is expected. */
  private declarationAt(index: number): boolean {
    const found = this.kindAt(index);
    if (found === undefined) return false;
    const after = this.scanner.at(index + found.words);
    if (after.kind !== Kind.Word) return false;
    const behind = this.scanner.at(index + found.words + 1);
    switch (declarations[found.kind].head) {
      case 'expansion':
        return behind.kind === Kind.Arrow;
      case 'forSegment':
        return this.slice(after) === 'for' && behind.kind === Kind.Word;
      case 'nameForSegment':
        return behind.kind === Kind.Text || behind.kind === Kind.Open || (behind.kind === Kind.Word && this.slice(behind) === 'for');
      default:
        return behind.kind !== Kind.Colon;
    }
  }

  private declaration(): DeclarationNode | undefined {
    const { token } = this;
    if (token.kind === Kind.Close) {
      this.expected('a declaration');
      this.cursor.index++;
      return undefined;
    }
    if (token.kind !== Kind.Word) {
      this.expected('a declaration');
      this.skipToDeclaration();
      return undefined;
    }
    let found = this.kindAt(this.cursor.index);
    if (found === undefined) {
      const count = this.next().kind === Kind.Word && this.slice(this.next()).startsWith('alt') ? 2 : 1;
      if (this.next(count).kind === Kind.Colon || (this.next(count).kind !== Kind.Word && this.next(count).kind !== Kind.Open)) {
        if (this.next(count).kind === Kind.Colon) this.expected('a declaration');
        else this.unknownWord(token, this.next(count - 1), declarationKinds);
        this.skipToDeclaration();
        return undefined;
      }
      const words = this.scanner.text.slice(token.start, this.next(count - 1).end).replace(/\s+/gu, ' ');
      this.unknownWord(token, this.next(count - 1), declarationKinds);
      const guess = nearest(words, declarationKinds);
      if (guess === undefined) {
        this.skipToDeclaration();
        return undefined;
      }
      // Read as what was probably meant, so that what names it still finds it.
      found = { kind: guess as DeclarationKind, words: count };
    }
    return this.declarationOf(found.kind, found.words);
  }

  private declarationOf(kind: DeclarationKind, words: number): DeclarationNode {
    const spec = declarations[kind];
    const from = this.token;
    this.cursor.index += words;
    const keyword = this.span(from, this.previous);
    let name: Word | undefined;
    let other: Word | undefined;
    let title: TextAtom | undefined;
    if (spec.head !== 'forSegment') name = this.name(spec.head === 'expansion' ? 'the name of a segment' : 'a name');
    if (spec.titled) title = this.optionalText();
    if (spec.head === 'expansion') {
      if (this.is(Kind.Arrow)) this.cursor.index++;
      else this.expected('`->` and the next segment', this.is(Kind.Word) ? ' ->' : undefined);
      if (this.is(Kind.Word) && !this.declarationAt(this.cursor.index)) other = this.name('the name of a segment');
      else if (this.previous.kind === Kind.Arrow) this.expected('the name of a segment');
    } else if (spec.head === 'forSegment' || spec.head === 'nameForSegment') {
      if (this.is(Kind.Word) && this.slice(this.token) === 'for') {
        this.cursor.index++;
        other = this.name('the name of a segment');
      } else {
        const follows = this.is(Kind.Word) && this.next().kind !== Kind.Colon && !this.declarationAt(this.cursor.index);
        this.expected('`for` and a segment', follows ? ' for' : undefined);
        if (follows) other = this.name('the name of a segment');
      }
      if (spec.titled && title === undefined) title = this.optionalText();
    }
    if (this.is(Kind.Text) || this.is(Kind.LongText)) {
      this.expected(spec.titled ? '`{`' : '`{`, for nothing here has a title');
      this.cursor.index++;
    }
    const place: Place = { properties: spec.properties, inside: spec.inside, rows: kind === 'ballot', name: kind, parent: undefined };
    const block = this.is(Kind.Open) ? this.block(place, 1) : this.missingOpen(place);
    return { kind, keyword, name, title, other, entries: block?.entries ?? [], body: block?.body, ...this.span(from, this.previous) };
  }

  private name(expected: string): Word | undefined {
    if (this.is(Kind.Word)) return this.values.word();
    this.expected(expected);
    if (this.is(Kind.Bad) || this.is(Kind.Number) || this.is(Kind.Dash)) {
      // A name with a character that no name has: skip it whole, it is one mistake.
      const from = this.token;
      let glued = from.end;
      while (!this.is(Kind.End) && !this.is(Kind.Open) && !this.is(Kind.Text) && (this.token === from || this.token.start === glued)) {
        glued = this.token.end;
        this.cursor.index++;
      }
    }
    return undefined;
  }

  private optionalText(): TextAtom | undefined {
    if (!this.is(Kind.Text) && !this.is(Kind.LongText)) return undefined;
    this.checkClosed();
    return this.values.text();
  }

  private checkClosed(): void {
    const { token } = this;
    if (!token.open) return;
    const mark = token.kind === Kind.LongText ? '"""' : '"';
    this.report({ start: token.start, end: token.start + mark.length }, `\`${mark}\` at the end of the text`, 'the end of the line', {
      at: token.end - this.base,
      text: mark,
    });
  }

  /** A block whose opening brace was forgotten, when a property follows at once. */
  private missingOpen(place: Place): { entries: EntryNode[]; body: Span } | undefined {
    if (!this.is(Kind.Word) || this.next().kind !== Kind.Colon) {
      if (this.is(Kind.End) || this.is(Kind.Close) || this.kindAt(this.cursor.index) !== undefined || this.token.first) return undefined;
      this.expected('`{` or the next declaration');
      this.skipLine();
      if (!this.is(Kind.Open)) return undefined;
      return this.block(place, 1);
    }
    this.expected('`{`', ' {');
    return this.block(place, 1, true);
  }

  // ---- blocks -------------------------------------------------------------------------------------------------

  private block(place: Place, depth: number, withoutOpen = false): { entries: EntryNode[]; body: Span } {
    const from = this.token;
    if (!withoutOpen) this.cursor.index++;
    const entries: EntryNode[] = [];
    for (;;) {
      if (this.is(Kind.Close)) {
        this.cursor.index++;
        break;
      }
      if (this.is(Kind.End) || (this.token.first && this.endsBlock(place))) {
        this.expected('`}`', '\n}');
        break;
      }
      const before = this.cursor.index;
      const entry = this.entry(place, depth);
      if (entry !== undefined) entries.push(entry);
      if (this.cursor.index === before) this.cursor.index++;
    }
    return { entries, body: this.span(from, this.previous) };
  }

  /** Whether what begins here belongs outside this block, so that its closing brace was forgotten. */
  private endsBlock(place: Place): boolean {
    if (this.declarationAt(this.cursor.index)) return true;
    return place.parent !== undefined && this.blockKindAt(place) === undefined && this.blockKindAt(place.parent) !== undefined;
  }

  /** The block, need or step that begins here, and how many words its keyword has. */
  private blockKindAt(place: Place): { kind: BlockKind; words: number } | undefined {
    if (!this.is(Kind.Word) || this.next().kind === Kind.Colon) return undefined;
    for (const kind of place.inside) {
      const words = kind.split(' ');
      if (!words.every((word, i) => this.next(i).kind === Kind.Word && this.slice(this.next(i)) === word)) continue;
      const after = this.next(words.length).kind;
      const { shape } = blocks[kind];
      if (
        shape === 'need'
          ? after === Kind.Word
          : shape === 'block'
            ? after === Kind.Open || words.length > 1
            : after === Kind.Text || after === Kind.LongText
      ) {
        return { kind, words: words.length };
      }
    }
    return undefined;
  }

  private entry(place: Place, depth: number): EntryNode | undefined {
    const found = this.blockKindAt(place);
    if (found !== undefined) return this.inner(place, found.kind, found.words, depth);
    if (this.is(Kind.Word) && this.next().kind === Kind.Colon) return this.property(place);
    if (place.rows && this.is(Kind.Word)) return this.row();
    return this.misfit(place, depth);
  }

  private inner(place: Place, kind: BlockKind, words: number, depth: number): EntryNode {
    const from = this.token;
    const spec = blocks[kind];
    if (spec.shape === 'step') {
      const keyword = this.values.word();
      const text = this.optionalText();
      return { node: 'step', kind, keyword, text, ...this.span(from, this.previous) } satisfies StepNode;
    }
    this.cursor.index += words;
    const keyword = this.span(from, this.previous);
    if (spec.shape === 'need') {
      const name = this.values.word();
      const title = this.optionalText();
      return { node: 'need', keyword, name, title, ...this.span(from, this.previous) } satisfies NeedNode;
    }
    const quoted = spec.shape === 'quoted' ? this.optionalText() : undefined;
    const inside: Place = { properties: spec.properties, inside: [], rows: false, name: kind, parent: place };
    let body: { entries: EntryNode[]; body: Span } | undefined;
    if (this.is(Kind.Open)) body = this.block(inside, depth + 1);
    else if (spec.shape === 'block') {
      this.expected('`{`', this.is(Kind.Word) && this.next().kind === Kind.Colon ? ' {' : undefined);
      if (this.is(Kind.Word) && this.next().kind === Kind.Colon) body = this.block(inside, depth + 1, true);
    }
    return {
      node: 'block',
      kind,
      keyword,
      quoted,
      entries: body?.entries ?? [],
      body: body?.body,
      ...this.span(from, this.previous),
    } satisfies BlockNode;
  }

  private property(place: Place): PropertyNode {
    const key = this.values.word();
    this.cursor.index++;
    const values = this.valueList(place, key);
    return { node: 'property', key, values, start: key.start, end: this.previous.end - this.base };
  }

  private valueList(place: Place, key: Word): Atom[] {
    const values: Atom[] = [];
    if (!this.values.startsValue() || (this.token.first && this.declarationAt(this.cursor.index))) {
      const spec = place.properties[key.text];
      this.expected(spec === undefined ? 'a value' : phraseOf(spec.value));
      if (!this.token.first && !this.is(Kind.Close) && !this.is(Kind.End)) this.skipLine();
      return values;
    }
    for (;;) {
      this.checkClosed();
      values.push(this.values.atom());
      if (this.is(Kind.Comma)) {
        this.cursor.index++;
        if (!this.values.startsValue() || (this.token.first && this.is(Kind.Word) && this.declarationAt(this.cursor.index))) return values;
        continue;
      }
      if (this.is(Kind.Text) || this.is(Kind.LongText)) {
        this.expected('`,`', ',');
        continue;
      }
      return values;
    }
  }

  private row(): EntryNode {
    const from = this.token;
    const scenario = this.values.word();
    const scores: Atom[] = [];
    for (;;) {
      if (this.is(Kind.Dash) && this.next().kind === Kind.Number && this.next().start === this.token.end) scores.push(this.values.atom());
      else if (this.is(Kind.Dash)) {
        scores.push({ type: 'dash', ...this.span(this.token) });
        this.cursor.index++;
      } else if (this.is(Kind.Number) || this.is(Kind.Date)) scores.push(this.values.atom());
      else if (this.is(Kind.Comma) && !this.token.first) {
        this.expected('a score; scores have no commas between them');
        while (this.is(Kind.Comma)) {
          this.cursor.index++;
          if (this.is(Kind.Number)) scores.push(this.values.atom());
        }
      } else break;
    }
    const note = this.optionalText();
    return { node: 'row', scenario, scores, note, ...this.span(from, this.previous) } satisfies RowNode;
  }

  // ---- what does not fit --------------------------------------------------------------------------------------

  /** Something that is no entry here: one problem, and what was probably meant where that is plain. */
  private misfit(place: Place, depth: number): EntryNode | undefined {
    const { token } = this;
    if (token.kind === Kind.Open) {
      this.expected(whatFits(place));
      this.skipBraces(depth);
      return undefined;
    }
    if (token.kind === Kind.Word) {
      const words = this.wordsOnLine();
      const after = this.next(words.length);
      const text = words.join(' ');
      if (words.length === 1 && text in place.properties && this.startsValueAt(1)) {
        // A property whose colon was forgotten.
        const key = this.values.word();
        this.expected('`:`', ':');
        return { node: 'property', key, values: this.valueList(place, key), start: key.start, end: this.previous.end - this.base };
      }
      const wantsBlock = after.kind === Kind.Open;
      const shapes = place.inside.filter((kind) =>
        wantsBlock ? blocks[kind].shape === 'block' : blocks[kind].shape === 'step' || blocks[kind].shape === 'quoted',
      );
      const guess = wantsBlock || after.kind === Kind.Text ? nearest(text, shapes) : undefined;
      if (guess !== undefined) {
        this.unknownWord(token, this.next(words.length - 1), place.inside);
        return this.inner(place, guess as BlockKind, words.length, depth);
      }
      if (words.length === 2 && place.inside.includes('need') && nearest(words[0]!, ['need']) !== undefined) {
        this.unknownWord(token, token, place.inside);
        return this.inner(place, 'need', 1, depth);
      }
      if (wantsBlock) {
        this.unknownWord(token, this.next(words.length - 1), place.inside);
        this.cursor.index += words.length;
        this.skipBraces(depth);
        return undefined;
      }
      if (after.kind === Kind.Text && place.inside.some((kind) => blocks[kind].shape === 'step'))
        this.unknownWord(token, this.next(words.length - 1), place.inside);
      else this.expected(whatFits(place));
    } else this.expected(whatFits(place));
    this.skipLine();
    return undefined;
  }

  private startsValueAt(ahead: number): boolean {
    this.cursor.index += ahead;
    const starts = this.values.startsValue() && !this.token.first;
    this.cursor.index -= ahead;
    return starts;
  }

  /** The words from here on, up to three, on one line and not before a colon. */
  private wordsOnLine(): string[] {
    const words: string[] = [];
    for (let i = 0; i < 3; i++) {
      const token = this.next(i);
      if (token.kind !== Kind.Word || (i > 0 && token.first)) break;
      words.push(this.slice(token));
    }
    return words;
  }

  /** Skips the rest of the line; braces that open on it are skipped whole. */
  private skipLine(): void {
    this.cursor.index += this.is(Kind.Open) || this.is(Kind.Close) ? 0 : 1;
    while (!this.is(Kind.End) && !this.is(Kind.Close) && !this.token.first) {
      if (this.is(Kind.Open)) this.skipBraces(1);
      else this.cursor.index++;
    }
  }

  /** Skips a block whole, without recursion; notes where it goes too deep. */
  private skipBraces(outer: number): void {
    let depth = 0;
    while (!this.is(Kind.End)) {
      if (this.is(Kind.Open)) {
        depth++;
        if (outer + depth > deepest && (this.tooDeep === undefined || outer + depth > this.tooDeep.depth)) {
          this.tooDeep = { at: this.tooDeep?.at ?? this.token.start - this.base, depth: outer + depth };
        }
      } else if (this.is(Kind.Close)) depth--;
      else if (depth > 0 && this.token.first && this.declarationAt(this.cursor.index)) return;
      this.cursor.index++;
      if (depth === 0) return;
    }
  }

  private skipToDeclaration(): void {
    this.cursor.index += this.is(Kind.Open) ? 0 : 1;
    while (!this.is(Kind.End)) {
      if (this.is(Kind.Open)) {
        this.skipBraces(0);
        continue;
      }
      if (this.token.first && (this.declarationAt(this.cursor.index) || this.likelyDeclaration())) return;
      this.cursor.index++;
    }
  }

  /** A misspelt declaration: two words and a title or brace at the start of a line. */
  private likelyDeclaration(): boolean {
    if (this.kindAt(this.cursor.index) !== undefined && this.next().kind !== Kind.Colon) return true;
    return this.is(Kind.Word) && this.next().kind === Kind.Word && (this.next(2).kind === Kind.Open || this.next(2).kind === Kind.Text);
  }
}

function whatFits(place: Place): string {
  if (place.rows) return 'a row of scores or `}`';
  if (Object.keys(place.properties).length === 0)
    return place.inside.length > 0 ? `one of ${place.inside.map((kind) => `\`${kind}\``).join(', ')}, or \`}\`` : '`}`';
  return 'a property or `}`';
}
