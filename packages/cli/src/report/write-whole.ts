import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Stop } from '../stop.ts';

/** Writes beside the file and moves it over, so that a reader never sees half a report. Throws `Stop` where it cannot. */
export function writeWhole(path: string, content: string | Uint8Array, shown: string): void {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    // A new file: what stands there already may be a link that leads elsewhere.
    writeFileSync(beside, content, { flag: 'wx' });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new Stop(`${shown} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}); choose another place`);
  }
}
