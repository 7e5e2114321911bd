/**
 * Reads one top-level declaration at a time. A token that does not fit costs one problem; reading goes on at the next
 * property or declaration, so nothing else is lost.
 */
import { type DeclarationKind, type DeclarationSpec, declarationKinds, declarations } from '@headpin/core';
import { nearest } from '../text/nearest.ts';
import { type Body, EntryParser } from './entries.ts';
import { declarationByContent } from './guess.ts';
import { declarationAt, entryAt, keywordAt, kindsBeginningWith, type Place, placeOfDeclaration } from './places.ts';
import { TokenReader } from './reader.ts';
import { Kind } from './scanner.ts';
import type { DeclarationNode, Piece, TextAtom, Word } from './tree.ts';
import { ValueReader } from './values.ts';

/** Reads the declaration that begins at or behind `start`; a piece without one is the end of the file. */
export function parsePiece(file: string, text: string, start: number): Piece {
  return new PieceParser(file, text, start).parse();
}

/** A keyword as it is meant: how many words stand for it, which may be none. */
interface Keyword {
  readonly kind: DeclarationKind;
  readonly words: number;
}

class PieceParser {
  private readonly file: string;
  private readonly reader: TokenReader;
  private readonly values: ValueReader;
  private readonly entries: EntryParser;

  constructor(file: string, text: string, base: number) {
    this.file = file;
    this.reader = new TokenReader(text, base);
    this.values = new ValueReader(this.reader);
    this.entries = new EntryParser(this.reader, this.values);
  }

  parse(): Piece {
    const { reader } = this;
    const { base, scanner } = reader;
    let declaration: DeclarationNode | undefined;
    // What stands before the declaration and is none is skipped here, so that each piece holds one declaration.
    while (declaration === undefined && !reader.is(Kind.End)) declaration = this.declaration();
    const end = declaration === undefined ? scanner.text.length : reader.previous.end;
    scanner.at(reader.index);
    reader.checkComments(end);
    return {
      anchor: { offset: base },
      file: this.file,
      length: end - base,
      reach: scanner.reached - base,
      declaration,
      comments: scanner.comments
        .filter((comment) => comment.start < end)
        .map((comment) => ({ ...comment, start: comment.start - base, end: comment.end - base })),
      problems: reader.problems,
      unknownNames: reader.unknownNames,
      tokens: reader.index + scanner.comments.length,
      tooDeep: reader.tooDeep,
    };
  }

  private declaration(): DeclarationNode | undefined {
    const { reader } = this;
    const found = keywordAt(reader, reader.index);
    const isKey = found !== undefined && reader.kindAt(reader.index + found.words) === Kind.Colon && !declarationAt(reader, reader.index);
    if (found !== undefined && !isKey) return this.declarationOf(found);
    const meant = found === undefined && reader.is(Kind.Word) && !this.stopsBeforeDeclaration() ? this.meantKeyword() : undefined;
    if (meant !== undefined) {
      reader.unknownWord(reader.token, reader.next(Math.max(meant.words - 1, 0)), declarationKinds);
      return this.declarationOf(meant);
    }
    this.reportUnknown();
    if (reader.is(Kind.Close)) reader.index++;
    else this.skipToDeclaration();
    return undefined;
  }

  // ---- unknown keywords ---------------------------------------------------------------------------------------

  /** Whether a declaration begins behind this word, on its line. */
  private stopsBeforeDeclaration(): boolean {
    const { reader } = this;
    return reader.restOfLine(reader.index + 1).some((index) => declarationAt(reader, index));
  }

  /** What was meant by an unknown keyword: by its letters, else by what stands in the braces; so its name still counts. */
  private meantKeyword(): Keyword | undefined {
    const { reader } = this;
    const word = reader.wordAt(reader.index)!;
    const second = reader.next().first ? undefined : reader.wordAt(reader.index + 1);
    const two =
      second === undefined
        ? undefined
        : nearest(
            `${word} ${second}`,
            declarationKinds.filter((kind) => kind.includes(' ')),
          );
    if (two !== undefined) return { kind: two as DeclarationKind, words: 2 };
    const [sameFirst] = kindsBeginningWith(word);
    if (sameFirst !== undefined) {
      const rest = sameFirst.split(' ')[1];
      const ahead = [1, 2, 3].find((i) => reader.wordAt(reader.index + i) === rest) ?? 0;
      return { kind: sameFirst, words: ahead + 1 };
    }
    if (!this.looksLikeHead()) return undefined;
    if (reader.next().kind === Kind.Arrow) return { kind: 'expand', words: 0 };
    if (reader.next(2).kind === Kind.Arrow) return { kind: 'expand', words: 1 };
    const one = nearest(word, declarationKinds);
    if (one !== undefined && second !== undefined) return { kind: one as DeclarationKind, words: 1 };
    const open = reader.restOfLine(reader.index + 1).find((index) => reader.kindAt(index) === Kind.Open);
    const words = second === undefined || word === 'for' ? 0 : 1;
    const kind = open === undefined ? undefined : declarationByContent(reader, open, reader.wordAt(reader.index + words) === 'for');
    return kind === undefined ? undefined : { kind, words };
  }

