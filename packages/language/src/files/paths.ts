/** Paths: absolute inside the program, relative to the working folder and with `/` wherever a person or a machine reads them. */
import { relative, sep } from 'node:path';

/** The path as it is shown: `.` for the working folder itself. */
export function shownPath(absolute: string, cwd: string): string {
  const path = relative(cwd, absolute);
  return path === '' ? '.' : path.split(sep).join('/');
}
