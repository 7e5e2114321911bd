/**
 * Offsets to lines and back. Line breaks are LF, CRLF and CR, as in the language server protocol. A byte order mark at the
 * start of a file belongs to no line: neither editors nor SARIF count it.
 */

export interface Position {
  /** Zero-based. */
  readonly line: number;
  /** Zero-based, in UTF-16 units. */
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export class Lines {
  private readonly starts: ArrayLike<number>;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    this.starts = text.includes('\r') ? startsWithReturns(text) : startsWithFeeds(text);
  }

  get count(): number {
    return this.starts.length;
  }

  positionAt(offset: number): Position {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: Math.max(0, offset - this.starts[low]!) };
  }

  /** A position behind the end of its line means the end of the line. */
  offsetAt(position: Position): number {
    const start = this.starts[position.line];
    if (start === undefined) return position.line < 0 ? 0 : this.text.length;
    let end = this.starts[position.line + 1] ?? this.text.length;
    while (end > start && (this.text.charCodeAt(end - 1) === 10 || this.text.charCodeAt(end - 1) === 13)) end--;
    return Math.min(start + Math.max(position.character, 0), end);
  }

  startOf(line: number): number {
    return this.starts[line] ?? this.text.length;
  }
}

const firstOf = (text: string): number => (text.startsWith('\uFEFF') ? 1 : 0);

// The engine looks for breaks: code of our own, not yet compiled, takes several times as long on a cold start.
function startsWithFeeds(text: string): Int32Array {
  // Numbers of one size, in room for lines of usual length: this is made again at each keystroke.
  let starts = new Int32Array((text.length >> 5) + 2);
  let count = 0;
  for (let start = firstOf(text); ; ) {
    if (count === starts.length) {
      const more = new Int32Array(2 * count);
      more.set(starts);
      starts = more;
    }
    starts[count++] = start;
    const at = text.indexOf('\n', start);
    if (at < 0) return starts.subarray(0, count);
    start = at + 1;
  }
}

function startsWithReturns(text: string): number[] {
  const starts = [firstOf(text)];
  for (const { index, 0: found } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + found.length);
  return starts;
}
