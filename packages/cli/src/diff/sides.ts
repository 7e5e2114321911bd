/** The two states that are compared: git revisions, folders, or what stands in the work tree now. */
import { realpathSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { openProject, type Project, type SourceFile } from '@headpin/language';
import { shownPath } from '@headpin/language/files/paths.ts';
import { load } from '../files/load.ts';
import { commitOf, filesOf, mergeBase, type Repository, repositoryOf } from '../git/git.ts';
import { Stop } from '../stop.ts';

export interface Side {
  /** As shown: a commit's id, a folder, or `worktree`. */
  readonly label: string;
  readonly project: Project;
  /** Folders of this side are written as on the other: both as seen from the folder that the command ran in. */
  readonly problems: string;
}

export interface Sides {
  readonly before: Side;
  readonly after: Side;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** `diff`, `diff REV`, `diff REV REV`, `diff FOLDER FOLDER`, each with paths behind that narrow it. */
export function sidesOf(args: readonly string[], cwd = process.cwd()): Sides {
  const [first, second, ...rest] = args;
  if (first !== undefined && second !== undefined && isFolder(resolve(cwd, first)) && isFolder(resolve(cwd, second)))
    return folders(first, second, cwd);
  const repository = repositoryOf(cwd);
  if (first === undefined) return { before: revision(repository, 'HEAD', [], cwd), after: worktree([], cwd) };
  if (second === undefined)
    return isPath(first, cwd)
      ? { before: revision(repository, 'HEAD', [first], cwd), after: worktree([first], cwd) }
      : { before: revision(repository, first, [], cwd), after: worktree([], cwd) };
  if (isPath(second, cwd)) {
    const paths = isPath(first, cwd) ? args : [second, ...rest];
    return { before: revision(repository, isPath(first, cwd) ? 'HEAD' : first, paths, cwd), after: worktree(paths, cwd) };
  }
  return { before: revision(repository, first, rest, cwd), after: revision(repository, second, rest, cwd) };
}

/** What a branch changed: its merge base with `base` against the work tree. */
export function sinceBase(base: string, paths: readonly string[], cwd = process.cwd()): Sides {
  const repository = repositoryOf(cwd);
  const from = mergeBase(repository, commitOf(repository, base), commitOf(repository, 'HEAD'));
  return { before: atCommit(repository, from, paths, cwd), after: worktree(paths, cwd) };
}

const isPath = (word: string, cwd: string): boolean => statSync(resolve(cwd, word), { throwIfNoEntry: false }) !== undefined;

function revision(repository: Repository, name: string, paths: readonly string[], cwd: string): Side {
  return atCommit(repository, commitOf(repository, name), paths, cwd);
}

function atCommit(repository: Repository, commit: string, paths: readonly string[], cwd: string): Side {
  const top = realpathSync(repository.top);
  const here = realpathSync(cwd);
  const fromTop = (path: string) => relative(top, path).split(sep).join('/');
  const wantedFolders = (paths.length === 0 ? [here] : paths.map((path) => resolve(here, path))).map(fromTop);
  const inside = (path: string) => wantedFolders.some((folder) => folder === '' || path === folder || path.startsWith(`${folder}/`));
  const all = filesOf(repository, commit, (path) => path.endsWith('.headpin') || path === 'headpin.json' || path.endsWith('/headpin.json'));
  const files: SourceFile[] = all.map(({ path, text }) => ({ path: shownPath(resolve(top, path), here), text }));
  const project = openProject(files);
  // A path inside a strategy stands for the whole strategy, as everywhere on the command line.
  const shown = new Set(all.filter(({ path }) => inside(path)).map(({ path }) => shownPath(resolve(top, path), here)));
  const kept = new Set(project.strategies.filter((view) => view.files.some((file) => shown.has(file))).flatMap((view) => view.files));
  const settings = files.filter(({ path }) => path.endsWith('headpin.json')).map(({ path }) => path);
  return {
    label: commit.slice(0, 12),
    project: openProject(files.filter(({ path }) => kept.has(path) || settings.includes(path))),
    problems: '',
  };
}

function worktree(paths: readonly string[], cwd: string): Side {
  try {
    const { project, problems } = load(paths, cwd);
    return { label: 'worktree', project, problems };
  } catch (error) {
    // Everything may have been removed: that is a change too. What could not be read is none.
    if (error instanceof Stop && error.message.startsWith('no .headpin file'))
      return { label: 'worktree', project: openProject([]), problems: '' };
    throw error;
  }
}

/** Two folders: files are matched by their paths below them. */
function folders(first: string, second: string, cwd: string): Sides {
  const side = (folder: string): Side => {
    const { project, problems } = load(['.'], resolve(cwd, folder));
    return { label: folder, project, problems };
  };
  return { before: side(first), after: side(second) };
}
