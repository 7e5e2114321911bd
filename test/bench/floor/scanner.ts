/** The words of the floor's parser, one at a time, without a token object. */

/** What a token is. */
export const kinds = { end: 0, word: 1, number: 2, text: 3, sign: 4 } as const;

const space = 1;
const letter = 2;
const digit = 3;
const classes = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  classes[code] = /\s/.test(char) ? space : /[A-Za-z_]/.test(char) ? letter : /\d/.test(char) ? digit : 0;
}

export class Scanner {
  readonly text: string;
  kind: number = kinds.end;
  start = 0;
  end = 0;
  /** Where the token before ended. */
  before = 0;

  constructor(text: string) {
    this.text = text;
    this.next();
  }

  get word(): string {
    return this.text.slice(this.start, this.end);
  }

  is(word: string): boolean {
    return this.end - this.start === word.length && this.text.startsWith(word, this.start);
  }

  private class(at: number): number {
    const code = this.text.charCodeAt(at);
    return code < 128 ? classes[code]! : code > 127 ? letter : 0;
  }

  /** Continues at an offset, after a mistake. */
  jump(offset: number): void {
    this.end = offset;
    this.next();
  }

  next(): void {
    const { text } = this;
    this.before = this.end;
    let at = this.end;
    for (;;) {
      while (this.class(at) === space) at++;
      if (text.startsWith('//', at)) at = lineEnd(text, at);
      else if (text.startsWith('/*', at)) at = after(text, '*/', at + 2);
      else break;
    }
    this.start = at;
    if (at >= text.length) this.kind = kinds.end;
    else {
      const first = this.class(at);
      if (first === letter) {
        this.kind = kinds.word;
        while ((this.class(at) | 1) === digit) at++;
      } else if (first === digit) {
        // A date, or a number with its unit: `2026-05-04`, `40%`, `1.5M`.
        this.kind = kinds.number;
        while ((this.class(at) | 1) === digit || ((text[at] === '.' || text[at] === '-') && this.class(at + 1) === digit)) at++;
        if (text[at] === '%') at++;
      } else if (text[at] === '"') {
        this.kind = kinds.text;
        at = text.startsWith('"""', at) ? after(text, '"""', at + 3) : this.textEnd(at + 1);
      } else {
        this.kind = kinds.sign;
        at += text.startsWith('..', at) || text.startsWith('->', at) ? 2 : 1;
      }
    }
    this.end = at;
  }

  /** A text of one line ends at its line, closed or not. */
  private textEnd(from: number): number {
    for (let at = from; at < this.text.length; at++) {
      const char = this.text[at];
      if (char === '\n') return at;
      if (char === '"') return at + 1;
      if (char === '\\') at++;
    }
    return this.text.length;
  }
}

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};

const after = (text: string, closing: string, from: number): number => {
  const end = text.indexOf(closing, from);
  return end < 0 ? text.length : end + closing.length;
};
