/** Writes files so that a reader sees either the old content or the whole new one, and a crash leaves no half. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Stop } from '../stop.ts';

/** A file that is written and not yet in its place. */
export interface Beside {
  moveOver(): void;
  remove(): void;
}

/** Writes the content beside the path. Throws the file system's errors. */
export function writeBeside(path: string, content: string | Uint8Array, mode?: number): Beside {
  const beside = `${path}.${process.pid}.tmp`;
  const remove = () => rmSync(beside, { force: true });
  // A new file: what stands there already may be a link that leads elsewhere.
  remove();
  try {
    writeFileSync(beside, content, { flag: 'wx', ...(mode === undefined ? {} : { mode }) });
  } catch (error) {
    remove();
    throw error;
  }
  return { moveOver: () => renameSync(beside, path), remove };
}

/** Puts the content in the place of a file. Throws the file system's errors; nothing is left beside the file then. */
export function replaceFile(path: string, content: string | Uint8Array, mode?: number): void {
  const beside = writeBeside(path, content, mode);
  try {
    beside.moveOver();
  } catch (error) {
    beside.remove();
    throw error;
  }
}

/** As `replaceFile`, in a folder made where it is missing. Throws `Stop` where it cannot; `shown` is the path as its user wrote it. */
export function writeWhole(path: string, content: string | Uint8Array, shown: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    replaceFile(path, content);
  } catch (error) {
    throw unwritable(shown, error);
  }
}

export const unwritable = (shown: string, error: unknown): Stop =>
  new Stop(`${shown} cannot be written (${codeOf(error)}); choose another place`);

/** Replaces several files, or none, in folders made where they are missing. Throws `Stop` where one of them cannot be written. */
export function replaceFiles(files: readonly { readonly path: string; readonly text: string }[]): void {
  const written: Beside[] = [];
  for (const { path, text } of files) {
    try {
      mkdirSync(dirname(path), { recursive: true });
      written.push(writeBeside(path, text));
    } catch (error) {
      for (const one of written) one.remove();
      throw new Stop(`${path} cannot be written (${codeOf(error)}), so nothing was; look at its permissions`);
    }
  }
  for (const one of written) one.moveOver();
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown error';
