/**
 * Names the documents that are worked on, before the work. Should the process end in it, the client knows which file to
 * leave out when it starts the server again. Nothing is told until a client that has seen the server end asks for it.
 */
export class Working {
  private tell: ((uris: readonly string[]) => void) | undefined;
  /** The documents of each piece of work that goes on; one may begin while another waits, or inside of it. */
  private readonly underWay = new Set<readonly string[]>();

  /** From now on `tell` is given the documents that are worked on, whenever these are others; none after the last. */
  announceTo(tell: (uris: readonly string[]) => void): void {
    this.tell = tell;
  }

  on<T>(uris: readonly string[], work: () => T): T {
    if (this.tell === undefined || uris.length === 0) return work();
    const own = [...uris];
    this.underWay.add(own);
    this.announce();
    const done = () => {
      this.underWay.delete(own);
      this.announce();
    };
    let waits = false;
    try {
      const result = work();
      waits = result instanceof Promise;
      return result instanceof Promise ? (result.finally(done) as T) : result;
    } finally {
      // A fault that is contained is an end of the work too: the next end of the process has another reason.
      if (!waits) done();
    }
  }

  private announce(): void {
    this.tell?.([...new Set([...this.underWay].flat())]);
  }
}
