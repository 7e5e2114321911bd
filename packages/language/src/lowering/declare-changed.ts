/** First pass over what an edit changed: names are taken over from the build before, but for those of changed declarations. */
import type { ReferenceKind } from '@headpin/core';
import { countsAlone, type DeclaredFacts, hasUncountedNeeds, isDeclared, keysOf } from './declare.ts';
import type { Turn } from './declared.ts';
import { type LoweredFile, namedIn, type OpenFile, unknownNamesIn } from './lowered-file.ts';
import type { NamedElement, Names } from './names.ts';
import { sameItems } from './same.ts';

/** What is called otherwise than in the build before. */
export interface Renaming {
  /** Whether the same names are declared in the same order. */
  readonly hasSameNames: boolean;
  /** Names that something has got or lost. */
  readonly names: ReadonlySet<string>;
}

/** Declarations of a file that the edit touched, as they were and as they are. */
interface Change {
  readonly was: readonly Turn[];
  readonly is: readonly Turn[];
}

/**
 * Declares what changed. `undefined` where something is declared twice now, so that all has to be declared anew.
 * @param keys of all declarations of the build before; afterwards those of this one
 * @param gone files that are no longer there
 */
export function declareChanged(
  files: readonly OpenFile[],
  gone: readonly LoweredFile[],
  keys: Set<string>,
  names: Names,
  before: Names,
): Renaming | undefined {
  const changed = files.filter(({ isShared }) => !isShared);
  const changes = [...changed.map(takeTurns), ...gone.map(({ turns }) => ({ was: turns, is: [] }))];
  if (changes.some(({ is }) => is.some(hasUncountedNeeds))) return undefined;
  for (const { was } of changes) for (const key of was.flatMap(keysOf)) keys.delete(key);
  for (const key of changes.flatMap(({ is }) => is.flatMap(keysOf))) {
    if (keys.has(key)) return undefined;
    keys.add(key);
  }
  const unknownAlike =
    changed.every((file) => sameItems(file.before?.unknownNames ?? [], unknownNamesIn(file))) &&
    gone.every(({ unknownNames }) => unknownNames.length === 0);
  names.takeOver(before, unknownAlike ? before.ofUnknownKind : new Set(files.flatMap(unknownNamesIn)));
  const renamed = replaceNames(changes, names);
  for (const kind of renamed.kinds) names.refill(kind, tableFrom(files, kind));
  return { hasSameNames: unknownAlike && renamed.kinds.size === 0, names: renamed.names };
}

/** Fills in the turns of a file. As nothing is declared twice, each declaration with a name counts. */
function takeTurns(file: OpenFile): Change {
  const was = file.before?.turns ?? [];
  const facts = file.pieces.filter(isDeclared);
  const most = Math.min(was.length, facts.length);
  let head = 0;
  while (head < most && was[head]!.facts === facts[head]) head++;
  let tail = 0;
  while (tail < most - head && was[was.length - 1 - tail]!.facts === facts[facts.length - 1 - tail]) tail++;
  const is = facts.slice(head, facts.length - tail).map(turnOf);
  file.turns = [...was.slice(0, head), ...is, ...was.slice(was.length - tail)];
  return { was: was.slice(head, was.length - tail), is };
}

const turnOf = (facts: DeclaredFacts): Turn => {
  const own = facts.declared;
  return { facts, own, counts: countsAlone(own), needs: own.needs };
};

/** Elements that are called alike take the places of those before; tells the kinds of the others, and their names. */
function replaceNames(changes: readonly Change[], names: Names): { kinds: Set<ReferenceKind>; names: Set<string> } {
  const renamed = { kinds: new Set<ReferenceKind>(), names: new Set<string>() };
  for (const change of changes) {
    const was = namedIn(change.was);
    const is = namedIn(change.is);
    for (const kind of new Set([...was.keys(), ...is.keys()])) {
      const all = was.get(kind) ?? [];
      const now = is.get(kind) ?? [];
      if (sameItems(all.map(nameOf), now.map(nameOf))) {
        for (const [i, one] of all.entries()) names.replace(kind, one, now[i]!);
        continue;
      }
      renamed.kinds.add(kind);
      for (const name of onlyIn(all, now)) renamed.names.add(name);
      for (const name of onlyIn(now, all)) renamed.names.add(name);
    }
  }
  return renamed;
}

const nameOf = ({ name }: NamedElement): string => name;

function onlyIn(all: readonly NamedElement[], others: readonly NamedElement[]): string[] {
  const known = new Set(others.map(nameOf));
  return all.map(nameOf).filter((name) => !known.has(name));
}

/** In the order of places, as if all had been declared anew. */
const tableFrom = (files: readonly OpenFile[], kind: ReferenceKind): Map<string, NamedElement> =>
  new Map(
    files.flatMap(({ isShared, before, turns }) => {
      const named = isShared ? before!.namedAs(kind) : (namedIn(turns).get(kind) ?? []);
      return named.map((element) => [element.name, element] as const);
    }),
  );
