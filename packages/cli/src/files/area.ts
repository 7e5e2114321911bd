/** Where the rest of a strategy may be looked for. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { foldersUpTo, isInside } from '@headpin/git/folders.ts';
import type { ReadText } from '@headpin/language/files/read-text.ts';

/** The topmost folder that may belong to the same strategy: the git repository, without one the working folder. */
export function topOf(folder: string, cwd: string): string {
  const repository = foldersUpTo(folder).find((one) => existsSync(join(one, '.git')));
  if (repository !== undefined) return repository;
  return isInside(folder, cwd) ? cwd : folder;
}

const textsAndComments = /"""[\s\S]*?"""|"(?:\\.|[^"\\\n\r])*"|\/\/[^\n\r]*|\/\*[\s\S]*?\*\//g;
/** Whether the head of a `strategy` block stands in a text. Most are of plain letters, which need no table of all scripts. */
const holdsHead = (text: string): boolean =>
  (/[^\u0000-\u007f]/.test(text)
    ? /(?:^|[\n\r}])\s*strategy\s+[\p{L}_][\p{L}\p{N}\p{M}_]*\s*(?:$|[{\n\r])/u
    : /(?:^|[\n\r}])\s*strategy\s+[A-Za-z_][A-Za-z0-9_]*\s*(?:$|[{\n\r])/
  ).test(text);

/** The nearest folder, from this one upwards to `top`, in which a `strategy` block stands. */
export function strategyFolderOf(folder: string, top: string, read: (path: string) => ReadText): string | undefined {
  return foldersUpTo(folder, top).find((one) => filesIn(one).some((file) => holdsStrategy(file, read)));
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.headpin'))
      .map((name) => join(folder, name));
  } catch {
    // A folder above that may not be read has no strategy to lend; what was asked for is reported where it is read.
    return [];
  }
}

function holdsStrategy(file: string, read: (path: string) => ReadText): boolean {
  try {
    const { text, flaw } = read(file);
    return text?.includes('strategy') === true && flaw === undefined && holdsHead(text.replace(textsAndComments, ' '));
  } catch {
    // Likewise one of its files.
    return false;
  }
}
