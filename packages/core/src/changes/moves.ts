/** What stands in another file now. */
import type { Strategy } from '../facts/strategy.ts';
import type { StrategyChange } from './change.ts';
import type { Item } from './items.ts';

/** Things that moved between files. A file that was renamed, and a folder that moved, are said once and not for each thing in them. */
export function movedItems(pairs: readonly (readonly [Item, Item])[], before: Strategy, after: Strategy): StrategyChange[] {
  const folders: StrategyChange[] = before.folder === after.folder ? [] : folderMove(before, after);
  const [oldFiles, newFiles] = [namesOf(before), namesOf(after)];
  const renamed = new Map<string, StrategyChange>();
  const moved: StrategyChange[] = [];
  for (const [old, now] of pairs) {
    if (!old.movable || !now.movable) continue;
    const [from, to] = [inside(before.folder, old.at.file), inside(after.folder, now.at.file)];
    if (from === to) continue;
    const values = { before: from, after: to, class: 'wording', at: now.at, side: 'after', was: old.at } as const;
    if (oldFiles.has(to) || newFiles.has(from)) moved.push({ kind: 'moved', what: now.what, name: now.name, ...values });
    else renamed.set(`${from}\n${to}`, { kind: 'renamed', what: 'file', name: to, ...values });
  }
  return [...folders, ...renamed.values(), ...moved];
}

function folderMove(before: Strategy, after: Strategy): StrategyChange[] {
  const { decision } = after;
  if (decision === undefined) return [];
  const shown = (folder: string) => (folder === '' ? '.' : folder);
  const values = { before: shown(before.folder), after: shown(after.folder) };
  const was = before.decision?.at;
  const places = { at: decision.at, side: 'after', ...(was === undefined ? {} : { was }) } as const;
  return [{ kind: 'moved', what: 'strategy', name: decision.name, ...values, class: 'wording', ...places }];
}

/** The path of a file as seen from the folder of its strategy. */
const inside = (folder: string, file: string): string => (folder === '' ? file : file.slice(folder.length + 1));
const namesOf = ({ folder, files }: Strategy): ReadonlySet<string> => new Set(files.map((file) => inside(folder, file)));