  /** A word, perhaps a name, and then a title, a brace, `for` or the end of the line. */
  private looksLikeHead(): boolean {
    const { reader } = this;
    let i = reader.index + 1;
    while (reader.kindAt(i) === Kind.Word && !reader.scanner.at(i).first && i < reader.index + 5) i++;
    const behind = reader.scanner.at(i);
    return behind.kind === Kind.Text || behind.kind === Kind.Open || behind.kind === Kind.Arrow || (behind.first && i > reader.index + 1);
  }

  private reportUnknown(): void {
    const { reader } = this;
    if (!reader.is(Kind.Word) || reader.next().kind === Kind.Colon || this.stopsBeforeDeclaration()) {
      reader.expected('a declaration');
      return;
    }
    reader.unknownWord(reader.token, reader.token, declarationKinds);
    const name = reader.wordAt(reader.index + 1);
    if (name !== undefined && this.looksLikeHead()) reader.unknownNames.push(name.normalize('NFC'));
  }

  private skipToDeclaration(): void {
    const { reader } = this;
    reader.index += reader.is(Kind.Open) ? 0 : 1;
    while (!reader.is(Kind.End)) {
      if (reader.is(Kind.Open)) reader.skipBraces(0, () => declarationAt(reader, reader.index));
      else if (declarationAt(reader, reader.index) || (reader.token.first && this.likelyDeclaration())) return;
      else reader.index++;
    }
  }

  /** A keyword, or two words and a title or brace, at the start of a line. */
  private likelyDeclaration(): boolean {
    const { reader } = this;
    if (keywordAt(reader, reader.index) !== undefined && reader.next().kind !== Kind.Colon) return true;
    const behind = reader.next(2).kind;
    return reader.is(Kind.Word) && reader.next().kind === Kind.Word && (behind === Kind.Open || behind === Kind.Text);
  }

  // ---- heads --------------------------------------------------------------------------------------------------

  private declarationOf({ kind, words }: Keyword): DeclarationNode {
    const { reader } = this;
    const spec = declarations[kind];
    const from = reader.token;
    reader.index += words;
    const keyword = words === 0 ? { start: from.start - reader.base, end: from.start - reader.base } : reader.span(from, reader.previous);
    const place = placeOfDeclaration(kind, from);
    const head = this.head(spec, place);
    const body = this.body(place);
    const { entries = [], body: span } = body ?? {};
    return { kind, keyword, ...head, entries, body: span, ...reader.span(from, reader.previous) };
  }

  private head(spec: DeclarationSpec, place: Place): Pick<DeclarationNode, 'name' | 'title' | 'other'> {
    const { reader } = this;
    const name = spec.head === 'forSegment' ? undefined : this.name(spec);
    let title = spec.titled ? this.title(spec, place) : undefined;
    let other: Word | undefined;
    if (spec.head === 'expansion') other = this.behindArrow(place);
    else if (spec.head === 'forSegment' || spec.head === 'nameForSegment') other = this.behindFor(place);
    if (reader.isText) {
      const where = spec.titled && title === undefined ? ', for the title stands before `for`' : ', for nothing here has a title';
      reader.expected(spec.titled && title !== undefined ? '`{`' : `\`{\`${where}`);
      const text = this.values.text();
      if (spec.titled) title ??= text;
    }
    return { name, title, other };
  }

  private name({ head }: DeclarationSpec): Word | undefined {
    const { reader } = this;
    const isFor = (ahead: number) => reader.wordAt(reader.index + ahead) === 'for';
    const startsNext = this.isOnNextLine() && !(head === 'nameForSegment' && isFor(1));
    const isMissing = head === 'nameForSegment' && isFor(0) && !isFor(1) && reader.next().kind === Kind.Word && !isFor(2);
    if (reader.is(Kind.Word) && !startsNext && !isMissing) return this.values.word();
    reader.expected(head === 'expansion' ? 'the name of a segment' : 'a name');
    if (isMissing || !reader.skipOnLineTo(Kind.Word, Kind.Open, Kind.Text, Kind.Arrow)) return undefined;
    if (reader.isText && reader.next().kind === Kind.Word && !reader.next().first && !isFor(1)) reader.index++;
    return reader.is(Kind.Word) && !isFor(0) ? this.values.word() : undefined;
  }

  private title({ head }: DeclarationSpec, place: Place): TextAtom | undefined {
    const { reader } = this;
    const hasFor = head === 'nameForSegment';
    const fits = () => reader.isText || (hasFor && reader.is(Kind.Word));
    if (!hasFor) this.skipInHead(place, fits, '`{` or the next declaration');
    return this.values.optionalText();
  }

