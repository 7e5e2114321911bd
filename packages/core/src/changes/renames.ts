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

/** Things that went under one name and came under another, the most alike first; each is paired once. */
function newPairs(before: readonly Item[], after: readonly Item[]): Pair[] {
  const gone = unmatched(before, after);
  const come = unmatched(after, before);
  if (gone.length === 0 || come.length === 0) return [];
  const [old, now] = [featuresOf(before), featuresOf(after)];
  const candidates = [...tellingPairs(gone, come, old, now), ...plainPairs(gone, come, old, now)].map((pair) => ({
    ...pair,
    alike: likeness(old.get(pair.old)!, now.get(pair.item)!),
    sum: gone.indexOf(pair.old) + come.indexOf(pair.item),
    apart: Math.abs(gone.indexOf(pair.old) - come.indexOf(pair.item)),
  }));
  // Ties are broken by place, in a way that does not tell the two sides apart.
  candidates.sort((a, b) => b.alike - a.alike || a.sum - b.sum || a.apart - b.apart);
  const taken = new Set<Item>();
  return candidates.filter(({ old: one, item, alike }) => {
    if (alike < leastAlike || taken.has(one) || taken.has(item)) return false;
    taken.add(one).add(item);
    return true;
  });
}

function unmatched(items: readonly Item[], others: readonly Item[]): Item[] {
  const keys = new Set(others.map(({ key }) => key));
  return items.filter(({ key, renamable }) => renamable && !keys.has(key));
}

type Features = ReadonlyMap<Item, ReadonlySet<string>>;

/** What is known about each thing: its own parts, and where others name it. */
function featuresOf(items: readonly Item[]): Features {
  const named = new Map<string, string[]>();
  for (const item of items) {
    const who = item.renamable ? item.key : item.what;
    for (const [property, { meaning, items: list }] of item.parts) {
      for (const name of list === undefined ? [meaning] : list.keys()) push(named, name, `named in ${property} of ${who}`);
      if (item.kind !== 'ballot') continue;
      // A row says much about its scenario, and all rows say much about their rater.
      const [scenario = ''] = property.split(' ', 1);
      push(named, `scenario ${scenario}`, `rated ${property.slice(scenario.length)} ${meaning} in ${who} ${item.name}`);
      push(named, `rater ${item.name}`, `rates ${property} ${meaning}`);
    }
  }
  return new Map(
    items.map((item) => {
      const own = [...item.parts].map(([property, { meaning }]) => `${property}: ${meaning}`);
      return [item, new Set([...own, ...(named.get(`${item.kind} ${item.name}`) ?? [])])];
    }),
  );
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Pairs that share a feature which no other thing of their kind has on either side: a title, a place that names them. */
function tellingPairs(gone: readonly Item[], come: readonly Item[], before: Features, after: Features): Pair[] {
  const owners = (features: Features) => {
    const byFeature = new Map<string, Item | undefined>();
    for (const [item, all] of features)
      for (const one of all) byFeature.set(`${item.kind} ${one}`, byFeature.has(`${item.kind} ${one}`) ? undefined : item);
    return byFeature;
  };
  const [old, now] = [owners(before), owners(after)];
  const [goneSet, comeSet] = [new Set(gone), new Set(come)];
  const found = new Map<Item, Set<Item>>();
  for (const [feature, one] of old) {
    const item = now.get(feature);
    if (one !== undefined && item !== undefined && goneSet.has(one) && comeSet.has(item))
      found.set(one, (found.get(one) ?? new Set()).add(item));
  }
  return [...found].flatMap(([one, items]) => [...items].map((item) => ({ old: one, item })));
}

/** Things of which nothing but the name is known: paired where each is the only one of its kind to come and go, in one file. */
function plainPairs(gone: readonly Item[], come: readonly Item[], before: Features, after: Features): Pair[] {
  return gone.flatMap((old) => {
    const others = come.filter(({ kind }) => kind === old.kind);
    const [item] = others;
    if (item === undefined || others.length > 1 || gone.some((one) => one !== old && one.kind === old.kind)) return [];
    const plain = before.get(old)!.size === 0 && after.get(item)!.size === 0;
    return plain && old.at.file === item.at.file ? [{ old, item }] : [];
  });
}

/** Features in common ÷ features of either; 1 where neither has any. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((one) => b.has(one)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 1 : shared / all;
}
