/**
 * Git, through the four commands that read objects and nothing else. No hook, filter, pager, diff driver, transport or
 * other program that a repository configures ever runs, and a revision is never taken for an option.
 */
import { spawnSync } from 'node:child_process';
import { Stop } from '../stop.ts';
import { isShallow, type Repository } from './repository.ts';

/** Bytes that one command may give. */
const largestOutput = 512 * 1024 * 1024;

/** Variables by which a hook or a shell points git at another repository than the one that was found. */
const misleading = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_NAMESPACE'];

const quiet = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  // A partial clone would fetch what is missing through programs that its settings name. Older versions of git do not
  // know the first; that no transport is allowed holds for all.
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  LC_ALL: 'C',
};

type Command = 'rev-parse' | 'ls-tree' | 'cat-file' | 'merge-base';

interface Answer {
  readonly status: number | null;
  readonly stdout: Buffer;
  /** The first line of what went wrong. */
  readonly complaint: string;
}

/** Runs git in a repository. Throws `Stop` where there is no git, or where it refuses the repository. */
export function git({ top }: Repository, command: Command, args: readonly string[], input?: string): Answer {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !misleading.includes(name)));
  const { error, status, stdout, stderr } = spawnSync('git', ['--no-pager', '--no-replace-objects', '-C', top, command, ...args], {
    input,
    maxBuffer: largestOutput,
    env: { ...inherited, ...quiet },
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  if (error !== undefined) throw notRun(error);
  const complaint = stderr.toString('utf8').trim().split('\n')[0] ?? '';
  if (/dubious ownership/.test(complaint))
    throw new Stop(`the repository belongs to another user; trust it with \`git config --global --add safe.directory ${top}\``);
  return { status, stdout, complaint };
}

function notRun(error: NodeJS.ErrnoException): Stop {
  if (error.code === 'ENOENT') return new Stop('git is not installed, or not on the PATH; install it, or compare two folders');
  if (error.code === 'ENOBUFS') return new Stop('the files at that revision are more than 512 MiB; compare two folders in its place');
  return new Stop(`git could not be run (${error.code ?? error.message}); compare two folders in its place`);
}

/** The id of the commit that a revision names; `undefined` where there is none. */
export function findCommit(repository: Repository, revision: string): string | undefined {
  const { status, stdout } = git(repository, 'rev-parse', ['--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  const id = stdout.toString('utf8').trim();
  return status === 0 && /^[0-9a-f]{40,64}$/.test(id) ? id : undefined;
}

/** As `findCommit`. Throws `Stop` that says why there is none. */
export function commitOf(repository: Repository, revision: string): string {
  const id = findCommit(repository, revision);
  if (id !== undefined) return id;
  if (findCommit(repository, 'HEAD') === undefined)
    throw new Stop('the repository has no commit yet; commit once, then there is something to compare with');
  const fetch = fetchFor(revision, isShallow(repository));
  if (isShallow(repository)) throw new Stop(`the revision ${shown(revision)} is not in this shallow clone; fetch it with \`${fetch}\``);
  throw new Stop(
    `there is no revision ${shown(revision)}; ${isRemoteBranch(revision) ? `fetch it with \`${fetch}\`` : '`git log --oneline` lists those there are'}`,
  );
}

/** The commit from which both come, or the base itself where they share none. */
export function mergeBase(repository: Repository, base: string, head: string): string {
  const { status, stdout } = git(repository, 'merge-base', [base, head]);
  const id = stdout.toString('utf8').trim();
  if (status === 0 && /^[0-9a-f]{40,64}$/.test(id)) return id;
  if (isShallow(repository))
    throw new Stop('this shallow clone does not reach the commit from which both come; fetch it with `git fetch --unshallow`');
  return base;
}

/** Reads objects by their ids, in that order; `undefined` for one that is missing or no file. */
export function readBlobs(repository: Repository, ids: readonly string[]): (Buffer | undefined)[] {
  if (ids.length === 0) return [];
  const { status, stdout, complaint } = git(repository, 'cat-file', ['--batch'], ids.map((id) => `${id}\n`).join(''));
  if (status !== 0) throw new Stop(`files of the repository cannot be read (${complaint}); fetch them with \`git fetch --refetch\``);
  let at = 0;
  return ids.map(() => {
    const end = stdout.indexOf(10, at);
    const [, kind, size] = stdout.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (size === undefined) return undefined;
    const start = at;
    at += Number(size) + 1;
    return kind === 'blob' ? stdout.subarray(start, start + Number(size)) : undefined;
  });
}

const isRemoteBranch = (revision: string): boolean => /^[\w.-]+\/[\w./-]+$/.test(revision) && !revision.startsWith('refs/');

/** The command that brings a revision: a branch of a remote by its name, so that a clone of one branch gets it too. */
function fetchFor(revision: string, shallow: boolean): string {
  const fetch = `git fetch${shallow ? ' --unshallow' : ''}`;
  if (!isRemoteBranch(revision)) return fetch;
  const [remote = '', ...branch] = revision.split('/');
  return `${fetch} ${remote} ${branch.join('/')}:refs/remotes/${revision}`;
}

const shown = (revision: string) => `\`${revision.replace(/[\p{Cc}`]/gu, '?').slice(0, 100)}\``;
