/** The same strategy as maps and lists, as somebody would keep it in YAML or JSON. */
import type { Block, Value } from '../content-parts.ts';

export type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain };

/** Kinds without a name of their own go by their segment, messages and objections by what they say. */
const keyOf = (block: Block): string => block.name ?? block.target ?? block.title ?? block.keyword;

/** Blocks of which a declaration may hold several. */
const several: Readonly<Record<string, string>> = { need: 'needs', message: 'messages', objection: 'objections' };
const steps = ['peers', 'problem', 'confirm', 'today', 'demo'];

/** `reason to buy` → `reasonToBuy`. */
export const camelCase = (words: string): string => words.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase());

function valueOf(value: Value): Plain {
  if (value.is === 'text') return value.text;
  if (value.is === 'texts') return value.texts;
  if (value.is === 'names') return value.names.length === 1 ? value.names[0]! : value.names;
  return /^\d+$/.test(value.plain) ? Number(value.plain) : value.plain;
}

function bodyOf(block: Block): Plain {
  if (block.keyword === 'need') return block.title ?? '';
  if (block.rows) return Object.fromEntries(block.rows.map(({ scenario, scores }) => [scenario, scores]));
  const body: Record<string, Plain> = {};
  if (block.name && block.title) body.title = block.title;
  if (block.name && block.target) body.for = block.target;
  for (const [key, value] of block.fields ?? []) body[key] = valueOf(value);
  for (const nested of block.blocks ?? []) {
    const many = several[nested.keyword];
    if (steps.includes(nested.keyword)) body[nested.keyword] = nested.title ?? '';
    else if (many) body[many] = { ...(body[many] as Record<string, Plain> | undefined), [keyOf(nested)]: bodyOf(nested) };
    else body[camelCase(nested.keyword)] = bodyOf(nested);
  }
  return body;
}

/** Kind → name → declaration. */
export function plainObject(blocks: readonly Block[]): Record<string, Record<string, Plain>> {
  const object: Record<string, Record<string, Plain>> = {};
  for (const block of blocks) {
    const kind = camelCase(block.keyword);
    object[kind] ??= {};
    object[kind][keyOf(block)] = bodyOf(block);
  }
  return object;
}
