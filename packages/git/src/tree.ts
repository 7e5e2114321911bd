/** The files of a commit, as the same files in a folder would be read. */
import { dirname } from 'node:path/posix';
import ignore from 'ignore';
import { git, readBlobs } from './git.ts';
import { type Ignores, isIgnored } from './ignores.ts';
import { Refusal } from './refusal.ts';
import type { Repository } from './repository.ts';

export interface CommittedFile {
  /** From the top of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
}

export interface CommittedFiles {
  readonly files: readonly CommittedFile[];
  /** What is there and counts for nothing, with the reason. */
  readonly leftOut: readonly { readonly path: string; readonly why: string }[];
}

interface Entry {
  readonly path: string;
  readonly id: string;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text files of a commit with a name that is wanted. What `.gitignore` leaves out in a folder is left out here, links and submodules too. */
export async function filesAt(repository: Repository, commit: string, isWanted: (name: string) => boolean): Promise<CommittedFiles> {
  const entries = await entriesAt(repository, commit);
  const wanted = entries.filter(({ path }) => isWanted(nameOf(path)) && !`/${path}`.includes('/node_modules/'));
  const folders = new Set(wanted.flatMap(({ path }) => foldersAbove(path)));
  const ignoreFiles = entries.filter(({ path }) => nameOf(path) === '.gitignore' && folders.has(dirname(path)));
  const blobs = await readBlobs(
    repository,
    [...ignoreFiles, ...wanted].map(({ id }) => id),
  );
  const patterns = new Map(ignoreFiles.map(({ path }, i) => [dirname(path), blobs[i]?.toString('utf8') ?? '']));
  const isLeftOut = ignoredBy(patterns);
  const files: CommittedFile[] = [];
  const leftOut: { path: string; why: string }[] = [];
  wanted.forEach(({ path }, i) => {
    if (isLeftOut(path)) return;
    const blob = blobs[ignoreFiles.length + i];
    if (blob === undefined)
      throw new Refusal(`${path} at ${commit.slice(0, 12)} is missing in this clone; fetch it with \`git fetch --refetch\``);
    const text = blob.includes(0) ? undefined : decoded(blob);
    if (text === undefined) leftOut.push({ path, why: blob.includes(0) ? 'is no text file' : 'is not UTF-8' });
    else files.push({ path, text });
  });
  return { files, leftOut };
}

async function entriesAt(repository: Repository, commit: string): Promise<Entry[]> {
  const { status, stdout, complaint } = await git(repository, 'ls-tree', ['-r', '-z', '--full-tree', commit]);
  if (status !== 0) throw new Refusal(`the tree of ${commit.slice(0, 12)} cannot be read (${complaint}); fetch it again`);
  return stdout
    .toString('utf8')
    .split('\0')
    .flatMap((entry) => {
      const [, mode, type, id, path] = /^(\d+) (\w+) ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
      return type === 'blob' && mode !== '120000' && id && path ? [{ id, path }] : [];
    });
}

/** The folders above a file, nearest first; the top is `.`. */
function foldersAbove(file: string): string[] {
  const folder = dirname(file);
  return folder === '.' ? ['.'] : [folder, ...foldersAbove(folder)];
}

/** Whether a file, or a folder above it, is left out by the `.gitignore` files, given by their folders. */
function ignoredBy(patterns: ReadonlyMap<string, string>): (file: string) => boolean {
  const known = new Map<string, Ignores>();
  const ignoresIn = (folder: string): Ignores => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const text = patterns.get(folder);
    const own = text === undefined ? undefined : ignore().add(text);
    const ignores = { folder, patterns: own, above: folder === '.' ? undefined : ignoresIn(dirname(folder)) };
    known.set(folder, ignores);
    return ignores;
  };
  return (file) => {
    const folders = foldersAbove(file).filter((folder) => folder !== '.');
    return (
      isIgnored(file, false, ignoresIn(dirname(file))) || folders.some((folder) => isIgnored(folder, true, ignoresIn(dirname(folder))))
    );
  };
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    // The decoder throws for nothing else than bytes that are no UTF-8.
    return undefined;
  }
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
