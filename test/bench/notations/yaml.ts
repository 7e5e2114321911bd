import type { Block } from '../content-parts.ts';
import { type Plain, plainObject } from './plain-object.ts';

const bare = /^[A-Za-z][A-Za-z0-9]*$/;
const isMap = (value: Plain): value is { readonly [key: string]: Plain } => typeof value === 'object' && !Array.isArray(value);

function scalar(value: Plain): string {
  if (Array.isArray(value)) return `[${value.map(scalar).join(', ')}]`;
  return typeof value === 'string' && (!bare.test(value) || value === 'yes' || value === 'no') ? JSON.stringify(value) : String(value);
}

function linesOf(map: { readonly [key: string]: Plain }, indent: string): string[] {
  return Object.entries(map).flatMap(([key, value]) => {
    const head = `${indent}${bare.test(key) ? key : JSON.stringify(key)}:`;
    if (!isMap(value)) return [`${head} ${scalar(value)}`];
    const body = linesOf(value, `${indent}  `);
    return body.length > 0 ? [head, ...body] : [`${head} {}`];
  });
}

/** Declarations as YAML that names its JSON Schema. */
export const yaml = (blocks: readonly Block[]): string =>
  `# yaml-language-server: $schema=strategy.schema.json\n${linesOf(plainObject(blocks), '').join('\n')}\n`;

export const json = (blocks: readonly Block[]): string =>
  `${JSON.stringify({ $schema: './strategy.schema.json', ...plainObject(blocks) }, undefined, 2)}\n`;
