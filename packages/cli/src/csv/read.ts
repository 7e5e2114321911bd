/** Reads comma-separated values: commas, semicolons or tabs, quotes, any line breaks, with or without a byte order mark. */

export interface Table {
  readonly rows: readonly (readonly string[])[];
  /** What is no CSV, by the address of its cell. */
  readonly flaws: readonly { readonly address: string; readonly what: string }[];
}

/** `B7` for the second cell of the seventh row, both counted from 0. */
export function addressOf(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

/** A row is what a spreadsheet shows as one, so a line break in quotes begins none. */
export function readCsv(text: string): Table {
  const plain = text.replace(/^\uFEFF/, '');
  const [hint, named] = /^sep=(.)(?:\r\n|\r|\n)/.exec(plain) ?? [];
  const body = plain.slice(hint?.length ?? 0);
  return new Reader(body, named ?? separatorOf(body)).table();
}

/** The separator that the first row has most of outside quotes; a comma where it has none. */
function separatorOf(text: string): string {
  const [first = ''] = text.replace(/"(?:[^"]|"")*"/g, '').split(/[\r\n]/, 1);
  const counts = [',', ';', '\t'].map((separator) => ({ separator, count: first.split(separator).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).separator;
}

class Reader {
  private at = 0;
  private readonly rows: string[][] = [[]];
  private readonly flaws: { address: string; what: string }[] = [];
  private readonly text: string;
  private readonly separator: string;

  constructor(text: string, separator: string) {
    this.text = text;
    this.separator = separator;
  }

  table(): Table {
    while (this.at < this.text.length) {
      this.row().push(this.text[this.at] === '"' ? this.quoted() : this.bare());
      this.next();
    }
    if (this.row().length === 0) this.rows.pop();
    return { rows: this.rows, flaws: this.flaws };
  }

  private row(): string[] {
    return this.rows.at(-1)!;
  }

  /** Up to the next separator or line break. */
  private bare(): string {
    const start = this.at;
    while (this.at < this.text.length && !this.isEnd()) this.at++;
    return this.text.slice(start, this.at);
  }

  private quoted(): string {
    const address = addressOf(this.rows.length - 1, this.row().length);
    let value = '';
    this.at++;
    for (;;) {
      const end = this.text.indexOf('"', this.at);
      if (end < 0) {
        this.flaws.push({ address, what: 'its quote is never closed' });
        value += this.text.slice(this.at);
        this.at = this.text.length;
        return value;
      }
      value += this.text.slice(this.at, end);
      this.at = end + 1;
      if (this.text[this.at] !== '"') break;
      value += '"';
      this.at++;
    }
    if (this.bare().trim() !== '') this.flaws.push({ address, what: 'something stands behind its closing quote' });
    return value;
  }

  private isEnd(): boolean {
    const character = this.text[this.at];
    return character === this.separator || character === '\n' || character === '\r';
  }

  /** Behind the separator or the line break. A separator at the very end leaves an empty cell. */
  private next(): void {
    if (this.at >= this.text.length) return;
    const character = this.text[this.at++];
    if (character === this.separator) {
      if (this.at >= this.text.length) this.row().push('');
      else if (this.text[this.at] === '\n' || this.text[this.at] === '\r') {
        this.row().push('');
        this.next();
      }
      return;
    }
    if (character === '\r' && this.text[this.at] === '\n') this.at++;
    this.rows.push([]);
  }
}
