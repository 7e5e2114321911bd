/** Which things were renamed: gone under one name, there under another, and otherwise much the same. */
import type { Item } from './items.ts';

/** Least share of parts that two things must have in common to be one thing under two names. */
const leastAlike = 0.6;

/** From `what oldName` to the new name. Each thing is matched once, the most alike first. */
export function renamedPairs(before: readonly Item[], after: readonly Item[]): Map<string, string> {
  const key = (item: Item) => `${item.what} ${item.name}`;
  const oldKeys = new Set(before.map(key));
  const newKeys = new Set(after.map(key));
  const gone = before.filter((item) => item.renamable && !newKeys.has(key(item)));
  const come = after.filter((item) => item.renamable && !oldKeys.has(key(item)));
  const candidates: { readonly old: Item; readonly now: Item; readonly alike: number }[] = [];
  for (const old of gone) {
    for (const now of come) {
      if (old.what !== now.what) continue;
      const alike = likeness(
        old,
        now,
        gone.filter((one) => one.what === old.what).length === 1 && come.filter((one) => one.what === old.what).length === 1,
      );
      if (alike >= leastAlike) candidates.push({ old, now, alike });
    }
  }
  candidates.sort((a, b) => b.alike - a.alike);
  const pairs = new Map<string, string>();
  const taken = new Set<Item>();
  for (const { old, now } of candidates) {
    if (taken.has(old) || taken.has(now)) continue;
    taken.add(old);
    taken.add(now);
    pairs.set(key(old), now.name);
  }
  return pairs;
}

/** Parts in common ÷ parts of either. Things without any part are alike where each is the only one of its kind to come and go in one file. */
function likeness(old: Item, now: Item, only: boolean): number {
  const names = new Set([...old.parts.keys(), ...now.parts.keys()]);
  if (names.size === 0) return only && old.at.file === now.at.file ? 1 : 0;
  const common = [...names].filter((name) => old.parts.get(name)?.meaning === now.parts.get(name)?.meaning).length;
  return common / names.size;
}
