/** Cuts a text into tokens, on demand and with any lookahead. Comments are kept aside. Linear in the text. */
import type { Comment } from './tree.ts';

export const Kind = {
  End: 0,
  Word: 1,
  Number: 2,
  Date: 3,
  Text: 4,
  LongText: 5,
  Open: 6,
  Close: 7,
  Colon: 8,
  Comma: 9,
  Range: 10,
  Percent: 11,
  Currency: 12,
  Dash: 13,
  Arrow: 14,
  Bad: 15,
} as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

export interface Token {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  /** Nothing but white space and comments stands before it on its line. */
  readonly first: boolean;
  /** A text without its closing quote. */
  readonly open: boolean;
}

const space = 1,
  wordStart = 2,
  digit = 3;
const asciiClass = new Uint8Array(128);
for (const c of ' \t\r\n\v\f') asciiClass[c.charCodeAt(0)] = space;
for (let c = 0; c < 128; c++) {
  const s = String.fromCharCode(c);
  if (/[A-Za-z_]/.test(s)) asciiClass[c] = wordStart;
  else if (/[0-9]/.test(s)) asciiClass[c] = digit;
}
const plainWord = /[A-Za-z0-9_]*/y;
/** What stands in a one-line text, up to its quote or the end of its line; a backslash keeps what follows it on the line. */
const lineTextShape = /[^"\\\r\n]*(?:\\[^\r\n]?[^"\\\r\n]*)*/y;
const plainDate = /\d{4}-(?:\d{1,2}(?:-\d{1,2})?|Q\d)(?![A-Za-z0-9_-])/y;
const numberShape = /\d+(?:\.\d+)?/y;
const symbols = '$€£¥';

// Patterns of all scripts hold large tables, which take as long to make as a small file to read: they stand where the
// first letter beyond ASCII is met, and not here.
const isLetter = (character: string): boolean => /[\p{L}\p{M}]/u.test(character);
/** White space, and characters that nobody sees: those are reported elsewhere and mean nothing here. */
const isInvisible = (character: string): boolean => /[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069\u061C\uFEFF]|\p{Cc}/u.test(character);
/** Invisible characters inside a word belong to it; they are reported elsewhere and do not count for the name. */
const endOfAnyWord = (text: string, from: number): number =>
  endOfMatch(/(?:[\u200B-\u200F\u2060-\u2064\uFEFF]*[\p{L}\p{M}\p{Nd}_])*/uy, text, from);
const endOfAnyDate = (text: string, from: number): number =>
  endOfMatch(/\d{4}-(?:\d{1,2}(?:-\d{1,2})?|Q\d)(?![\p{L}\p{Nd}_-])/uy, text, from);

export class Scanner {
  readonly comments: Comment[] = [];
  /** Comments that were never closed, by their start. */
  readonly openComments: number[] = [];
  /** Those cut so far. */
  readonly tokens: Token[] = [];
  private position: number;
  private lineHasToken: boolean;
  private lookedTo = 0;

  readonly text: string;

  constructor(text: string, start: number) {
    this.text = text;
    this.position = start;
    this.lineHasToken = start > 0 && !endsLine(text, start);
  }

  /** The token at an index, counted from where the scanner began. */
  at(index: number): Token {
    const known = this.tokens[index];
    if (known !== undefined) return known;
    while (this.tokens.length <= index) this.tokens.push(this.scan());
    return this.tokens[index]!;
  }

  /** How far the scanner has looked; an opening that nobody closes was looked for to the end. */
  get reached(): number {
    return Math.max(this.position, this.lookedTo);
  }

  slice(token: { start: number; end: number }): string {
    return this.text.slice(token.start, token.end);
  }

  private scan(): Token {
    this.skipBlank();
    const { text } = this;
    const start = this.position;
    const first = !this.lineHasToken;
    if (start >= text.length) return { kind: Kind.End, start, end: start, first: true, open: false };
    this.lineHasToken = true;
    const code = text.charCodeAt(start);
    let open = false;
    let kind: Kind = Kind.Bad;
    let end = start + 1;
    const cls = code < 128 ? asciiClass[code] : isLetter(String.fromCodePoint(text.codePointAt(start)!)) ? wordStart : 0;
    if (cls === wordStart) {
      kind = Kind.Word;
      end = this.endOfWord(start);
    } else if (cls === digit) {
      [kind, end] = this.number(start);
    } else if (code === 34) {
      if (text.startsWith('"""', start)) {
        kind = Kind.LongText;
        const close = closeAfter(text, '"""', start + 3);
        open = close < 0;
        if (open) this.lookedTo = text.length;
        end = open ? endOfOpenLongText(text, start + 3) : close + 3;
        if (!open) while (text.charCodeAt(end) === 34) end++;
      } else {
        kind = Kind.Text;
        [end, open] = this.lineText(start);
      }
    } else if (code === 123) kind = Kind.Open;
    else if (code === 125) kind = Kind.Close;
    else if (code === 58) kind = Kind.Colon;
    else if (code === 44) kind = Kind.Comma;
    else if (code === 37) kind = Kind.Percent;
    else if (symbols.includes(text[start]!)) kind = Kind.Currency;
    else if (code === 45) {
      kind = text.charCodeAt(start + 1) === 62 ? Kind.Arrow : Kind.Dash;
      if (kind === Kind.Arrow) end = start + 2;
    } else if (code === 46 && text.charCodeAt(start + 1) === 46) {
      kind = Kind.Range;
      end = start + 2;
    } else end = this.endOfBad(start);
    this.position = end;
    return { kind, start, end, first, open };
  }

