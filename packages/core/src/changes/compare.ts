/** What changed between two states of a strategy, matched by identity; formatting and order are no change. */
import type { Assessment } from '../assessment/assessment.ts';
import type { Origin } from '../facts/values.ts';
import { type ChangeClass, changeClasses } from './classes.ts';
import { type Consequences, consequencesOf, type FindingChanges, findingChanges } from './consequences.ts';
import { type Item, itemsOf, type Part } from './items.ts';
import { noRenames, type Renames } from './meaning.ts';
import { policyItems } from './policies.ts';
import { renamedPairs } from './renames.ts';

export type ChangeKind = 'added' | 'removed' | 'changed' | 'renamed' | 'moved';

export interface StrategyChange {
  readonly kind: ChangeKind;
  readonly what: string;
  /** Its name now; of what was removed, its name before. */
  readonly name: string;
  readonly property?: string;
  readonly before?: string;
  readonly after?: string;
  readonly class: ChangeClass;
  /** Where it stands: on the new side, of what was removed on the old one. */
  readonly at: Origin;
  readonly side: 'before' | 'after';
}

/** What changed, what follows from it, and the findings that came and went. */
export interface Comparison {
  /** Decisions first, wording last. */
  readonly changes: readonly StrategyChange[];
  readonly consequences: Consequences;
  readonly findings: FindingChanges;
}

/** Holds two states of a strategy against each other. Either may be missing: everything was added or removed then. */
export function compareAssessments(before: Assessment | undefined, after: Assessment | undefined): Comparison {
  const newItems = after === undefined ? [] : [...itemsOf(after.strategy, noRenames), ...policyItems(after)];
  const pairs = renamedPairs(before === undefined ? [] : itemsOf(before.strategy, noRenames), newItems);
  const renames: Renames = { of: (what, name) => pairs.get(`${what} ${name}`) ?? name };
  const oldItems = before === undefined ? [] : [...itemsOf(before.strategy, renames), ...policyItems(before)];
  return {
    changes: comparedItems(oldItems, newItems, renames),
    consequences: consequencesOf(before, after, renames.of),
    findings: findingChanges(before, after),
  };
}

function comparedItems(oldItems: readonly Item[], newItems: readonly Item[], renames: Renames): StrategyChange[] {
  const changes: StrategyChange[] = [];
  const byKey = new Map(newItems.map((item) => [`${item.what} ${item.name}`, item]));
  const met = new Set<Item>();
  for (const old of oldItems) {
    const newName = renames.of(old.what, old.name);
    const now = byKey.get(`${old.what} ${newName}`);
    if (now === undefined) {
      changes.push({ kind: 'removed', what: old.what, name: old.name, class: old.class, at: old.at, side: 'before' });
      continue;
    }
    met.add(now);
    if (newName !== old.name) {
      changes.push({
        kind: 'renamed',
        what: now.what,
        name: now.name,
        before: old.name,
        after: now.name,
        class: 'wording',
        at: now.at,
        side: 'after',
      });
    }
    if (now.at.file !== old.at.file) {
      changes.push({
        kind: 'moved',
        what: now.what,
        name: now.name,
        before: old.at.file,
        after: now.at.file,
        class: 'wording',
        at: now.at,
        side: 'after',
      });
    }
    changes.push(...comparedParts(old, now));
  }
  for (const item of newItems) {
    if (!met.has(item)) changes.push({ kind: 'added', what: item.what, name: item.name, class: item.class, at: item.at, side: 'after' });
  }
  return changes.sort((a, b) => changeClasses.indexOf(a.class) - changeClasses.indexOf(b.class));
}

function comparedParts(old: Item, now: Item): StrategyChange[] {
  const changes: StrategyChange[] = [];
  const shared = { what: now.what, name: now.name };
  for (const [property, before] of old.parts) {
    const after = now.parts.get(property);
    if (after === undefined) {
      changes.push({ kind: 'removed', ...shared, property, before: before.shown, class: before.class, at: before.at, side: 'before' });
    } else if (after.meaning !== before.meaning) {
      changes.push({
        kind: 'changed',
        ...shared,
        property,
        before: before.shown,
        after: after.shown,
        class: graver(before, after),
        at: after.at,
        side: 'after',
      });
    }
  }
  for (const [property, after] of now.parts) {
    if (!old.parts.has(property))
      changes.push({ kind: 'added', ...shared, property, after: after.shown, class: after.class, at: after.at, side: 'after' });
  }
  return changes;
}

const graver = (a: Part, b: Part): ChangeClass => (changeClasses.indexOf(a.class) <= changeClasses.indexOf(b.class) ? a.class : b.class);
