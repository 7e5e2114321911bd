/** One of the two states that are compared. */
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Repository } from '@headpin/git';
import { shownPath } from '@headpin/language/files/paths.ts';
import type { ComparedSide, ComparedSides } from '@headpin/language/project/pairs.ts';

export interface Side extends ComparedSide {
  /** As shown: a commit's id, a folder, or `worktree`. */
  readonly label: string;
  /** What could not be read, in one line that says what to do. */
  readonly problems: string;
  /** What counts for nothing, rightly. */
  readonly notes: readonly string[];
}

export type Sides = ComparedSides<Side>;

/** Paths of a repository are told from its top, so that the folders of a strategy hang together wherever the command runs. */
export const shownFrom = ({ top }: Repository, cwd: string): Side['shown'] => {
  const here = realpathSync(cwd);
  return (path) => shownPath(join(top, path), here);
};
