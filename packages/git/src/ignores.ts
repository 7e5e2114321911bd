/** What `.gitignore` files leave out. */
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** One folder's patterns, and those of the folders above it. */
export interface Ignores {
  readonly folder: string;
  readonly patterns: Ignore | undefined;
  readonly above: Ignores | undefined;
}

/** The patterns in force in `folder`: those of `above` and its own. */
export function ignoresOf(folder: string, above: Ignores | undefined, hasFile = true): Ignores {
  return { folder, patterns: hasFile ? patternsIn(folder) : undefined, above };
}

/** Whether a path is left out; the nearest `.gitignore` that says something about it decides. */
export function isIgnored(path: string, isFolder: boolean, ignores: Ignores | undefined): boolean {
  for (let level = ignores; level !== undefined; level = level.above) {
    const way = relative(level.folder, path).split(sep).join('/');
    if (level.patterns === undefined || way === '' || way.startsWith('..')) continue;
    const verdict = level.patterns.test(isFolder ? `${way}/` : way);
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}

function patternsIn(folder: string): Ignore | undefined {
  try {
    return ignore().add(readFileSync(join(folder, '.gitignore'), 'utf8'));
  } catch {
    // Most folders have no .gitignore, and one that cannot be read leaves nothing out.
    return undefined;
  }
}
