/** History from the git of the machine: four commands that only read objects, and nothing that a repository configures. */
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { type CommittedFiles, commitOf, filesAt, findCommit, leftAwayBy, mergeBase, type Repository, repositoryOf } from '@headpin/git';
import { foldersUpTo } from '@headpin/git/folders.ts';
import { isStrategyFile } from '@headpin/language/protocol/strategy-files.ts';
import type { History, Offers } from '../compare/history.ts';

/** What the branch that all others come from is usually called. */
const mainBranches = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/** Commits never change: those read last are kept, so that no edit reads them again. */
const keptCommits = 4;
const known = new Map<string, Promise<CommittedFiles>>();

function strategyFilesAt(repository: Repository, commit: string): Promise<CommittedFiles> {
  const key = `${repository.top}\n${commit}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const read = filesAt(repository, commit, isStrategyFile);
  known.set(key, read);
  // What could not be read may be there the next time.
  read.catch(() => known.delete(key));
  for (const old of [...known.keys()].slice(0, -keptCommits)) known.delete(old);
  return read;
}

const withSlashes = (path: string): string => path.split(sep).join('/');

async function offers(folder: string): Promise<Offers> {
  const repository = repositoryOf(folder);
  const head = await commitOf(repository, 'HEAD');
  for (const branch of mainBranches) {
    const tip = await findCommit(repository, branch);
    if (tip === undefined) continue;
    const commit = await mergeBase(repository, tip, head);
    return { head, left: commit === head ? undefined : { branch, commit } };
  }
  return { head, left: undefined };
}

export const nodeHistory: History = {
  offers,
  commitOf: async (folder, revision) => commitOf(repositoryOf(folder), revision),
  async filesAt(folder, commit) {
    const repository = repositoryOf(folder);
    const { files, leftOut } = await strategyFilesAt(repository, commit);
    const here = realpathSync(folder);
    const isLeftAway = leftAwayBy(repository);
    const fromHere = <T extends { readonly path: string }>(file: T): T[] => {
      const place = join(repository.top, file.path);
      // What a sparse checkout leaves away was not removed: it counts on neither side.
      if (isLeftAway?.(file.path) === true && !existsSync(place)) return [];
      return [{ ...file, path: withSlashes(relative(here, place)) }];
    };
    return { commit, files: files.flatMap(fromHere), leftOut: leftOut.flatMap(fromHere) };
  },
  async textAt(file, commit) {
    // The folder of a file that is gone may be gone too.
    const folder = foldersUpTo(dirname(file)).find((one) => existsSync(one)) ?? dirname(file);
    const repository = repositoryOf(folder);
    const real = join(realpathSync(folder), relative(folder, dirname(file)), basename(file));
    const path = withSlashes(relative(repository.top, real));
    return (await strategyFilesAt(repository, commit)).files.find((one) => one.path === path)?.text;
  },
  headLog: (folder) => ({ folder: join(repositoryOf(folder).folder, 'logs'), name: 'HEAD' }),
};