  /** A text that nobody closed took the rest of the head. */
  private isBehindOpenText(): boolean {
    return this.reader.previous.open && !this.reader.onLine;
  }

  private behindArrow(place: Place): Word | undefined {
    const { reader } = this;
    const hasArrow = reader.restOfLine().some((index) => reader.kindAt(index) === Kind.Arrow);
    this.skipInHead(place, () => reader.is(Kind.Arrow) || (reader.is(Kind.Word) && !hasArrow), '`->` and the next segment');
    if (reader.is(Kind.Arrow)) reader.index++;
    else reader.expected('`->` and the next segment', reader.is(Kind.Word) && reader.onLine ? ' ->' : undefined);
    return this.segmentName();
  }

  private behindFor(place: Place): Word | undefined {
    const { reader } = this;
    const isFor = () => reader.wordAt(reader.index) === 'for';
    const second = reader.next();
    if (this.isBehindOpenText()) return undefined;
    if (reader.hasOpenTextOnLine()) {
      reader.expected('`"` before the title');
      reader.skipOnLineTo();
      return undefined;
    }
    const isForSegment = (index: number) => reader.wordAt(index) === 'for' && reader.kindAt(index + 1) === Kind.Word;
    const forAt = isFor() ? reader.index : reader.restOfLine().findLast(isForSegment);
    const isSlip = forAt === undefined && reader.is(Kind.Word) && reader.onLine && second.kind === Kind.Word && !second.first;
    if (isSlip && !this.isNextDeclaration()) {
      reader.unknownWord(reader.token, reader.token, ['for']);
      reader.index++;
      return this.segmentName();
    }
    this.skipInHead(place, () => (forAt === undefined ? reader.is(Kind.Word) : reader.index === forAt), '`for` and a segment');
    if (isFor()) reader.index++;
    else reader.expected('`for` and a segment', reader.is(Kind.Word) && reader.onLine ? ' for' : undefined);
    return this.segmentName();
  }

  /** The name of a segment, unless the next line or declaration begins here. */
  private segmentName(): Word | undefined {
    const { reader } = this;
    const isName = () => reader.is(Kind.Word) && !this.isOnNextLine();
    if (isName()) return this.values.word();
    reader.expected('the name of a segment');
    return reader.skipOnLineTo(Kind.Word, Kind.Open, Kind.Text) && isName() ? this.values.word() : undefined;
  }

  /** Whether a property or declaration begins with the word here, on a line of its own, where a name is due. */
  private isOnNextLine(): boolean {
    const { reader } = this;
    if (!reader.token.first) return false;
    if (reader.next().kind === Kind.Colon) return true;
    const found = keywordAt(reader, reader.index);
    // The word may be the name, where the next one is a keyword too.
    return found !== undefined && declarationAt(reader, reader.index) && keywordAt(reader, reader.index + found.words) === undefined;
  }

  /** Whether the next declaration begins here; several may stand on one line. */
  private isNextDeclaration(): boolean {
    const { reader } = this;
    const found = keywordAt(reader, reader.index);
    return found !== undefined && (reader.kindAt(reader.index + found.words) === Kind.Word || declarationAt(reader, reader.index));
  }

  /** Skips what does not fit on the line of a head, with one problem, up to what does or a brace. */
  private skipInHead(place: Place, fits: () => boolean, expected: string): void {
    const { reader } = this;
    // Words before a quote that nobody opened are part of a title, whatever they are.
    const isNext = () => (entryAt(reader, reader.index, place) || this.isNextDeclaration()) && !reader.hasOpenTextOnLine();
    const ends = () => !reader.onLine || fits() || reader.is(Kind.Open) || reader.is(Kind.Close) || isNext();
    if (ends()) return;
    reader.expected(expected);
    // One of the words may be the name that was meant.
    if (reader.previous.kind === Kind.Word) reader.unknownNames.push(reader.slice(reader.previous));
    while (!ends()) {
      if (reader.is(Kind.Word)) reader.unknownNames.push(this.values.word().text);
      else reader.index++;
    }
  }

  /** The braces, or what follows a forgotten one. */
  private body(place: Place): Body | undefined {
    const { reader } = this;
    if (reader.swallowed('{')) return this.entries.block(place, 1, true);
    this.skipInHead(place, () => false, '`{` or the next declaration');
    if (reader.is(Kind.Open)) return this.entries.block(place, 1);
    if (reader.swallowed('{')) return this.entries.block(place, 1, true);
    if (!entryAt(reader, reader.index, place) || declarationAt(reader, reader.index)) return undefined;
    reader.expected('`{`', ' {');
    return this.entries.block(place, 1, true);
  }
}
