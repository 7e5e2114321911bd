/** One of the two states that are compared. */
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Project, StrategyView } from '@headpin/language';
import { shownPath } from '@headpin/language/files/paths.ts';
import type { Repository } from '../git/repository.ts';

export interface Side {
  /** As shown: a commit's id, a folder, or `worktree`. */
  readonly label: string;
  readonly project: Project;
  /** A path of the project as seen from the folder in which the command runs. */
  readonly shown: (path: string) => string;
  /** What could not be read, in one line that says what to do. */
  readonly problems: string;
  /** What counts for nothing, rightly. */
  readonly notes: readonly string[];
}

export interface Sides {
  readonly before: Side;
  readonly after: Side;
  /** Whether a strategy of either side is among those asked for. */
  readonly asked: (view: StrategyView, side: Side) => boolean;
}

/** Paths of a repository are told from its top, so that the folders of a strategy hang together wherever the command runs. */
export const shownFrom = ({ top }: Repository, cwd: string): Side['shown'] => {
  const here = realpathSync(cwd);
  return (path) => shownPath(join(top, path), here);
};
