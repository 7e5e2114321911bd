/** Which things were renamed: gone under one name, there under another, and otherwise much the same. */
import type { Assessment } from '../assessment/assessment.ts';
import { type Item, itemsOf } from './items.ts';
import { noRenames, type Renames } from './meaning.ts';

/** Least share of what is known about two things that must agree for them to be one thing under two names. */
const leastAlike = 0.6;
/** A name that changed hides that a name beside it changed too; each round sees through those found before. */
const mostRounds = 4;

/** From the names before to those after. The same pairs come out when the sides are exchanged. */
export function renamesBetween(before: Assessment, after: Assessment): Renames {
  const now = itemsOf(after, noRenames);
  const pairs = new Map<string, string>();
  const renames: Renames = { of: (kind, name) => pairs.get(`${kind} ${name}`) ?? name };
  for (let round = 0; round < mostRounds; round++) {
    const found = newPairs(itemsOf(before, renames), now);
    for (const { old, item } of found) pairs.set(`${old.kind} ${old.name}`, item.name);
    if (found.length === 0) break;
  }
  return renames;
}

interface Pair {
  readonly old: Item;
  readonly item: Item;
}

function newPairs(before: readonly Item[], after: readonly Item[]): Pair[] {
  const gone = unmatched(before, after);
  const come = unmatched(after, before);
  if (gone.length === 0 || come.length === 0) return [];
  const [oldFeatures, newFeatures] = [features(before), features(after)];
  const candidates = gone.flatMap((old, i) =>
    come.flatMap((item, j) => {
      if (old.kind !== item.kind) return [];
      const only = [gone, come].every((side) => side.filter(({ kind }) => kind === old.kind).length === 1);
      const alike = likeness(old, item, oldFeatures, newFeatures, only);
      return alike < leastAlike ? [] : [{ old, item, alike, sum: i + j, apart: Math.abs(i - j) }];
    }),
  );
  // Ties are broken by place, in a way that does not tell the two sides apart.
  candidates.sort((a, b) => b.alike - a.alike || a.sum - b.sum || a.apart - b.apart);
  const taken = new Set<Item>();
  return candidates.filter(({ old, item }) => {
    if (taken.has(old) || taken.has(item)) return false;
    taken.add(old).add(item);
    return true;
  });
}

function unmatched(items: readonly Item[], others: readonly Item[]): Item[] {
  const keys = new Set(others.map(({ key }) => key));
  return items.filter(({ key, renamable }) => renamable && !keys.has(key));
}

interface Features {
  readonly of: ReadonlyMap<Item, ReadonlySet<string>>;
  /** How many things of its kind have a feature. */
  readonly common: ReadonlyMap<string, number>;
}

/** What is known about each thing: its own parts, and where others name it. */
function features(items: readonly Item[]): Features {
  const named = new Map<string, string[]>();
  for (const item of items) {
    const who = item.renamable ? item.key : item.what;
    for (const [property, { meaning, items: list }] of item.parts) {
      for (const name of list === undefined ? [meaning] : list.keys()) push(named, name, `named in ${property} of ${who}`);
      // A row of a ballot says much about its scenario, and all rows about their rater.
      if (item.kind === 'ballot') {
        const [scenario = ''] = property.split(' ');
        push(named, `scenario ${scenario}`, `rated ${property.slice(scenario.length)} ${meaning} in ${who} ${item.name}`);
        push(named, `rater ${item.name}`, `rates ${property} ${meaning}`);
      }
    }
  }
  const of = new Map(
    items.map((item) => {
      const own = [...item.parts].map(([property, { meaning }]) => `${property}: ${meaning}`);
      return [item, new Set([...own, ...(named.get(`${item.kind} ${item.name}`) ?? named.get(item.key) ?? [])])] as const;
    }),
  );
  const common = new Map<string, number>();
  for (const [{ kind }, all] of of) for (const one of all) common.set(`${kind} ${one}`, (common.get(`${kind} ${one}`) ?? 0) + 1);
  return { of, common };
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/**
 * Features in common ÷ features of either; 0 where none of the common ones tells the thing from others of its kind.
 * Things without any feature are alike where each is the only one of its kind to come and go in one file.
 */
function likeness(old: Item, now: Item, before: Features, after: Features, only: boolean): number {
  const [a, b] = [before.of.get(old)!, after.of.get(now)!];
  if (a.size === 0 && b.size === 0) return only && old.at.file === now.at.file ? 1 : 0;
  const shared = [...a].filter((one) => b.has(one));
  const telling = shared.some((one) => [before, after].every(({ common }) => (common.get(`${old.kind} ${one}`) ?? 0) <= 1));
  return telling ? shared.length / (a.size + b.size - shared.length) : 0;
}
