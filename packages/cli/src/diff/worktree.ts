/** What stands in the work tree now. */
import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesAt, findCommit, leftAwayBy, nestedRepository, type Repository } from '@headpin/git';
import { openProject, type Project, type SourceFile } from '@headpin/language';
import { shownPath } from '@headpin/language/files/paths.ts';
import { isStrategyFile } from '@headpin/language/protocol/strategy-files.ts';
import { load, NoStrategyFile } from '../files/load.ts';
import { Stop } from '../stop.ts';
import { type Side, shownFrom } from './side.ts';

/** The files of the paths, and of the folders in which the other side has strategies. */
export async function worktree(repository: Repository, paths: readonly string[], folders: readonly string[], cwd: string): Promise<Side> {
  if (repository.isBare)
    throw new Stop('a bare repository has no work tree to compare with; name two revisions, such as `headpin diff HEAD~1 HEAD`');
  const here = realpathSync(cwd);
  const given = paths.length === 0 ? ['.'] : paths;
  const wanted = given.filter((path) => existsSync(resolve(here, path)));
  const missing = given.find((path) => !wanted.includes(path) && folders.length === 0);
  if (missing !== undefined) throw new Stop(`${missing} is no revision, and no path now or before; correct it`);
  const all = [...wanted.map((path) => resolve(here, path)), ...folders.filter((folder) => existsSync(folder))];
  const { project, problems } = loaded(all, repository.top);
  const own = ownFiles(project, repository);
  return {
    label: 'worktree',
    project: openProject([...own.files, ...(await leftAway(repository, own.files))]),
    shown: shownFrom(repository, cwd),
    stands: (path) => existsSync(join(repository.top, path)),
    problems,
    notes: own.nested.map((folder) => `${shownPath(folder, here)} is a repository of its own and left out; compare it from there`),
  };
}

/** Everything may have been removed: that is a change too. What could not be read is none. */
function loaded(paths: readonly string[], top: string): { project: Project; problems: string } {
  if (paths.length === 0) return { project: openProject([]), problems: '' };
  try {
    return load(paths, top);
  } catch (error) {
    if (error instanceof NoStrategyFile) return { project: openProject([]), problems: '' };
    throw error;
  }
}

/** The files that belong to this repository; those in a submodule belong to that. */
function ownFiles(project: Project, { top }: Repository): { files: SourceFile[]; nested: string[] } {
  const nested = new Set<string>();
  const files = project.files.flatMap((path) => {
    const other = nestedRepository(join(top, path), top);
    if (other === undefined) return [{ path, text: project.text(path) ?? '' }];
    nested.add(other);
    return [];
  });
  return { files, nested: [...nested] };
}

/** What a sparse checkout leaves away is as it was committed. */
async function leftAway(repository: Repository, present: readonly SourceFile[]): Promise<readonly SourceFile[]> {
  const isLeftAway = leftAwayBy(repository);
  const head = isLeftAway && (await findCommit(repository, 'HEAD'));
  if (isLeftAway === undefined || head === undefined) return [];
  const known = new Set(present.map(({ path }) => path));
  const { files } = await filesAt(repository, head, isStrategyFile);
  return files.filter(({ path }) => isLeftAway(path) && !known.has(path) && !existsSync(join(repository.top, path)));
}
