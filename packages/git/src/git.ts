/**
 * Git, through the four commands that read objects and nothing else. No hook, filter, pager, diff driver, transport or
 * other program that a repository configures ever runs, and a revision is never taken for an option.
 */
import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { Refusal } from './refusal.ts';
import { isShallow, type Repository } from './repository.ts';

/** Bytes that one command may give. */
const largestOutput = 512 * 1024 * 1024;

/** Variables by which a hook or a shell points git at another repository than the one that was found. */
const misleading = ['GIT_DIR', 'GIT_COMMON_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_NAMESPACE'];

const quiet = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  // A partial clone would fetch what is missing through programs that its settings name. Older versions of git do not
  // know the first; that no transport is allowed holds for all.
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  LC_ALL: 'C',
};

/** Windows looks for a program in the current folder first, and that may be the repository: git starts beside this program. */
const ownFolder = dirname(process.execPath);

/** A revision such as `:file` makes git read its index, and with it run the monitor that a repository's settings name. */
const noMonitor = ['-c', 'core.fsmonitor=false'];

type Command = 'rev-parse' | 'ls-tree' | 'cat-file' | 'merge-base';

interface Answer {
  readonly status: number;
  readonly stdout: Buffer;
  /** The first line of what went wrong. */
  readonly complaint: string;
}

/** Runs git in a repository. Throws `Refusal` where there is no git, or where it refuses the repository. */
export async function git({ top }: Repository, command: Command, args: readonly string[], input?: string): Promise<Answer> {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !misleading.includes(name)));
  const { error, stdout, stderr } = await outcomeOf(
    ['--no-pager', '--no-replace-objects', ...noMonitor, '-C', top, command, ...args],
    input,
    {
      ...inherited,
      ...quiet,
    },
  );
  if (error !== null && typeof error.code !== 'number') throw notRun(error);
  const complaint = stderr.toString('utf8').trim().split('\n')[0] ?? '';
  if (/dubious ownership/.test(complaint))
    throw new Refusal(`the repository belongs to another user; trust it with \`git config --global --add safe.directory ${top}\``);
  return { status: error === null ? 0 : Number(error.code), stdout, complaint };
}

interface Outcome {
  /** Its code is the exit status, or a word where git did not run to its end. */
  readonly error: (Error & { readonly code?: number | string | null | undefined }) | null;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
}

function outcomeOf(args: readonly string[], input: string | undefined, env: NodeJS.ProcessEnv): Promise<Outcome> {
  const options = { env, cwd: ownFolder, maxBuffer: largestOutput, windowsHide: true, encoding: 'buffer' } as const;
  return new Promise((resolve) => {
    const child = execFile('git', args, options, (error, stdout, stderr) => resolve({ error, stdout, stderr }));
    // Where git ends before it has read everything, its exit status says why.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input ?? '');
  });
}

function notRun({ code, message }: NonNullable<Outcome['error']>): Refusal {
  if (code === 'ENOENT') return new Refusal('git is not installed, or not on the PATH; install it, or compare two folders');
  if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
    return new Refusal('the files at that revision are more than 512 MiB; compare two folders in its place');
  return new Refusal(`git could not be run (${code ?? message}); compare two folders in its place`);
}

/** The id of the commit that a revision names; `undefined` where there is none. */
export async function findCommit(repository: Repository, revision: string): Promise<string | undefined> {
  const { status, stdout } = await git(repository, 'rev-parse', ['--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  const id = stdout.toString('utf8').trim();
  return status === 0 && /^[0-9a-f]{40,64}$/.test(id) ? id : undefined;
}

/** As `findCommit`. Throws `Refusal` that says why there is none. */
export async function commitOf(repository: Repository, revision: string): Promise<string> {
  const id = await findCommit(repository, revision);
  if (id !== undefined) return id;
  if ((await findCommit(repository, 'HEAD')) === undefined)
    throw new Refusal('the repository has no commit yet; commit once, then there is something to compare with');
  const fetch = fetchFor(revision, isShallow(repository));
  if (isShallow(repository)) throw new Refusal(`the revision ${shown(revision)} is not in this shallow clone; fetch it with \`${fetch}\``);
  throw new Refusal(
    `there is no revision ${shown(revision)}; ${isRemoteBranch(revision) ? `fetch it with \`${fetch}\`` : '`git log --oneline` lists those there are'}`,
  );
}

/** The commit from which both come, or the base itself where they share none. */
export async function mergeBase(repository: Repository, base: string, head: string): Promise<string> {
  const { status, stdout } = await git(repository, 'merge-base', [base, head]);
  const id = stdout.toString('utf8').trim();
  if (status === 0 && /^[0-9a-f]{40,64}$/.test(id)) return id;
  if (isShallow(repository))
    throw new Refusal('this shallow clone does not reach the commit from which both come; fetch it with `git fetch --unshallow`');
  return base;
}

/** Reads objects by their ids, in that order; `undefined` for one that is missing or no file. */
export async function readBlobs(repository: Repository, ids: readonly string[]): Promise<(Buffer | undefined)[]> {
  if (ids.length === 0) return [];
  const { status, stdout, complaint } = await git(repository, 'cat-file', ['--batch'], ids.map((id) => `${id}\n`).join(''));
  if (status !== 0) throw new Refusal(`files of the repository cannot be read (${complaint}); fetch them with \`git fetch --refetch\``);
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
