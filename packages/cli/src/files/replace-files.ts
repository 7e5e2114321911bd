/** Writes files so that a reader sees either the old text or the whole new one. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Stop } from '../stop.ts';

/** Writes all beside their places first and moves them over only when each could be written. */
export function replaceFiles(files: readonly { readonly path: string; readonly text: string }[]): void {
  const beside = files.map(({ path, text }) => ({ path, text, temporary: `${path}.${process.pid}.tmp` }));
  for (const { path, text, temporary } of beside) {
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(temporary, text);
    } catch (error) {
      for (const one of beside) rmSync(one.temporary, { force: true });
      throw new Stop(
        `${path} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}), so nothing was; look at its permissions`,
      );
    }
  }
  for (const { path, temporary } of beside) renameSync(temporary, path);
}
