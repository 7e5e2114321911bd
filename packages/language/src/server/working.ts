/**
 * Names the documents that are worked on, before the work. Should the process end in it, the client knows which file to
 * leave out when it starts the server again. Nothing is told until a client that has seen the server end asks for it.
 */
export class Working {
  private tell: ((uris: readonly string[]) => void) | undefined;

  /** From now on `tell` is given the documents of each piece of work, and nothing after it. */
  announceTo(tell: (uris: readonly string[]) => void): void {
    this.tell = tell;
  }

  on<T>(uris: readonly string[], work: () => T): T {
    if (this.tell === undefined || uris.length === 0) return work();
    this.tell(uris);
    const done = () => this.tell?.([]);
    const result = work();
    if (result instanceof Promise) return result.finally(done) as T;
    done();
    return result;
  }
}
