/** What stands in the work tree now. */
import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { openProject, type Project, type SourceFile } from '@headpin/language';
import { shownPath } from '@headpin/language/files/paths.ts';
import { load } from '../files/load.ts';
import { findCommit } from '../git/git.ts';
import { nestedRepository, type Repository } from '../git/repository.ts';
import { leftAwayBy } from '../git/sparse.ts';
import { filesAt } from '../git/tree.ts';
import { Stop } from '../stop.ts';
import type { Side } from './sides.ts';

/** The files of the paths, and of the folders in which the other side has strategies. */
export function worktree(repository: Repository, paths: readonly string[], folders: readonly string[], cwd: string): Side {
  if (repository.isBare)
    throw new Stop('a bare repository has no work tree to compare with; name two revisions, such as `headpin diff HEAD~1 HEAD`');
  const here = realpathSync(cwd);
  const given = paths.length === 0 ? ['.'] : paths;
  const wanted = given.filter((path) => existsSync(resolve(here, path)));
  const missing = given.find((path) => !wanted.includes(path) && folders.length === 0);
  if (missing !== undefined) throw new Stop(`${missing} is no revision, and no path now or before; correct it`);
  const { project, problems } = loaded([...wanted, ...folders.filter((folder) => existsSync(folder))], here);
  const own = ownFiles(project, repository, here);
  return {
    label: 'worktree',
    project: openProject([...own.files, ...leftAway(repository, own.files, here)]),
    root: '',
    problems,
    notes: own.nested.map((folder) => `${folder} is a repository of its own and left out; compare it from there`),
  };
}

/** Everything may have been removed: that is a change too. What could not be read is none. */
function loaded(paths: readonly string[], cwd: string): { project: Project; problems: string } {
  if (paths.length === 0) return { project: openProject([]), problems: '' };
  try {
    return load(paths, cwd);
  } catch (error) {
    if (error instanceof Stop && error.message.startsWith('no .headpin file')) return { project: openProject([]), problems: '' };
    throw error;
  }
}

/** The files that belong to this repository; those in a submodule belong to that. */
function ownFiles(project: Project, { top }: Repository, here: string): { files: SourceFile[]; nested: string[] } {
  const nested = new Set<string>();
  const files = project.files.flatMap((path) => {
    const other = nestedRepository(resolve(here, path), top);
    if (other === undefined) return [{ path, text: project.text(path) ?? '' }];
    nested.add(shownPath(other, here));
    return [];
  });
  return { files, nested: [...nested] };
}

/** What a sparse checkout leaves away is as it was committed. */
function leftAway(repository: Repository, present: readonly SourceFile[], here: string): SourceFile[] {
  const isLeftAway = leftAwayBy(repository);
  const head = isLeftAway && findCommit(repository, 'HEAD');
  if (isLeftAway === undefined || head === undefined) return [];
  const known = new Set(present.map(({ path }) => path));
  return filesAt(repository, head).files.flatMap(({ path, text }) => {
    const shown = shownPath(path, here);
    return isLeftAway(path) && !known.has(shown) && !existsSync(path) ? [{ path: shown, text }] : [];
  });
}
