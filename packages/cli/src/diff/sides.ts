/** The two states that are compared: git revisions, folders, or what stands in the work tree now. */
import { realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openProject } from '@headpin/language';
import { isInside, shownPath } from '@headpin/language/files/paths.ts';
import { load } from '../files/load.ts';
import { commitOf, findCommit, mergeBase } from '../git/git.ts';
import { type Repository, repositoryOf } from '../git/repository.ts';
import { filesAt } from '../git/tree.ts';
import { Stop } from '../stop.ts';
import { type Side, type Sides, shownFrom } from './side.ts';
import { worktree } from './worktree.ts';

/** `diff`, `diff REV`, `diff REV REV`, `diff FOLDER FOLDER`, each revision with paths behind that narrow it. */
export function sidesOf(args: readonly string[], cwd = process.cwd()): Sides {
  const [first, second, ...rest] = args;
  if (first !== undefined && second !== undefined && isFolder(resolve(cwd, first)) && isFolder(resolve(cwd, second))) {
    if (rest.length > 0) throw new Stop(`two folders are compared as a whole; leave out \`${rest[0]}\``);
    return { before: folderSide(first, cwd), after: folderSide(second, cwd), asked: () => true };
  }
  const repository = repositoryOf(cwd);
  const from = first === undefined ? undefined : revisionOf(first, repository, cwd);
  const to = from === undefined || second === undefined ? undefined : revisionOf(second, repository, cwd);
  const paths = args.slice([from, to].filter((one) => one !== undefined).length);
  const base = from ?? commitOf(repository, 'HEAD');
  return to === undefined ? againstWorktree(repository, base, paths, cwd) : betweenCommits(repository, base, to, paths, cwd);
}

/** What a branch changed: from where it left `base` to the work tree. */
export function sinceBase(base: string, paths: readonly string[], cwd = process.cwd()): Sides {
  const repository = repositoryOf(cwd);
  const from = commitOf(repository, base);
  return againstWorktree(repository, mergeBase(repository, from, commitOf(repository, 'HEAD')), paths, cwd);
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** The commit that a word names; `undefined` for a path. A word may be only one of them. */
function revisionOf(word: string, repository: Repository, cwd: string): string | undefined {
  const exists = !repository.isBare && statSync(resolve(cwd, word), { throwIfNoEntry: false }) !== undefined;
  const commit = findCommit(repository, word);
  if (exists && commit !== undefined)
    throw new Stop(`\`${word}\` is a revision and a path here; write \`./${word}\` for the path, or \`${word}^0\` for the revision`);
  if (commit !== undefined) return commit;
  // A file that was removed is a path too.
  if (exists || word.endsWith('.headpin') || word.startsWith('.')) return undefined;
  return commitOf(repository, word);
}

function againstWorktree(repository: Repository, commit: string, paths: readonly string[], cwd: string): Sides {
  const before = commitSide(repository, commit, cwd);
  const asked = isAsked(paths, cwd);
  const folders = before.project.strategies.filter((view) => asked(view, before)).map(({ folder }) => join(repository.top, folder));
  return { before, after: worktree(repository, paths, folders, cwd), asked };
}

function betweenCommits(repository: Repository, from: string, to: string, paths: readonly string[], cwd: string): Sides {
  return { before: commitSide(repository, from, cwd), after: commitSide(repository, to, cwd), asked: isAsked(paths, cwd) };
}

/** A path stands for the whole of each strategy that has a file there. */
function isAsked(paths: readonly string[], cwd: string): Sides['asked'] {
  const here = realpathSync(cwd);
  const wanted = (paths.length === 0 ? ['.'] : paths).map((path) => resolve(here, path));
  return ({ files, folder }, { shown }) =>
    [...files, `${folder}/headpin.json`].some((file) => wanted.some((path) => isInside(resolve(here, shown(file)), path)));
}

/** All strategies of a commit: where one has moved, its counterpart may stand anywhere. */
function commitSide(repository: Repository, commit: string, cwd: string): Side {
  const shown = shownFrom(repository, cwd);
  const label = commit.slice(0, 12);
  const { files, leftOut } = filesAt(repository, commit);
  return {
    label,
    project: openProject(files),
    shown,
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
    problems: problems === '' ? '' : `in ${folder}: ${problems}`,
    notes: [],
  };
}
