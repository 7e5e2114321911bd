/** What changed between two states of a strategy, matched by identity; formatting and order are no change. */
import type { Assessment } from '../assessment/assessment.ts';
import type { StrategyChange } from './change.ts';
import { type ChangeClass, changeClasses } from './classes.ts';
import { type Consequences, consequencesOf } from './consequences.ts';
import { type FindingChanges, findingChanges } from './finding-changes.ts';
import { type Item, itemsOf } from './items.ts';
import { noRenames } from './meaning.ts';
import { movedItems } from './moves.ts';
import type { Part } from './parts.ts';
import { type PinChange, pinChanges } from './pins.ts';
import { policyItems } from './policies.ts';
import { renamesBetween } from './renames.ts';

/** What changed, what follows from it, and the findings that came and went. */
export interface Comparison {
  /** Decisions first, wording last. */
  readonly changes: readonly StrategyChange[];
  readonly consequences: Consequences;
  /** Every pin of the bowling alley, changed or not. */
  readonly pins: readonly PinChange[];
  readonly findings: FindingChanges;
}

/** Holds two states of a strategy against each other. Either may be missing: everything was added or removed then. */
export function compareAssessments(before: Assessment | undefined, after: Assessment | undefined): Comparison {
  const renames = before === undefined || after === undefined ? noRenames : renamesBetween(before, after);
  const oldItems = before === undefined ? [] : [...itemsOf(before, renames), ...policyItems(before, renames)];
  const newItems = after === undefined ? [] : [...itemsOf(after, noRenames), ...policyItems(after, noRenames)];
  const changes =
    before === undefined || after === undefined
      ? [...oldItems.filter(isGiven).map(removal), ...newItems.filter(isGiven).map(addition)]
      : comparedItems(oldItems, newItems, before, after);
  return {
    changes: changes.sort((a, b) => changeClasses.indexOf(a.class) - changeClasses.indexOf(b.class)),
    consequences: consequencesOf(before, after, renames.of),
    pins: pinChanges(before, after, renames),
    findings: findingChanges(before, after, renames),
  };
}

/** Whether a file says so: the nine criteria and the settings hold without one. */
const isGiven = ({ what, parts, movable }: Item): boolean => (what === 'settings' ? parts.size > 0 : what !== 'criterion' || movable);

function comparedItems(oldItems: readonly Item[], newItems: readonly Item[], before: Assessment, after: Assessment): StrategyChange[] {
  const byKey = new Map(newItems.map((item) => [item.key, item]));
  const pairs: (readonly [Item, Item])[] = [];
  const removed: Item[] = [];
  const met = new Set<Item>();
  for (const old of oldItems) {
    const now = byKey.get(old.key);
    if (now === undefined) removed.push(old);
    else {
      pairs.push([old, now]);
      met.add(now);
    }
  }
  return [
    ...pairs.flatMap(([old, now]) => [...renaming(old, now), ...comparedParts(old, now)]),
    ...movedItems(pairs, before.strategy, after.strategy),
    ...removed.map(removal),
    ...newItems.filter((item) => !met.has(item)).map(addition),
  ];
}

function removal({ what, name, title, class: itemClass, at }: Item): StrategyChange {
  return { kind: 'removed', what, name, ...(title === undefined ? {} : { before: `"${title}"` }), class: itemClass, at, side: 'before' };
}

function addition({ what, name, title, class: itemClass, at }: Item): StrategyChange {
  return { kind: 'added', what, name, ...(title === undefined ? {} : { after: `"${title}"` }), class: itemClass, at, side: 'after' };
}

function renaming(old: Item, now: Item): StrategyChange[] {
  const { what, name, at } = now;
  const changes: StrategyChange[] = [];
  if (now.renamable && old.name !== name)
    changes.push({ kind: 'renamed', what, name, before: old.name, after: name, class: 'wording', at, side: 'after', was: old.at });
  if (old.what !== what)
    changes.push({
      kind: 'changed',
      what,
      name,
      property: 'kind',
      before: old.what,
      after: what,
      class: now.class,
      at,
      side: 'after',
      was: old.at,
    });
  return changes;
}

function comparedParts(old: Item, now: Item): StrategyChange[] {
  if (old.digest !== undefined && old.digest === now.digest) return [];
  const changes: StrategyChange[] = [];
  const shared = { what: now.what, name: now.name };
  const told = (own: Part, other: ReadonlyMap<string, Part>) => own.within === undefined || other.has(own.within);
  for (const [property, before] of old.parts) {
    const after = now.parts.get(property);
    if (after === undefined) {
      if (told(before, now.parts))
        changes.push({ kind: 'removed', ...shared, property, before: before.shown, class: before.class, at: before.at, side: 'before' });
    } else if (after.meaning !== before.meaning) {
      const values = { before: before.shown, after: after.shown, ...itemsMoved(before, after) };
      changes.push({
        kind: 'changed',
        ...shared,
        property,
        ...values,
        class: graver(before, after),
        at: after.at,
        side: 'after',
        was: before.at,
      });
    }
  }
  for (const [property, after] of now.parts) {
    if (!old.parts.has(property) && told(after, old.parts))
      changes.push({ kind: 'added', ...shared, property, after: after.shown, class: after.class, at: after.at, side: 'after' });
  }
  return changes;
}

function itemsMoved({ items: before }: Part, { items: after }: Part): Pick<StrategyChange, 'items'> {
  if (before === undefined || after === undefined) return {};
  const only = (own: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) =>
    [...own].filter(([meaning]) => !other.has(meaning)).map(([, shown]) => shown);
  return { items: { gone: only(before, after), come: only(after, before) } };
}

const graver = (a: Part, b: Part): ChangeClass => (changeClasses.indexOf(a.class) <= changeClasses.indexOf(b.class) ? a.class : b.class);
