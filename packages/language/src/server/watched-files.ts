/** What changes on the disk, taken in together: a checkout that touches thousands of files is one change. */
import { FileChangeType, type FileEvent } from 'vscode-languageserver';
import { normalUri, type Session } from './session.ts';

/** Milliseconds without a further event before the files are read. */
const quiet = 50;
/** Most milliseconds that the first event waits for the last. */
const longest = 1000;

export class WatchedFiles {
  private readonly session: Session;
  private readonly taken: () => void;
  private readonly failed: (error: unknown) => void;
  /** The last event of each file. */
  private events = new Map<string, FileChangeType>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private since = 0;

  /** `taken` is called when the session knows the new state of the files. */
  constructor(session: Session, taken: () => void, failed: (error: unknown) => void) {
    this.session = session;
    this.taken = taken;
    this.failed = failed;
  }

  changed(events: readonly FileEvent[]): void {
    const now = performance.now();
    if (this.events.size === 0) this.since = now;
    for (const { uri, type } of events) this.events.set(normalUri(uri), type);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.take().catch(this.failed), Math.max(0, Math.min(quiet, this.since + longest - now)));
  }

  private async take(): Promise<void> {
    await this.session.loaded;
    const events = this.events;
    this.events = new Map();
    const reads: Promise<void>[] = [];
    for (const [file, type] of events) {
      if (type === FileChangeType.Deleted) this.session.forget(file);
      else reads.push(this.session.changedOnDisk(file));
    }
    await Promise.all(reads);
    this.taken();
  }
}
