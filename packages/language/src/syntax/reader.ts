/** The tokens of one piece with a place among them, and the problems met on the way: at most one a line. */
import { describeToken } from './describe.ts';
import { Kind, Scanner, type Token } from './scanner.ts';
import { unknownEscapes } from './texts.ts';
import type { Span, SyntaxProblem } from './tree.ts';

/** Deepest nesting of braces that is read. */
export const deepest = 64;
/** How many tokens of a line are looked at to tell what was meant; more would make long lines slow. */
const sight = 32;
/** Indentation beyond this many characters tells nothing. */
const widest = 200;

export class TokenReader {
  readonly scanner: Scanner;
  /** Where the piece begins in the text. */
  readonly base: number;
  /** The index of the next token. */
  index = 0;
  readonly problems: SyntaxProblem[] = [];
  /** The brace that goes too deep, and how deep. */
  tooDeep: { at: number; depth: number } | undefined;
  /** Names that may be those of declarations which could not be read; what refers to them is not reported as well. */
  readonly unknownNames: string[] = [];
  /** Words by their index, which several questions are asked about. */
  private readonly words: string[] = [];
  private lastProblem: { problem: SyntaxProblem; index: number } | undefined;
  private readonly openComments = new Map<number, SyntaxProblem>();

  constructor(text: string, base: number) {
    this.base = base;
    this.scanner = new Scanner(text, base);
  }

  get token(): Token {
    // Asked for more often than anything else in a parse.
    return this.scanner.tokens[this.index] ?? this.scanner.at(this.index);
  }

  next(ahead = 1): Token {
    return this.scanner.at(this.index + ahead);
  }

  get previous(): Token {
    return this.scanner.at(Math.max(this.index - 1, 0));
  }

  is(kind: Kind): boolean {
    return this.token.kind === kind;
  }

  get isText(): boolean {
    const { kind } = this.token;
    return kind === Kind.Text || kind === Kind.LongText;
  }

  /** Whether the next token stands on the line of the one before it. */
  get onLine(): boolean {
    return !this.token.first && !this.is(Kind.End);
  }

  slice(token: Token): string {
    return this.scanner.slice(token);
  }

  /** The word at an index; `undefined` for any other token. */
  wordAt(index: number): string | undefined {
    const known = this.words[index];
    if (known !== undefined) return known;
    const token = this.scanner.at(index);
    if (token.kind !== Kind.Word) return undefined;
    const word = this.slice(token);
    this.words[index] = word;
    return word;
  }

  kindAt(index: number): Kind {
    return this.scanner.at(index).kind;
  }

  span(from: Token, to: Token = from): Span {
    return { start: from.start - this.base, end: to.end - this.base };
  }

