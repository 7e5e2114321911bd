/** Sparse checkouts: files that are committed, unchanged, and not on the disk on purpose. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ignore from 'ignore';
import type { Repository } from './repository.ts';

/** Tells the files that the checkout leaves away; `undefined` where it is not sparse. */
export function leftAwayBy({ top, folder, shared }: Repository): ((file: string) => boolean) | undefined {
  const patterns = join(folder, 'info', 'sparse-checkout');
  if (!existsSync(patterns) || ![join(folder, 'config.worktree'), join(shared, 'config')].some(turnsItOn)) return undefined;
  // The same patterns as in a .gitignore, but for what is there.
  const present = ignore().add(readFileSync(patterns, 'utf8'));
  return (file) => !present.ignores(relative(top, file).split(sep).join('/'));
}

const turnsItOn = (config: string): boolean =>
  existsSync(config) && /^\s*sparsecheckout\s*=\s*true\s*$/im.test(readFileSync(config, 'utf8'));
