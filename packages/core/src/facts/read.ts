/** Reading facts: what counts as given, and what a reference names. */
import type { Segment, Strategy } from './strategy.ts';
import type { Property, Reference } from './values.ts';

/** Whether the property is there and its value is not a blank text. A value with an error counts as given. */
export function given(property: Property<unknown> | undefined): boolean {
  if (property === undefined) return false;
  const { value } = property;
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value) && value.length > 0) return value.some((item) => typeof item !== 'string' || item.trim() !== '');
  return true;
}

/** The value of a property that is given and carries no error. */
export function valueOf<T>(property: Property<T> | undefined): T | undefined {
  return property !== undefined && given(property) ? property.value : undefined;
}

/** Given, but a `language` error stands on it, so that no rule may look at it. */
export function isBroken(property: Property<unknown> | undefined): property is Property<unknown> {
  return property !== undefined && property.value === undefined;
}

/** What the references of a list name; those with an error are left out. */
export function targets<T>(property: Property<readonly { readonly target: T | undefined }[]> | undefined): readonly T[] {
  const list = valueOf(property) ?? [];
  return list.flatMap((reference) => (reference.target === undefined ? [] : [reference.target]));
}

/** What a reference names; `undefined` for a word such as `us`, an error, or nothing given. */
export function target<T>(property: Property<{ readonly target: T | undefined } | string> | undefined): T | undefined {
  const value = valueOf(property);
  return value === undefined || typeof value === 'string' ? undefined : value.target;
}

/** The segment that `beachhead` names; where it is not given and one segment is declared, that one. */
export function beachheadOf(strategy: Strategy): Segment | undefined {
  const property = strategy.decision?.beachhead;
  if (property !== undefined && given(property)) return property.value?.target;
  return strategy.segments.length === 1 ? strategy.segments[0] : undefined;
}

/**
 * Whether a reference names an element of the kind that it may name. Names are unique among the elements of a kind that
 * count, so nothing is read of the element but its name, and the answer stands while the rest of it is edited.
 */
export const isNamedBy = (element: { readonly name: string }, reference: { readonly name: string } | string | undefined): boolean =>
  typeof reference === 'object' && reference.name === element.name;

/** The first declaration for a segment out of those that are for one, such as its positioning. */
export function forSegment<T extends { readonly segment: Reference<'segment'> | undefined }>(
  all: readonly T[],
  segment: Segment | undefined,
): T | undefined {
  return segment === undefined ? undefined : all.find((one) => isNamedBy(segment, one.segment));
}

/** Small and capital letters as one: up and down once more than seems needed, for letters such as `ẞ` that have no capital of one letter. */
const foldCase = (text: string): string => text.toLowerCase().toUpperCase().toLowerCase();
/** Has no capital of its own: Unicode keeps it apart from `i`. */
const dotless = 'ı';

/** Texts compared after Unicode case folding, runs of white space as one space, ends trimmed (method, section 8). */
export function foldText(text: string): string {
  return text.normalize('NFC').split(dotless).map(foldCase).join(dotless).replace(/\s+/gu, ' ').trim();
}
