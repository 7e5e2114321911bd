/** Runs a check again whenever a file of the strategies changes. */
import { statSync } from 'node:fs';
import { choose } from '../files/load.ts';
import { Stop } from '../stop.ts';
import { stdoutIsTerminal, write, writeError } from '../terminal/output.ts';

/** Milliseconds between two looks. Looking works on every file system, in containers and over networks too. */
const pause = 300;

/** Looks until the process is ended. What stops one run is told, and does not end the watch. */
export async function watchFiles(paths: readonly string[], run: () => Promise<unknown>): Promise<never> {
  const clear = (await stdoutIsTerminal()) ? '\u001b[2J\u001b[3J\u001b[H' : '';
  let last: string | undefined;
  for (;;) {
    const now = stateOf(paths);
    if (now !== last) {
      last = now;
      write('stdout', clear);
      await run().catch((error: unknown) => {
        if (!(error instanceof Stop)) throw error;
        writeError(error.message);
      });
      writeError('watching for changes; end with Ctrl+C');
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Equal as long as no file was added, removed or written. */
function stateOf(paths: readonly string[]): string {
  const { all, problems } = choose(paths, process.cwd());
  const files = all.map((path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
    return `${path} ${stats?.mtimeMs} ${stats?.size}`;
  });
  return [...files, ...problems.map(({ path, what }) => `${path} ${what}`)].join('\n');
}
