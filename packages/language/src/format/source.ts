/** One piece of a file with its text, as the formatter reads it. */
import type { Comment, Piece, Span } from '../syntax/tree.ts';

const lineBreak = /\r\n|\r|\n/g;
/** One line break and nothing that is not seen but counts: what lets a comment belong to what stands below it. */
const oneLineBreak = /^[ \t]*(?:\r\n|\r|\n)[ \t]*$/;

export class Source {
  readonly piece: Piece;
  private readonly text: string;

  constructor(piece: Piece, text: string) {
    this.piece = piece;
    this.text = text;
  }

  between(start: number, end: number): string {
    return this.text.slice(this.piece.anchor.offset + start, this.piece.anchor.offset + end);
  }

  of(span: Span): string {
    return this.between(span.start, span.end);
  }

  /** The comments that lie wholly between two offsets. */
  commentsIn(start: number, end: number): readonly Comment[] {
    return this.piece.comments.filter((comment) => comment.start >= start && comment.end <= end);
  }

  hasCommentIn(span: Span): boolean {
    return this.piece.comments.some((comment) => comment.start >= span.start && comment.end <= span.end);
  }

  breaksBetween(start: number, end: number): boolean {
    return /[\r\n]/.test(this.between(start, end));
  }

  /**
   * Whether a blank line parts two things. A comment that is not right above what follows means nothing for it, so
   * white space that keeps them apart in any other way is shown as a blank line too.
   */
  blankBetween(start: number, end: number, afterComment: boolean): boolean {
    const gap = this.between(start, end);
    const breaks = gap.match(lineBreak)?.length ?? 0;
    return breaks > 1 || (afterComment && breaks === 1 && !oneLineBreak.test(gap));
  }

  isOneLine(span: Span): boolean {
    return !this.breaksBetween(span.start, span.end);
  }

  /** How far an offset lies behind the start of its line or a byte order mark, in characters. */
  columnOf(offset: number): number {
    const at = this.piece.anchor.offset + offset;
    let start = at;
    while (start > 0 && !'\n\r\uFEFF'.includes(this.text[start - 1]!)) start--;
    return at - start;
  }
}
