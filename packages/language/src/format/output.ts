/** The formatted text as it grows. Line breaks come in any form and leave in the file's own. */
export class Output {
  private readonly newline: string;
  private text = '';

  constructor(newline: string) {
    this.newline = newline;
  }

  get isEmpty(): boolean {
    return this.text === '';
  }

  /** Begins a new line; `blank` asks for an empty one before it. */
  line(text: string, blank = false): void {
    if (!this.isEmpty) this.text += blank ? this.newline + this.newline : this.newline;
    this.append(text);
  }

  /** Goes on on the last line. */
  append(text: string): void {
    this.text += text.replace(/\r\n|\r|\n/g, this.newline);
  }

  /** Text that stays exactly as it is. */
  verbatim(text: string): void {
    this.text += text;
  }

  /** The text with one line break at its end. */
  finish(): string {
    return this.isEmpty ? '' : this.text + this.newline;
  }

  /** The text as it stands. */
  asItIs(): string {
    return this.text;
  }
}
