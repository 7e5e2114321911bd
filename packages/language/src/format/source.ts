/** One piece of a file with its text, as the formatter reads it. */
import type { Comment, Piece, Span } from '../syntax/tree.ts';

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
    return this.commentsIn(span.start, span.end).length > 0;
  }

  /** Whether a blank line stands right before an offset, or before the comments in front of it. */
  blankBefore(offset: number): boolean {
    const before = this.text.slice(0, this.piece.anchor.offset + offset);
    return /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)[ \t]*$/.test(before.slice(-400));
  }

  isOneLine(span: Span): boolean {
    return !/[\r\n]/.test(this.of(span));
  }

  /** The column at which the line of an offset is indented, in characters. */
  indentAt(offset: number): number {
    const at = this.piece.anchor.offset + offset;
    let start = at;
    while (start > 0 && this.text[start - 1] !== '\n' && this.text[start - 1] !== '\r') start--;
    return at - start;
  }
}
