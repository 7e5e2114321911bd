/**
 * Reads what stands between braces. A token that does not fit costs one problem; reading goes on at the next thing that
 * fits, on the same line or the next one, so that nothing else is lost.
 */
import { type BlockKind, blocks } from '@headpin/core';
import { nearest } from '../text/nearest.ts';
import { blockByContent } from './guess.ts';
import { LineSkipper } from './line-skipper.ts';
import {
  blockAt,
  declarationAt,
  entryAt,
  hasProperty,
  isKeyAt,
  isPropertyAt,
  type Place,
  placeOfBlock,
  whatEntry,
  whatFits,
  wordsOf,
} from './places.ts';
import { PropertyParser } from './property-parser.ts';
import type { TokenReader } from './reader.ts';
import { readRow, scoreKinds } from './row-reader.ts';
import { Kind } from './scanner.ts';
import type { BlockNode, EntryNode, NeedNode, Span, StepNode, SyntaxProblem } from './tree.ts';
import type { ValueReader } from './values.ts';

export interface Body {
  readonly entries: EntryNode[];
  readonly body: Span;
}

export class EntryParser {
  private readonly reader: TokenReader;
  private readonly values: ValueReader;
  private readonly skipper: LineSkipper;
  private readonly properties: PropertyParser;
  /** The problem of the lines before this one, where nothing on them fits either. */
  private garbage: SyntaxProblem | undefined;

  constructor(reader: TokenReader, values: ValueReader) {
    this.reader = reader;
    this.values = values;
    this.skipper = new LineSkipper(reader);
    this.properties = new PropertyParser(reader, values, this.skipper);
  }

  /** Reads from `{` to `}`; from what follows a forgotten `{` with `withoutOpen`. */
  block(place: Place, depth: number, withoutOpen = false): Body {
    const { reader } = this;
    const from = reader.token;
    const open = reader.index;
    if (!withoutOpen) reader.index++;
    const entries: EntryNode[] = [];
    let hasStray = false;
    for (;;) {
      if (reader.swallowed('}') && !withoutOpen && reader.sameLine(open, reader.index - 1)) break;
      if (reader.is(Kind.Close)) {
        if (depth > 1 || !this.goesOnBehind(place)) {
          reader.index++;
          break;
        }
        reader.expected(whatEntry(place) ?? '`}`');
        reader.index++;
        hasStray = true;
        continue;
      }
      if (reader.is(Kind.End) || (reader.token.first && this.endsBlock(place))) {
        if (!hasStray) reader.expected('`}`', '\n}');
        break;
      }
      const before = reader.index;
      const entry = this.entry(place, depth);
      if (entry !== undefined) {
        entries.push(entry);
        this.garbage = undefined;
      }
      if (this.skipper.isJunk(place)) this.skipper.restOfLine(place, depth);
      if (reader.index === before) reader.index++;
    }
    const { end } = reader.span(reader.previous);
    // Without a brace and with nothing in it, it is the end of what stands before it.
    return { entries, body: reader.index === open ? { start: end, end } : reader.span(from, reader.previous) };
  }

  /** Whether the block goes on behind a brace that closes it: what follows can stand nowhere else. */
  private goesOnBehind(place: Place): boolean {
    const { reader } = this;
    const behind = reader.index + 1;
    if (!reader.scanner.at(behind).first || declarationAt(reader, behind)) return false;
    return isPropertyAt(reader, behind) ? hasProperty(place, reader.wordAt(behind)!) : entryAt(reader, behind, place);
  }

  /** Whether what begins here belongs outside this block, so that its closing brace was forgotten. */
  private endsBlock(place: Place): boolean {
    const { reader } = this;
    const { parent } = place;
    if (declarationAt(reader, reader.index) && !this.isMissingColon(place)) return true;
    if (parent === undefined || blockAt(reader, reader.index, place) !== undefined) return false;
    if (blockAt(reader, reader.index, parent) !== undefined) return true;
    const word = reader.wordAt(reader.index);
    const isOfParent = word !== undefined && !hasProperty(place, word) && hasProperty(parent, word);
    if (!isOfParent || !isPropertyAt(reader, reader.index)) return false;
    return place.from !== undefined && reader.column(reader.token) <= reader.column(place.from);
  }

