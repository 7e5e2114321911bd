/** Does a command's work again whenever a file of the strategies changes. */
import { statSync } from 'node:fs';
import { type ExitCode, exitCodes, saysWhy } from '../stop.ts';
import { stdoutIsTerminal, write, writeError } from '../terminal/output.ts';
import { choose } from './load.ts';

/** Milliseconds between two looks. Looking works on every file system, in containers and over networks too. */
const pause = 300;

export interface Watched {
  readonly paths: readonly string[];
  /** Once at the beginning, and after every change; the signal says that nobody waits for the result any more. */
  readonly run: (ended: AbortSignal) => Promise<unknown>;
  /** Whether each run begins on an empty screen. */
  readonly clears?: boolean;
}

/** Looks until Ctrl+C, which is a good end. What stops one run is told, and does not end the watch. */
export async function watchFiles({ paths, run, clears = false }: Watched): Promise<ExitCode> {
  const clear = clears && (await stdoutIsTerminal()) ? '\u001b[2J\u001b[3J\u001b[H' : '';
  const end = new AbortController();
  process.once('SIGINT', () => end.abort());
  let last: string | undefined;
  while (!end.signal.aborted) {
    const now = stateOf(paths);
    if (now !== last) {
      last = now;
      write('stdout', clear);
      await run(end.signal).catch((error: unknown) => {
        if (end.signal.aborted) return;
        if (!saysWhy(error)) throw error;
        writeError(error.message);
      });
      if (!end.signal.aborted) writeError('watching for changes; end with Ctrl+C');
    }
    await pauseOrEnd(end.signal);
  }
  return exitCodes.clean;
}

const pauseOrEnd = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, pause);
    if (signal.aborted) done();
    else signal.addEventListener('abort', done);
  });

/** Equal as long as no file was added, removed or written. */
function stateOf(paths: readonly string[]): string {
  const { all, problems } = choose(paths, process.cwd());
  const files = all.map((path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
    return `${path} ${stats?.mtimeMs} ${stats?.size}`;
  });
  return [...files, ...problems.map(({ path, what }) => `${path} ${what}`)].join('\n');
}
