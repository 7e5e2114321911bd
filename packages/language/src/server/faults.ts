/** Tells the log what goes wrong in Headpin itself: each failure once, and again when it is another one. */

export class Faults {
  private readonly log: (line: string) => void;
  /** What went wrong last with each piece of work. */
  private readonly last = new Map<string, string>();

  constructor(log: (line: string) => void) {
    this.log = log;
  }

  /** `what` could not be done. Told unless the same went wrong there last time, as it does at every key that is pressed. */
  report(what: string, error: unknown): void {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    // The same failure at the same place, whichever way led there.
    const failure = told.split('\n', 2).join('\n');
    if (this.last.get(what) === failure) return;
    this.last.set(what, failure);
    this.log(`${what}: ${told}`);
  }

  /** `what` was done: the next failure is told again. */
  mended(what: string): void {
    this.last.delete(what);
  }
}
