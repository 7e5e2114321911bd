/** Where findings stand. */
import type { Origin } from '../facts/values.ts';
import type { Place } from '../rules/rule.ts';

/** The place itself, else the list item, the value, or, where the property is not given, what stands for the element. */
export function originOf({ element, property, item, at }: Place): Origin {
  const given = property === undefined ? undefined : element.properties.get(property);
  const ofItem = item === undefined ? undefined : given?.items[item];
  return at ?? ofItem ?? given?.at ?? element.at;
}

export const startOf = (origin: Origin): number => origin.anchor.offset + origin.start;
export const endOf = (origin: Origin): number => origin.anchor.offset + origin.end;

/** Whether one place lies inside another, or is the same. */
export const isInside = (inner: Origin, outer: Origin): boolean =>
  inner.file === outer.file && startOf(inner) >= startOf(outer) && endOf(inner) <= endOf(outer);

export const isSamePlace = (a: Origin, b: Origin): boolean => isInside(a, b) && isInside(b, a);

/** Orders by file, then place. */
export const compareOrigins = (a: Origin, b: Origin): number =>
  compareTexts(a.file, b.file) || startOf(a) - startOf(b) || endOf(a) - endOf(b);

/** Orders by UTF-16 units, the same on every platform. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