  /** Whether the keyword here is a property of the block as well, and what follows looks like its value. */
  private isMissingColon(place: Place): boolean {
    const { reader } = this;
    const word = reader.wordAt(reader.index);
    const behind = reader.next(2).kind;
    return word !== undefined && hasProperty(place, word) && behind !== Kind.Open && behind !== Kind.Text && behind !== Kind.Arrow;
  }

  private entry(place: Place, depth: number): EntryNode | undefined {
    const { reader } = this;
    const found = blockAt(reader, reader.index, place);
    if (found !== undefined) return this.inner(place, found.kind, found.words, depth);
    if (isPropertyAt(reader, reader.index) && !this.isBlockWithColon(place))
      return this.isRowWithColon(place) ? readRow(this.reader, this.values) : this.properties.property(place, depth);
    if (place.rows && reader.is(Kind.Word) && !this.isColumnsWithoutColon()) return readRow(this.reader, this.values);
    return this.misfit(place, depth);
  }

  /** The keyword of a block with a colon behind it, as other languages have it. */
  private isBlockWithColon(place: Place): boolean {
    const word = this.reader.wordAt(this.reader.index)!;
    return !hasProperty(place, word) && place.inside.some((kind) => wordsOf[kind][0] === word);
  }

  private isRowWithColon(place: Place): boolean {
    const { reader } = this;
    return place.rows && scoreKinds.includes(reader.next(2).kind) && scoreKinds.includes(reader.next(3).kind);
  }

  private isColumnsWithoutColon(): boolean {
    const { reader } = this;
    const next = reader.next();
    return reader.wordAt(reader.index) === 'columns' && next.kind === Kind.Word && !next.first && reader.next(2).kind === Kind.Comma;
  }

  // ---- blocks, needs and steps --------------------------------------------------------------------------------

  private inner(place: Place, kind: BlockKind, words: number, depth: number): EntryNode | undefined {
    const { reader } = this;
    const from = reader.token;
    const { shape } = blocks[kind];
    reader.index += words;
    const keyword = words === 0 ? { ...reader.span(from), end: from.start - reader.base } : reader.span(from, reader.previous);
    if (shape === 'need') {
      if (!this.due('a name', Kind.Word) || isKeyAt(reader, reader.index, place)) return undefined;
      const name = this.values.word();
      const title = this.values.optionalText();
      return { node: 'need', keyword, name, title, ...reader.span(from, reader.previous) } satisfies NeedNode;
    }
    if (shape === 'step') {
      this.due('a text in quotes', Kind.Text, Kind.LongText);
      const text = this.values.optionalText();
      const move = { ...keyword, text: reader.slice(from) };
      return { node: 'step', kind, keyword: move, text, ...reader.span(from, reader.previous) } satisfies StepNode;
    }
    if (shape === 'quoted') this.due('a text in quotes', Kind.Text, Kind.LongText, Kind.Open);
    const quoted = shape === 'quoted' ? this.values.optionalText() : undefined;
    const body = this.bodyOf(placeOfBlock(kind, place, from), place, shape === 'block', depth);
    const { entries = [], body: span } = body ?? {};
    return { node: 'block', kind, keyword, quoted, entries, body: span, ...reader.span(from, reader.previous) } satisfies BlockNode;
  }

  /** The braces of a block inside `around`; without them where they may be left out, or were forgotten. */
  private bodyOf(place: Place, around: Place, required: boolean, depth: number): Body | undefined {
    const { reader } = this;
    if (reader.swallowed('{')) return this.block(place, depth + 1, true);
    const word = reader.wordAt(reader.index) ?? '';
    const isOwn = hasProperty(place, word) && (required || !hasProperty(around, word));
    const hasEntries = isPropertyAt(reader, reader.index) && (isOwn || (required && reader.token.first));
    const isBehind = reader.onLine && !reader.is(Kind.Close) && !entryAt(reader, reader.index, around);
    if (!reader.is(Kind.Open) && (required || hasEntries || isBehind)) {
      reader.expected('`{`', hasEntries ? ' {' : undefined);
      if (!hasEntries) reader.skipOnLineTo(Kind.Open);
    }
    if (reader.is(Kind.Open) && (reader.onLine || !isBehind)) return this.block(place, depth + 1);
    return hasEntries || (required && isPropertyAt(reader, reader.index)) ? this.block(place, depth + 1, true) : undefined;
  }

