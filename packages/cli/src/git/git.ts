/**
 * Git, through the few commands that read objects and nothing else: no hook, filter, pager, diff driver or other
 * program that a repository configures ever runs, and a revision is never taken for an option.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Stop } from '../stop.ts';

const largestOutput = 512 * 1024 * 1024;

interface GitResult {
  readonly status: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs git in a folder. Throws `Stop` where there is no git. */
function git(folder: string, args: readonly string[], input?: string): GitResult {
  const result = spawnSync('git', ['--no-pager', '--no-replace-objects', '-C', folder, ...args], {
    input,
    maxBuffer: largestOutput,
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' },
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const { error } = result as { error?: NodeJS.ErrnoException };
  if (error?.code === 'ENOENT') throw new Stop('git is not installed, or not on the PATH; install it, or compare two folders');
  if (error !== undefined) throw new Stop(`git could not be run (${error.code ?? error.message}); compare two folders in its place`);
  return { status: result.status, stdout: result.stdout, stderr: result.stderr.toString('utf8') };
}

/** A repository, seen from one of its folders. */
export interface Repository {
  /** The folder from which it was found; git runs here. */
  readonly folder: string;
  /** The top folder of the work tree, or the repository itself where it is bare. */
  readonly top: string;
}

/** The repository that holds a folder. Throws `Stop` where none does. */
export function repositoryOf(folder: string): Repository {
  const { status, stdout, stderr } = git(folder, ['rev-parse', '--show-toplevel']);
  if (status === 0) return { folder, top: stdout.toString('utf8').replace(/\r?\n$/, '') };
  if (git(folder, ['rev-parse', '--is-bare-repository']).stdout.toString('utf8').trim() === 'true') return { folder, top: folder };
  if (/dubious ownership/.test(stderr))
    throw new Stop('the repository belongs to another user; mark it with `git config --global --add safe.directory`');
  throw new Stop('this folder is in no git repository; compare two folders, or begin with `git init`');
}

/** The id of the commit that a revision names. Throws `Stop` that says why there is none. */
export function commitOf(repository: Repository, revision: string): string {
  const { status, stdout } = git(repository.folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  const id = stdout.toString('utf8').trim();
  if (status === 0 && /^[0-9a-f]{40,64}$/.test(id)) return id;
  const { folder } = repository;
  if (git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', 'HEAD^{commit}']).status !== 0) {
    throw new Stop('the repository has no commit yet; commit once, then there is something to compare with');
  }
  if (isShallow(folder))
    throw new Stop(
      `the revision ${shown(revision)} is not in this shallow clone; fetch it with \`git fetch --unshallow\`, or clone with more depth`,
    );
  throw new Stop(`there is no revision ${shown(revision)}; \`git log --oneline\` lists those there are`);
}

/** The commit from which both revisions come, or the base itself where they share none. */
export function mergeBase(repository: Repository, base: string, head: string): string {
  const { status, stdout } = git(repository.folder, ['merge-base', base, head]);
  const id = stdout.toString('utf8').trim();
  if (status === 0 && id !== '') return id;
  if (isShallow(repository.folder))
    throw new Stop('this shallow clone does not reach the commit from which both come; fetch it with `git fetch --unshallow`');
  return base;
}

export interface Blob {
  /** From the top of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** The files of a commit whose path is wanted; links and submodules are none. */
export function filesOf(repository: Repository, commit: string, wanted: (path: string) => boolean): Blob[] {
  const { status, stdout, stderr } = git(repository.folder, ['ls-tree', '-r', '-z', '--full-tree', commit]);
  if (status !== 0) throw new Stop(`the tree of ${commit.slice(0, 10)} cannot be read (${firstLine(stderr)}); fetch it again`);
  const entries = stdout
    .toString('utf8')
    .split('\0')
    .flatMap((entry) => {
      const [head = '', path = ''] = splitOnce(entry, '\t');
      const [mode, type, id] = head.split(' ');
      return type === 'blob' && mode !== '120000' && id !== undefined && wanted(path) ? [{ id, path }] : [];
    });
  return readBlobs(repository, entries);
}

function readBlobs(repository: Repository, entries: readonly { readonly id: string; readonly path: string }[]): Blob[] {
  if (entries.length === 0) return [];
  const { status, stdout, stderr } = git(repository.folder, ['cat-file', '--batch'], entries.map(({ id }) => `${id}\n`).join(''));
  if (status !== 0) throw new Stop(`files of the repository cannot be read (${firstLine(stderr)}); run \`git fsck\``);
  const blobs: Blob[] = [];
  let at = 0;
  for (const { path } of entries) {
    const end = stdout.indexOf(10, at);
    const [, kind, size] = stdout.toString('utf8', at, end).split(' ');
    if (kind !== 'blob') throw new Stop(`${path} is missing from the repository; fetch it with \`git fetch --refetch\``);
    const length = Number(size);
    blobs.push({ path, text: stdout.toString('utf8', end + 1, end + 1 + length).replace(/^\uFEFF/, '') });
    at = end + 1 + length + 1;
  }
  return blobs;
}

function isShallow(folder: string): boolean {
  return git(folder, ['rev-parse', '--is-shallow-repository']).stdout.toString('utf8').trim() === 'true';
}

/** Whether a folder, or one above it, holds a repository; tells without running git. */
export function isInRepository(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return true;
    if (dirname(at) === at) return false;
  }
}

const shown = (revision: string) => `\`${revision.replace(/[\p{Cc}`]/gu, '?').slice(0, 100)}\``;
const firstLine = (text: string) => text.trim().split('\n')[0] ?? '';

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
