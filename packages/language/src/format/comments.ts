/** Comments stay on the line of what stands before them, or behind them, or on lines of their own. */
import type { Output } from './output.ts';
import type { Source } from './source.ts';

export interface Between {
  /** Where what stands before the comments ends. */
  readonly from: number;
  /** Where what follows them begins. */
  readonly to: number;
  /** Whether what follows may stand on their line: a declaration or an entry, no brace. */
  readonly followed: boolean;
  readonly indent: string;
  /** Whether a blank line before the first of them is kept. */
  readonly firstBlank: boolean;
  /** Puts a comment that names the columns of a ballot over them. */
  header?(comment: string): string | undefined;
}

/** How what follows the comments begins. */
export interface Start {
  /** On the line of the last comment. */
  readonly joined: boolean;
  /** After a blank line. */
  readonly blank: boolean;
}

/** Prints the comments between two things and says how the second of them begins. */
export function printComments(between: Between, source: Source, output: Output): Start {
  const { from, to, followed, indent, firstBlank, header } = between;
  const comments = source.commentsIn(from, to);
  // From this comment on everything stands on the line of what follows.
  let joined = comments.length;
  for (let end = to; followed && joined > 0; joined--) {
    const comment = comments[joined - 1]!;
    if (source.breaksBetween(comment.end, end)) break;
    end = comment.start;
  }
  let before = from;
  comments.forEach((comment, i) => {
    const text = source.of(comment);
    if (output.isEmpty || i === joined || source.breaksBetween(before, comment.start)) {
      const blank = source.blankBetween(before, comment.start, i > 0) && (firstBlank || i > 0);
      output.line(shift(header?.(text) ?? text, source.columnOf(comment.start), indent), blank);
    } else output.append(` ${text.trimEnd()}`);
    before = comment.end;
  });
  return {
    joined: joined < comments.length,
    blank: source.blankBetween(before, to, comments.length > 0) && (firstBlank || comments.length > 0),
  };
}

/** Prints a declaration or an entry where its comments leave it. */
export function printFirstLine(text: string, indent: string, start: Start, output: Output): void {
  if (start.joined) output.append(` ${text}`);
  else output.line(indent + text, start.blank);
}

/** The lines of a comment, indented anew; the lines of a block keep their places to one another. */
function shift(comment: string, from: number, indent: string): string {
  const [first = '', ...rest] = comment.split(/\r\n|\n|\r/);
  const shifted = rest.map((line) => {
    const own = /^[ \t]*/.exec(line)![0].length;
    const words = line.slice(own).trimEnd();
    if (words === '') return '';
    if (words.startsWith('*')) return `${indent} ${words}`;
    return `${indent}${' '.repeat(Math.max(0, own - from))}${words}`;
  });
  return [indent + first.trimEnd(), ...shifted].join('\n');
}
