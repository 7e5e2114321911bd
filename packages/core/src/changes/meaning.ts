/** What a value says, independent of how it is written, in which order, and of names that were merely changed. */
import type { Property, Reference } from '../facts/values.ts';

/** What names on this side are called on the other. */
export interface Renames {
  of(what: string, name: string): string;
}

export const noRenames: Renames = { of: (_what, name) => name };

/** A text that is equal for two values exactly when they say the same. An unreadable value is what is written. */
export function meaningOf(property: Property<unknown>, renames: Renames): string {
  const { value } = property;
  if (value === undefined) return `? ${property.written.replace(/\s+/gu, ' ')}`;
  if (Array.isArray(value)) return [...value.map((one) => single(one, renames))].sort().join('\n');
  return single(value, renames);
}

function single(value: unknown, renames: Renames): string {
  if (isReference(value)) {
    const kind = (value.target as { readonly is: string } | undefined)?.is;
    return `name ${kind === undefined ? value.name : renames.of(kind, value.name)}`;
  }
  return JSON.stringify(value, (key, inner) => (key === 'written' ? undefined : inner));
}

const isReference = (value: unknown): value is Reference =>
  typeof value === 'object' && value !== null && (value as { readonly type?: unknown }).type === 'reference';
