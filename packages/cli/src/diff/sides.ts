/** The two states that are compared: git revisions, folders, or what stands in the work tree now. */
import { realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { commitOf, filesAt, findCommit, mergeBase, type Repository, repositoryOf } from '@headpin/git';
import { isInside } from '@headpin/git/folders.ts';
import { openProject } from '@headpin/language';
import { shownPath } from '@headpin/language/files/paths.ts';
import { isStrategyFile } from '@headpin/language/protocol/strategy-files.ts';
import { load } from '../files/load.ts';
import { Stop } from '../stop.ts';
import { type Side, type Sides, shownFrom } from './side.ts';
import { worktree } from './worktree.ts';

/** `diff`, `diff REV`, `diff REV REV`, `diff FOLDER FOLDER`, each revision with paths behind that narrow it. */
export async function sidesOf(args: readonly string[], cwd = process.cwd()): Promise<Sides> {
  const [first, second, ...rest] = args;
  if (first !== undefined && second !== undefined && isFolder(resolve(cwd, first)) && isFolder(resolve(cwd, second))) {
    if (rest.length > 0) throw new Stop(`two folders are compared as a whole; leave out \`${rest[0]}\``);
    return { before: folderSide(first, cwd), after: folderSide(second, cwd), asked: () => true };
  }
  const repository = repositoryOf(cwd);
  const from = first === undefined ? undefined : await revisionOf(first, repository, cwd);
  const to = from === undefined || second === undefined ? undefined : await revisionOf(second, repository, cwd);
  const paths = args.slice([from, to].filter((one) => one !== undefined).length);
  const base = from ?? (await commitOf(repository, 'HEAD'));
  return to === undefined ? againstWorktree(repository, base, paths, cwd) : betweenCommits(repository, base, to, paths, cwd);
}

/** What a branch changed: from where it left `base` to the work tree. */
export async function sinceBase(base: string, paths: readonly string[], cwd = process.cwd()): Promise<Sides> {
  const repository = repositoryOf(cwd);
  const from = await commitOf(repository, base);
  const left = await mergeBase(repository, from, await commitOf(repository, 'HEAD'));
  return againstWorktree(repository, left, paths, cwd);
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** The commit that a word names; `undefined` for a path. A word may be only one of them. */
async function revisionOf(word: string, repository: Repository, cwd: string): Promise<string | undefined> {
  const exists = !repository.isBare && statSync(resolve(cwd, word), { throwIfNoEntry: false }) !== undefined;
  const commit = await findCommit(repository, word);
  if (exists && commit !== undefined)
    throw new Stop(`\`${word}\` is a revision and a path here; write \`./${word}\` for the path, or \`${word}^0\` for the revision`);
  if (commit !== undefined) return commit;
  // A file that was removed is a path too.
  if (exists || word.endsWith('.headpin') || word.startsWith('.')) return undefined;
  return commitOf(repository, word);
}

async function againstWorktree(repository: Repository, commit: string, paths: readonly string[], cwd: string): Promise<Sides> {
  const before = await commitSide(repository, commit, cwd);
  const asked = isAsked(paths, cwd);
  const folders = before.project.strategies.filter((view) => asked(view, before)).map(({ folder }) => join(repository.top, folder));
  return { before, after: await worktree(repository, paths, folders, cwd), asked };
}

async function betweenCommits(repository: Repository, from: string, to: string, paths: readonly string[], cwd: string): Promise<Sides> {
  const [before, after] = [await commitSide(repository, from, cwd), await commitSide(repository, to, cwd)];
  return { before, after, asked: isAsked(paths, cwd) };
}

/** A path stands for the whole of each strategy that has a file there. */
function isAsked(paths: readonly string[], cwd: string): Sides['asked'] {
  const here = realpathSync(cwd);
  const wanted = (paths.length === 0 ? ['.'] : paths).map((path) => resolve(here, path));
  return ({ files, folder }, { shown }) =>
    [...files, `${folder}/headpin.json`].some((file) => wanted.some((path) => isInside(resolve(here, shown(file)), path)));
}

/** All strategies of a commit: where one has moved, its counterpart may stand anywhere. */
async function commitSide(repository: Repository, commit: string, cwd: string): Promise<Side> {
  const shown = shownFrom(repository, cwd);
  const label = commit.slice(0, 12);
  const { files, leftOut } = await filesAt(repository, commit, isStrategyFile);
  return {
    label,
    project: openProject(files),
    shown,
    stands: () => false,
    problems: '',
    notes: leftOut.map(({ path, why }) => `${shown(path)} at ${label} ${why}, so it counts for nothing there`),
  };
}

/** A folder by itself: its files are matched with the other's by their paths below it. */
function folderSide(folder: string, cwd: string): Side {
  const { project, problems } = load(['.'], resolve(cwd, folder));
  return {
    label: folder,
    project,
    shown: (path) => shownPath(resolve(cwd, folder, path), cwd),
    stands: () => false,
    problems: problems === '' ? '' : `in ${folder}: ${problems}`,
    notes: [],
  };
}