  private skipBlank(): void {
    const { text } = this;
    for (;;) {
      const code = text.charCodeAt(this.position);
      if (code === 10 || code === 13) {
        this.lineHasToken = false;
        this.position++;
      } else if (code === 32 || code === 9) this.position++;
      else if (code === 47 && text.charCodeAt(this.position + 1) === 47) this.comment(endOfLine(text, this.position), false);
      else if (code === 47 && text.charCodeAt(this.position + 1) === 42) {
        const close = closeAfter(text, '*/', this.position + 2);
        if (close < 0) {
          this.openComments.push(this.position);
          this.lookedTo = text.length;
        }
        // A comment that nobody closes ends with its line, so that what stands below still counts.
        this.comment(close < 0 ? endOfLine(text, this.position) : close + 2, true);
      } else if (this.position < text.length && (code < 32 || code === 127 || code > 127) && isInvisible(text[this.position]!))
        this.position++;
      else return;
    }
  }

  private comment(end: number, block: boolean): void {
    this.comments.push({ start: this.position, end, block, ownLine: !this.lineHasToken });
    if (block && /[\r\n]/.test(this.text.slice(this.position, end))) this.lineHasToken = false;
    this.position = end;
  }

  private endOfWord(start: number): number {
    const { text } = this;
    // A look of the engine at once is quicker than one of ours at each letter, above all in a program that has just begun.
    const end = endOfMatch(plainWord, text, start);
    return text.charCodeAt(end) > 127 ? endOfAnyWord(text, end) : end;
  }

  private number(start: number): [Kind, number] {
    const { text } = this;
    let endOfDate = endOfMatch(plainDate, text, start);
    if (text.charCodeAt(endOfDate) > 127) endOfDate = endOfAnyDate(text, start);
    if (endOfDate > 0) return [Kind.Date, endOfDate];
    let end = endOfMatch(numberShape, text, start);
    if ('kMB'.includes(text[end] ?? ' ') && this.endOfWord(end) === end + 1) return [Kind.Number, end + 1];
    const glued = this.endOfWord(end);
    if (glued === end) return [Kind.Number, end];
    end = glued;
    return [Kind.Bad, end];
  }

  private lineText(start: number): [number, boolean] {
    const end = endOfMatch(lineTextShape, this.text, start + 1);
    return this.text.charCodeAt(end) === 34 ? [end + 1, false] : [end, true];
  }

  private endOfBad(start: number): number {
    const { text } = this;
    let end = start;
    while (end < text.length) {
      const code = text.charCodeAt(end);
      if (
        code < 128
          ? asciiClass[code] !== 0 || '"{}:,%-$/'.includes(text[end]!)
          : isLetter(text[end]!) || isInvisible(text[end]!) || symbols.includes(text[end]!)
      )
        break;
      end++;
    }
    return Math.max(end, start + 1);
  }
}

/** Where the match of a sticky pattern at a place ends; 0 where there is none. A look alone makes no list of matches. */
function endOfMatch(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : 0;
}

/** The last place of each closing mark in the text read last, so that many openings without one cost one search. */
const lastClose = { text: '', '*/': -1, '"""': -1 };

function closeAfter(text: string, mark: '*/' | '"""', from: number): number {
  if (lastClose.text !== text) Object.assign(lastClose, { text, '*/': text.lastIndexOf('*/'), '"""': text.lastIndexOf('"""') });
  return lastClose[mark] < from ? -1 : text.indexOf(mark, from);
}

function endOfLine(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) return i;
  }
  return text.length;
}

const endsLine = (text: string, start: number) => {
  const code = text.charCodeAt(start - 1);
  return code === 10 || code === 13;
};

/** A long text that nobody closes ends where a property, a closing brace or a declaration seems to begin again. */
function endOfOpenLongText(text: string, from: number): number {
  const again =
    /(?:\r\n|\r|\n)[ \t]*(?:\}|[\p{L}_][\p{L}\p{Nd}_]*[ \t]*:|[\p{L}_][\p{L}\p{Nd}_]*[ \t]+[\p{L}_][\p{L}\p{Nd}_]*[^\r\n]*\{[ \t]*(?:[\r\n]|$))/gu;
  again.lastIndex = from;
  const match = again.exec(text);
  return match ? match.index : text.length;
}
