/** Sparse checkouts: files that are committed, unchanged, and not on the disk on purpose. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ignore from 'ignore';
import type { Repository } from './repository.ts';

/** Tells the files, by their paths from the top, that the checkout leaves away; `undefined` where it is not sparse. */
export function leftAwayBy({ folder, shared }: Repository): ((file: string) => boolean) | undefined {
  const patterns = join(folder, 'info', 'sparse-checkout');
  if (!existsSync(patterns) || ![join(folder, 'config.worktree'), join(shared, 'config')].some(turnsItOn)) return undefined;
  const rules = patternsIn(readFileSync(patterns, 'utf8'));
  // The last pattern that says something of a file or of a folder above it decides; a file that none names is left away.
  return (file) => rules.findLast(({ matches }) => matches(file))?.isThere !== true;
}

/** The patterns are those of a .gitignore, but for what is there. */
function patternsIn(text: string): { isThere: boolean; matches: (file: string) => boolean }[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.map((line) => {
    const isThere = !line.startsWith('!');
    const pattern = ignore().add(isThere ? line : line.slice(1));
    return { isThere, matches: (file) => pattern.ignores(file) };
  });
}

const turnsItOn = (config: string): boolean =>
  existsSync(config) && /^\s*sparsecheckout\s*=\s*true\s*$/im.test(readFileSync(config, 'utf8'));
