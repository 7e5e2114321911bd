/** Lines as they are printed. */
import type { Comment } from '../syntax/tree.ts';
import type { Source } from './source.ts';

export class Output {
  private readonly newline: string;
  private readonly lines: string[] = [];

  constructor(newline: string) {
    this.newline = newline;
  }

  /** A line of its own; a blank one goes before it where `blank` says so and there is something above in the block. */
  line(text: string, blank = false): void {
    if (blank && this.lines.length > 0 && this.lines[this.lines.length - 1] !== '') this.lines.push('');
    this.lines.push(text);
  }

  /** Adds to the last line. */
  append(text: string): void {
    if (this.lines.length === 0) this.lines.push(text.trimStart());
    else this.lines[this.lines.length - 1] += text;
  }

  /** Text that stays as it is, line by line; what follows on the line of the piece before goes on there. */
  verbatim(text: string, tidy: boolean): void {
    const [head = '', ...rest] = text.split(/\r\n|\n|\r/);
    if (this.lines.length === 0) this.lines.push(head);
    else this.append(head);
    this.lines.push(...rest);
    if (tidy) for (let i = this.lines.length - 1 - rest.length; i < this.lines.length; i++) this.lines[i] = this.lines[i]!.trimEnd();
  }

  /** Comments between two things: those behind something on its line stay there, others get lines of their own. */
  comments(
    comments: readonly Comment[],
    source: Source,
    indent: string,
    firstBlank = true,
    header?: (comment: string) => string | undefined,
  ): void {
    comments.forEach((comment, i) => {
      const text = source.of(comment);
      if (!comment.ownLine && this.lines.length > 0) this.append(` ${text.trimEnd()}`.replace(/\r\n|\r/g, '\n'));
      else
        this.block(
          shift(header?.(text) ?? text, source.indentAt(comment.start), indent),
          source.blankBefore(comment.start) && (firstBlank || i > 0),
        );
    });
  }

  private block(lines: readonly string[], blank: boolean): void {
    this.line(lines[0]!, blank);
    this.lines.push(...lines.slice(1));
  }

  finish(): string {
    const text = this.lines
      .flatMap((line) => line.split('\n'))
      .join(this.newline)
      .replace(/^[\s\uFEFF]+/, '');
    return `${text.trimEnd()}${this.newline}`;
  }
}

/** The lines of a comment, indented anew; the lines of a block keep their places to one another. */
function shift(comment: string, from: number, indent: string): string[] {
  const [first = '', ...rest] = comment.split(/\r\n|\n|\r/);
  return [
    indent + first.trimEnd(),
    ...rest.map((line) => {
      const words = line.trim();
      if (words === '') return '';
      if (words.startsWith('*')) return `${indent} ${words}`;
      const own = line.length - line.trimStart().length;
      return `${indent}${' '.repeat(Math.max(0, own - from))}${words}`;
    }),
  ];
}