  /** Characters before a token on its line, as far as they are seen. */
  column(token: Token): number {
    const { text } = this.scanner;
    let start = token.start;
    while (start > token.start - widest && start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
    return token.start - start;
  }

  /** Whether the text before here, which nobody closed, swallowed a brace at the end of its line. */
  swallowed(brace: '{' | '}'): boolean {
    const { previous } = this;
    return this.index > 0 && previous.open && this.slice(previous).trimEnd().endsWith(brace);
  }

  /** The tokens from an index on that stand on one line with what is before them, by index and as far as they are seen. */
  restOfLine(from = this.index): readonly number[] {
    const indexes: number[] = [];
    for (let i = from; i < from + sight && !this.scanner.at(i).first && this.kindAt(i) !== Kind.End; i++) indexes.push(i);
    return indexes;
  }

  /** Whether a text that nobody closed ends this line, so that its other quote was forgotten. */
  hasOpenTextOnLine(): boolean {
    return this.restOfLine().some((index) => this.scanner.at(index).open);
  }

  // ---- problems -----------------------------------------------------------------------------------------------

  /**
   * Reports a token that does not fit; `insert` is text that alone would mend it, right after the previous token.
   * Gives the problem that stands for it: an earlier one on the same line, where there is one.
   */
  expected(expected: string, insert?: string): SyntaxProblem {
    const { token } = this;
    const from = this.index === 0 ? 0 : this.previous.end;
    const comment = this.scanner.openComments.findLast((start) => start < token.start);
    if (comment !== undefined && comment >= from) return this.openComment(comment);
    return this.add({
      ...this.span(token),
      rule: 'syntax',
      expected,
      found: describeToken(this.scanner, token),
      insert: insert === undefined ? undefined : { at: this.previous.end - this.base, text: insert },
      allowed: [],
    });
  }

  unknownWord(from: Token, to: Token, allowed: readonly string[]): SyntaxProblem {
    const found = this.scanner.text.slice(from.start, to.end).replace(/\s+/gu, ' ');
    return this.add({ ...this.span(from, to), rule: 'unknown-word', expected: '', found, insert: undefined, allowed });
  }

  /** Reports what is wrong inside the text that stands here: it is not closed, or an escape means nothing. */
  checkText(): SyntaxProblem | undefined {
    const { token } = this;
    if (!token.open) return this.checkEscapes();
    const mark = token.kind === Kind.LongText ? '"""' : '"';
    const start = token.start - this.base;
    const inside = this.slice(token).replace(/\s*[{}]?\s*$/u, '');
    return this.add({
      start,
      end: start + mark.length,
      rule: 'syntax',
      expected: `\`${mark}\` at the end of the text`,
      found: token.kind === Kind.LongText ? 'the end of the block' : 'the end of the line',
      insert: { at: start + inside.length, text: mark },
      allowed: [],
    });
  }

  private checkEscapes(): SyntaxProblem | undefined {
    const { token } = this;
    if (token.kind !== Kind.Text) return undefined;
    const source = this.slice(token);
    if (!source.includes('\\')) return undefined;
    const [at] = unknownEscapes(source);
    if (at === undefined) return undefined;
    const start = token.start - this.base + at;
    const found = `\`${source.slice(at, at + 2)}\``;
    const expected = 'one of `\\"`, `\\\\`, `\\n`, `\\t` and `\\u00e9`';
    return this.add({ start, end: start + 2, rule: 'syntax', expected, found, insert: { at: start, text: '\\' }, allowed: [] });
  }

  /** Reports comments before `end` that are not closed and were not reported yet. */
  checkComments(end: number): void {
    for (const start of this.scanner.openComments) if (start < end) this.openComment(start);
  }

  private openComment(start: number): SyntaxProblem {
    const known = this.openComments.get(start);
    if (known !== undefined) return known;
    const problem: SyntaxProblem = {
      start: start - this.base,
      end: start - this.base + 2,
      rule: 'syntax',
      expected: '`*/` at the end of the comment',
      found: 'the end of the file',
      insert: undefined,
      allowed: [],
    };
    this.openComments.set(start, problem);
    this.problems.push(problem);
    return problem;
  }

  private add(problem: SyntaxProblem): SyntaxProblem {
    const { lastProblem, index } = this;
    let stands = problem;
    if (lastProblem !== undefined && this.sameLine(lastProblem.index, index)) stands = lastProblem.problem;
    else this.problems.push(problem);
    this.lastProblem = { problem: stands, index };
    return stands;
  }

  /** Whether no line begins between two tokens. */
  sameLine(earlier: number, later: number): boolean {
    for (let i = later; i > earlier; i--) if (this.scanner.at(i).first) return false;
    return earlier <= later;
  }

  // ---- skipping -----------------------------------------------------------------------------------------------

  /** Skips tokens of this line up to one of the given kinds; says whether it is there. */
  skipOnLineTo(...kinds: readonly Kind[]): boolean {
    while (this.onLine && !this.is(Kind.Close) && !kinds.includes(this.token.kind)) this.index++;
    return this.onLine && kinds.includes(this.token.kind);
  }

  /** Skips a block whole, without recursion; notes where it goes too deep. Stops before what `ends` it unclosed. */
  skipBraces(outer: number, ends: () => boolean): void {
    let depth = 0;
    while (!this.is(Kind.End)) {
      if (this.is(Kind.Open)) {
        depth++;
        if (outer + depth > deepest && (this.tooDeep === undefined || outer + depth > this.tooDeep.depth)) {
          this.tooDeep = { at: this.tooDeep?.at ?? this.token.start - this.base, depth: outer + depth };
        }
      } else if (this.is(Kind.Close)) depth--;
      else if (depth > 0 && this.token.first && ends()) return;
      this.index++;
      if (depth === 0) return;
    }
  }
}
