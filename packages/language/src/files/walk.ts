/** Walks folders for the files of strategies: once, in a fixed order, without leaving the allowed area. */
import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isInside } from '@headpin/git/folders.ts';
import { type Ignores, ignoresOf, isIgnored } from '@headpin/git/ignores.ts';
import { isStrategyFile } from '../protocol/strategy-files.ts';
import { byCodePoint } from './code-points.ts';
import { shownPath } from './paths.ts';
import { type Problem, problemOf } from './problems.ts';

const skipped: ReadonlySet<string> = new Set(['node_modules', '.git']);

export interface Walk {
  /** The folder in which the command runs. */
  readonly cwd: string;
  /** The real path of the area that links must not leave. */
  readonly area: string;
  readonly problems: Problem[];
  /** Real paths of the folders and files seen, so that each is read once and loops of links end. */
  readonly seen: Set<string>;
}

interface Link {
  readonly path: string;
  readonly name: string;
  readonly ignores: Ignores;
}

/** The files of strategies in a folder and below it, as absolute paths. */
export function filesBelow(folder: string, ignores: Ignores | undefined, walk: Walk): string[] {
  const found: string[] = [];
  const links: Link[] = [];
  visit(folder, ignores, walk, found, links);
  // Links come last, so that what is reached both ways is shown under its own name.
  for (let link = links.shift(); link !== undefined; link = links.shift()) follow(link, walk, found, links);
  return found;
}

/** Whether `filesBelow` would find a file there: nothing leaves it out on the way, and no link leads outside. */
export function isFoundBelow(file: string, folder: string): boolean {
  let ignores: Ignores | undefined;
  let path = folder;
  for (const name of relative(folder, file).split(sep)) {
    ignores = ignoresOf(path, ignores);
    path = join(path, name);
    if (skipped.has(name) || isIgnored(path, path !== file, ignores)) return false;
  }
  try {
    return isInside(realpathSync(file), realpathSync(folder));
  } catch {
    // Not there, or nobody may look.
    return false;
  }
}

function visit(folder: string, above: Ignores | undefined, walk: Walk, found: string[], links: Link[]): void {
  let real: string;
  let entries: Dirent[];
  try {
    real = realpathSync(folder);
    if (walk.seen.has(real)) return;
    walk.seen.add(real);
    entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => byCodePoint(a.name, b.name));
  } catch (error) {
    walk.problems.push(problemOf(shownPath(folder, walk.cwd), error));
    return;
  }
  const ignores = ignoresOf(
    folder,
    above,
    entries.some((entry) => entry.name === '.gitignore'),
  );
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (skipped.has(entry.name)) continue;
    if (entry.isSymbolicLink()) links.push({ path, name: entry.name, ignores });
    else if (entry.isDirectory()) {
      if (!isIgnored(path, true, ignores)) visit(path, ignores, walk, found, links);
    } else if (entry.isFile() && isStrategyFile(entry.name) && !walk.seen.has(join(real, entry.name)) && !isIgnored(path, false, ignores)) {
      walk.seen.add(join(real, entry.name));
      found.push(path);
    }
  }
}

/** Links are followed inside the area only: what lies outside was never given to this command to read. */
function follow({ path, name, ignores }: Link, walk: Walk, found: string[], links: Link[]): void {
  const wanted = isStrategyFile(name);
  try {
    const stats = statSync(path);
    if (isIgnored(path, stats.isDirectory(), ignores)) return;
    const real = realpathSync(path);
    const inside = isInside(real, walk.area);
    if (stats.isDirectory()) {
      if (inside) visit(path, ignores, walk, found, links);
    } else if (wanted && stats.isFile() && !walk.seen.has(real)) {
      walk.seen.add(real);
      if (inside) found.push(path);
      else
        walk.problems.push({
          path: shownPath(path, walk.cwd),
          what: 'is a link that leads outside',
          remedy: 'name it on the command line to have it read',
        });
    }
  } catch (error) {
    if (wanted) walk.problems.push(problemOf(shownPath(path, walk.cwd), error));
  }
}
