/** What is known of a server that ended, and what follows from it. */
import type { InitializationOptions } from '@headpin/language/protocol/messages.ts';

/** So many ends of the server within so many milliseconds, for no reason that is known, are not mended by another start. */
const most = 5;
const within = 180_000;
/** A file on which the server ended so many times is left out until the server is started by hand. */
const timesForGood = 3;

export interface AfterEnd {
  /** Whether to start the server again. */
  readonly again: boolean;
  /** The files that it worked on when it ended; they are left out from now on. */
  readonly leftOut: readonly string[];
  /** Ends for no known reason within three minutes. */
  readonly ends: number;
}

/**
 * A server that ended is started again, and from then on says what it works on. When it ends again in the middle of
 * work, the files it worked on are left out: such an end has a reason, and uses up none of the restarts.
 */
export class Restarts {
  private unexplained: number[] = [];
  private hasEnded = false;
  private workingOn: readonly string[] = [];
  private readonly times = new Map<string, number>();

  /** What the server says that it works on. */
  works(uris: readonly string[]): void {
    this.workingOn = uris;
  }

  /** @param now milliseconds of any clock */
  ended(now: number): AfterEnd {
    const leftOut = this.workingOn;
    this.workingOn = [];
    this.hasEnded = true;
    for (const uri of leftOut) this.times.set(uri, (this.times.get(uri) ?? 0) + 1);
    this.unexplained = this.unexplained.filter((end) => end > now - within);
    if (leftOut.length === 0) this.unexplained.push(now);
    return { again: this.unexplained.length <= most, leftOut, ends: this.unexplained.length };
  }

  /** Somebody starts the server by hand: everything gets another chance. */
  forget(): void {
    this.unexplained = [];
    this.hasEnded = false;
    this.workingOn = [];
    this.times.clear();
  }

  /** What the server is told at its next start. */
  get options(): Pick<InitializationOptions, 'careful' | 'leftOut'> {
    const leftOut = [...this.times].map(([uri, times]) => ({
      uri,
      until: times < timesForGood ? ('edit' as const) : ('restart' as const),
    }));
    return { careful: this.hasEnded, leftOut };
  }
}
