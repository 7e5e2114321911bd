import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outlineOf } from './outline.ts';
import { parseByGrammar } from './reference-parser.ts';

const folder = new URL('../data/examples/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.headpin'));

describe('the parser reads the examples as the grammar does', () => {
  it.each(files)('%s', (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    expect(parseByGrammar(text)).toEqual({ outline: outlineOf(text) });
    expect(outlineOf(text)).not.toEqual([]);
  });
});
