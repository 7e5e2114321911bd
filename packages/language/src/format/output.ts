/** The formatted text as it grows. Line breaks come in any form and leave in the file's own. */
export class Output {
  text = '';
  private readonly newline: string;
  private readonly isStart: boolean;

  /** `isStart` says that nothing stands above. */
  constructor(newline: string, isStart: boolean) {
    this.newline = newline;
    this.isStart = isStart;
  }

  /** Whether nothing stands above the next line. */
  get isEmpty(): boolean {
    return this.isStart && this.text === '';
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
}
