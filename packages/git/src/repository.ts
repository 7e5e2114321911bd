/** Where a repository is. Found by looking at folders alone: asking git would let the repository's own settings answer. */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { foldersUpTo, isInside } from './folders.ts';
import { Refusal } from './refusal.ts';

export interface Repository {
  /** The real path of the top of the work tree, or of the repository itself where it is bare. */
  readonly top: string;
  readonly isBare: boolean;
  /** What belongs to this work tree alone. */
  readonly folder: string;
  /** What all work trees of the repository share; the same folder unless this is a linked one. */
  readonly shared: string;
}

/** The repository that holds a folder. Throws `Refusal` where none does. */
export function repositoryOf(folder: string): Repository {
  const real = realpathSync(folder);
  for (const one of foldersUpTo(real)) {
    const beside = join(one, '.git');
    if (existsSync(beside)) return withShared({ top: one, isBare: false, folder: gitFolder(beside) });
    if (isBareRepository(one)) return withShared({ top: one, isBare: true, folder: one });
  }
  throw new Refusal('this folder is in no git repository; compare two folders, or begin with `git init`');
}

/** Whether the clone was cut off, so that older commits are missing. */
export const isShallow = ({ shared }: Repository): boolean => existsSync(join(shared, 'shallow'));

/** The nearest repository inside `top`, such as a submodule, that holds a file; `undefined` where it belongs to `top` itself. */
export function nestedRepository(file: string, top: string): string | undefined {
  return foldersUpTo(dirname(file), top).find((folder) => folder !== top && isInside(folder, top) && existsSync(join(folder, '.git')));
}

function withShared(found: Omit<Repository, 'shared'>): Repository {
  const pointer = join(found.folder, 'commondir');
  return { ...found, shared: existsSync(pointer) ? resolve(found.folder, readFileSync(pointer, 'utf8').trim()) : found.folder };
}

/** A linked work tree and a submodule have a file that names the folder. */
function gitFolder(path: string): string {
  if (statSync(path).isDirectory()) return path;
  const [, target] = /^gitdir: (.+?)\r?\n?$/.exec(readFileSync(path, 'utf8')) ?? [];
  if (target === undefined) throw new Refusal(`${path} does not say where the repository is; repair it with \`git worktree repair\``);
  return resolve(dirname(path), target);
}

const isBareRepository = (folder: string): boolean => ['HEAD', 'objects', 'refs'].every((name) => existsSync(join(folder, name)));
