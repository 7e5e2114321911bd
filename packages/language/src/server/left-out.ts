/** Files that the server ended on and that it leaves out, so that one file cannot keep a client without a server. */
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';

/** Until it is edited, or, for one that ended the server again and again, until the client starts it anew by hand. */
export type Until = 'edit' | 'restart';

export class LeftOut {
  private readonly files = new Map<string, Until>();

  /** Takes what a client hands over when it starts the server again; what is not as expected is passed over. */
  read(value: unknown, normal: (uri: string) => string): void {
    if (!Array.isArray(value)) return;
    for (const one of value as { uri?: unknown; until?: unknown }[]) {
      if (typeof one?.uri === 'string') this.files.set(normal(one.uri), one.until === 'restart' ? 'restart' : 'edit');
    }
  }

  has(file: string): boolean {
    return this.files.has(file);
  }

  get all(): Iterable<string> {
    return this.files.keys();
  }

  /** The file has another text now. */
  edited(file: string): void {
    if (this.files.get(file) === 'edit') this.files.delete(file);
  }

  /** The one finding of a file that is left out. */
  finding(file: string): Diagnostic {
    const remedy =
      this.files.get(file) === 'edit' ? 'An edit makes it count again.' : 'It counts again after "Headpin: Restart Language Server".';
    return {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
      severity: DiagnosticSeverity.Error,
      source: 'headpin',
      message: `Nothing in this file counts, because the language server ended while it worked on it. ${remedy}`,
    };
  }
}
