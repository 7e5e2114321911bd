/** A folder is a strategy: which files belong together. */
import type { SyntaxDocument } from '../syntax/document.ts';

export const folderOf = (file: string): string => (file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '');

export interface Group {
  readonly folder: string;
  /** Whether a `strategy` block stands in the folder itself. */
  readonly hasStrategy: boolean;
  /** Sorted by path. */
  readonly files: readonly string[];
}

/** Whether a `strategy` block stands in a file: all of a document that its grouping depends on, besides its path. */
export const declaresStrategy = (document: SyntaxDocument) => document.pieces.some((piece) => piece.declaration?.kind === 'strategy');

/** Compares by code units, so that the order is the same on every machine. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Puts each file to the nearest folder above it that holds a `strategy` block. Files without one are grouped by their
 * own folder; files that stand alone (unsaved, or a revision shown in a diff) are groups of their own.
 */
export function groupByStrategy(documents: Iterable<SyntaxDocument>, standsAlone: (file: string) => boolean): Group[] {
  const sorted = [...documents].sort((a, b) => byCodeUnit(a.file, b.file));
  const together = sorted.filter((document) => !standsAlone(document.file));
  const roots = new Set(together.filter(declaresStrategy).map((document) => folderOf(document.file)));
  const groups = new Map<string, { folder: string; hasStrategy: boolean; files: string[] }>();
  for (const document of sorted) {
    const alone = standsAlone(document.file);
    const own = folderOf(document.file);
    const root = alone ? undefined : nearestRoot(own, roots);
    const key = alone ? `file ${document.file}` : root === undefined ? `outside ${own}` : `strategy ${root}`;
    const group = groups.get(key) ?? {
      folder: root ?? own,
      hasStrategy: alone ? declaresStrategy(document) : root !== undefined,
      files: [],
    };
    group.files.push(document.file);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => Number(b.hasStrategy) - Number(a.hasStrategy) || byCodeUnit(a.folder, b.folder));
}

function nearestRoot(folder: string, roots: ReadonlySet<string>): string | undefined {
  // Folders above the working folder are written with dots: `..`, `../..`, and so on, as high as a strategy stands.
  const highest = Math.max(0, ...[...roots].map(climbs));
  for (let at = folder; climbs(at) <= highest; at = above(at)) if (roots.has(at)) return at;
  return undefined;
}

/** How many folders a path climbs above the working folder, where it does nothing else. */
const climbs = (folder: string): number => (/^\.\.(?:\/\.\.)*$/.test(folder) ? folder.split('/').length : 0);

function above(folder: string): string {
  if (folder === '') return '..';
  return climbs(folder) > 0 ? `${folder}/..` : folderOf(folder);
}
