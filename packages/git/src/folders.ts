/** Folders above and inside each other. */
import { dirname, isAbsolute, relative, sep } from 'node:path';

/** Whether `path` is `folder` or lies below it. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`));
}

/** The folder and all above it, nearest first, up to and including `top` where that is one of them. */
export function foldersUpTo(folder: string, top?: string): string[] {
  const folders = [folder];
  for (let last = folder; last !== top; last = dirname(last)) {
    const above = dirname(last);
    if (above === last) break;
    folders.push(above);
  }
  return folders;
}
