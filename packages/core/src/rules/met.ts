/**
 * How rules say what they need. A value on which a `language` error stands is there, but hides what the rule would look
 * at; such values are handed back, so that the finding of the error carries the weight.
 */
import { given } from '../facts/read.ts';
import type { Placed } from '../facts/strategy.ts';
import type { Origin, Property, Reference } from '../facts/values.ts';
import { missingOf } from './parts.ts';
import type { Requirement, RuleId, Scene } from './rule.ts';

/** There, missing, or hidden by errors on these values. */
export type Met = ReturnType<Requirement['met']>;

/** A requirement and who carries the weight while it is not met. */
export const requirement = (what: string, carrier: RuleId, met: (scene: Scene) => Met): Requirement => ({ what, carrier, met });

/** A place that holds no property value, such as the name after `for`, as the broken value that it is. */
export const brokenAt = (at: Origin, written: string): Property<unknown> => ({ key: at, at, value: undefined, written, items: [] });

const isReference = (value: unknown): value is Reference =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'reference';
const isUnlinked = (value: unknown): boolean => isReference(value) && value.target === undefined;

/** Where errors make a property unsound: the names in a list that link to nothing, else the value itself. */
export const errorPlaces = ({ at, items, value }: Property<unknown>): readonly Origin[] =>
  Array.isArray(value) ? items.filter((_, i) => isUnlinked(value[i])) : [at];

/** Whether an error stands on the value or on a name in it. */
export function isUnsound(property: Property<unknown> | undefined): property is Property<unknown> {
  if (property === undefined) return false;
  return property.value === undefined || isUnlinked(property.value) || (Array.isArray(property.value) && property.value.some(isUnlinked));
}

const unsound = (properties: readonly (Property<unknown> | undefined)[]): readonly Property<unknown>[] => properties.filter(isUnsound);
/** Some properties of an element by name. */
export const named = (element: Placed, names: readonly string[]) => names.map((name) => element.properties.get(name));

/** `true`, or the values with errors that may hide what is looked for, or `false` where there are none. */
export function unless(found: boolean, hiding: readonly (Property<unknown> | undefined)[]): Met {
  if (found) return true;
  const errors = unsound(hiding);
  return errors.length > 0 && errors;
}

/** All of some properties, given and without an error. */
export function allOf(element: Placed | undefined, names: readonly string[]): Met {
  if (element === undefined || missingOf(element, names).length > 0) return false;
  const errors = unsound(named(element, names));
  return errors.length === 0 || errors;
}

/** At least one of some properties, given and without an error. */
export function oneOf(element: Placed | undefined, names: readonly string[]): Met {
  if (element === undefined) return false;
  const all = named(element, names);
  return unless(
    all.some((property) => given(property) && !isUnsound(property)),
    all,
  );
}

/** Holds unless an error stands on one of some values that a rule takes together. */
export const readable = (what: string, carrier: RuleId, all: (scene: Scene) => readonly (Property<unknown> | undefined)[]): Requirement =>
  requirement(what, carrier, (scene) => {
    const errors = unsound(all(scene));
    return errors.length === 0 || errors;
  });

/** What is for a segment, or names one. */
export type WithSegment = { readonly segment: Reference<'segment'> | undefined };
/** Names after `for` that link to nothing. */
export const unlinkedHeads = (all: readonly WithSegment[]) =>
  all.flatMap(({ segment }) => (segment !== undefined && segment.target === undefined ? [brokenAt(segment.at, segment.name)] : []));
