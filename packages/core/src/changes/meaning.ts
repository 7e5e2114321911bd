/** What a value says, independent of how it is written, in which order, and of names that were merely changed. */
import type { Property, Reference } from '../facts/values.ts';

/** What names on this side are called on the other. `kind` is what an element `is`. */
export interface Renames {
  of(kind: string, name: string): string;
}

export const noRenames: Renames = { of: (_kind, name) => name };

/** A text that is equal for two values exactly when they say the same. An unreadable value is what is written. */
export function meaningOf(property: Property<unknown>, renames: Renames): string {
  const { value, written } = property;
  if (value === undefined) return `? ${written.replace(/\s+/gu, ' ')}`;
  if (Array.isArray(value))
    return value
      .map((one) => meaningOfOne(one, renames))
      .sort()
      .join('\n');
  return meaningOfOne(value, renames);
}

/** The items of a list with how they are shown; `undefined` for what is no list. */
export function meaningsOf({ value }: Property<unknown>, renames: Renames): { meaning: string; shown: string }[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.map((one: unknown) => ({ meaning: meaningOfOne(one, renames), shown: shownItem(one) }));
}

function meaningOfOne(value: unknown, renames: Renames): string {
  if (isReference(value)) {
    const kind = (value.target as { readonly is: string } | undefined)?.is;
    return kind === undefined ? `no such name ${value.name}` : `${kind} ${renames.of(kind, value.name)}`;
  }
  return JSON.stringify(value, (_key, inner) => withoutUnit(inner));
}

/** `24 months` and `2 years`, or `$1k per month` and `$12k per year`, say the same. */
function withoutUnit(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { low: _low, high: _high, per: _per, unit: _unit, ...rest } = value as Record<string, unknown>;
  return 'perYear' in rest || 'years' in rest ? rest : value;
}

function shownItem(value: unknown): string {
  if (isReference(value)) return value.target === undefined ? `${value.name} (in error)` : value.name;
  return typeof value === 'string' && /[^\p{L}\p{N}_]/u.test(value) ? `"${value.replace(/\s+/gu, ' ')}"` : String(value);
}

export const isReference = (value: unknown): value is Reference =>
  typeof value === 'object' && value !== null && (value as { readonly type?: unknown }).type === 'reference';