  /** Skips what stands before one of the kinds that are due on this line; says whether one is there. */
  private due(expected: string, ...kinds: readonly Kind[]): boolean {
    const { reader } = this;
    if (kinds.includes(reader.token.kind)) return true;
    reader.expected(expected);
    return reader.skipOnLineTo(...kinds);
  }

  // ---- what does not fit --------------------------------------------------------------------------------------

  /** Something that is no entry here: one problem, and what was probably meant where that is plain. */
  private misfit(place: Place, depth: number): EntryNode | undefined {
    const { reader } = this;
    const word = reader.wordAt(reader.index);
    if (word === undefined) {
      const isQuoted = reader.isText && reader.next().kind === Kind.Open;
      const open = isQuoted ? reader.index + 1 : reader.index;
      const kind = isQuoted || reader.is(Kind.Open) ? blockByContent(reader, open, place, isQuoted) : undefined;
      if (kind === undefined) {
        this.garbageLine(place, depth);
        return undefined;
      }
      reader.expected(`\`${kind}\` or another block`);
      return this.inner(place, kind, 0, depth);
    }
    if (hasProperty(place, word)) return this.properties.withoutColon(place, depth);
    const words = this.wordsOnLine();
    const last = reader.next(words.length - 1);
    const meant = this.meantBlock(place, words);
    if (meant !== undefined) {
      if (!meant.isExact) reader.unknownWord(reader.token, reader.next(meant.words - 1), place.inside);
      else this.checkKeyword(meant.kind, meant.words);
      return this.inner(place, meant.kind, meant.words, depth);
    }
    const behind = reader.next(words.length).kind;
    const isUnknown = behind === Kind.Open || (behind === Kind.Text && place.inside.some((kind) => blocks[kind].shape === 'step'));
    if (isUnknown && place.inside.length > 0) reader.unknownWord(reader.token, last, place.inside);
    this.garbageLine(place, depth);
    return undefined;
  }

  /** The block, need or step that was meant, and how many words to take for its keyword. */
  private meantBlock(place: Place, words: readonly string[]): { kind: BlockKind; words: number; isExact: boolean } | undefined {
    const { reader } = this;
    const exact = place.inside.find((kind) => wordsOf[kind][0] === words[0]);
    if (exact !== undefined) {
      const keyword = wordsOf[exact];
      let count = 0;
      while (count < keyword.length && words[count] === keyword[count]) count++;
      return { kind: exact, words: count, isExact: true };
    }
    const behind = reader.next(words.length).kind;
    const isBlock = behind === Kind.Open;
    const isText = behind === Kind.Text || behind === Kind.LongText;
    const candidates = place.inside.filter((kind) => {
      const { shape } = blocks[kind];
      return isBlock ? shape === 'block' : isText && (shape === 'step' || shape === 'quoted');
    });
    const near = nearest(words.join(' '), candidates) as BlockKind | undefined;
    if (near !== undefined) return { kind: near, words: words.length, isExact: false };
    if (words.length === 2 && place.inside.includes('need') && nearest(words[0]!, ['need']) !== undefined)
      return { kind: 'need', words: 1, isExact: false };
    const open = reader.index + words.length + (isText ? 1 : 0);
    const kind = reader.kindAt(open) === Kind.Open ? blockByContent(reader, open, place, isText) : undefined;
    return kind === undefined ? undefined : { kind, words: words.length, isExact: false };
  }

  /** Reports the words of a keyword that are missing behind the first ones. */
  private checkKeyword(kind: BlockKind, words: number): void {
    const { reader } = this;
    const rest = wordsOf[kind].slice(words).join(' ');
    if (rest === '') return;
    reader.index += words;
    reader.expected(`\`${rest}\``, reader.is(Kind.Open) ? ` ${rest}` : undefined);
    reader.index -= words;
  }

  /** The words from here on, up to three, on one line and not before a colon. */
  private wordsOnLine(): string[] {
    const { reader } = this;
    const words: string[] = [];
    for (let i = 0; i < 3; i++) {
      const word = reader.wordAt(reader.index + i);
      if (word === undefined || (i > 0 && (reader.next(i).first || reader.next(i + 1).kind === Kind.Colon))) break;
      words.push(word);
    }
    return words;
  }

  /** Skips a line on which nothing fits. Several of them cost one problem: reading goes on at the next entry. */
  private garbageLine(place: Place, depth: number): void {
    this.garbage ??= this.reader.expected(whatFits(place));
    this.skipper.skipToEntry(place, depth);
  }
}
