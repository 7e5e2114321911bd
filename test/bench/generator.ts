/**
 * Writes one and the same strategy, of a wanted size, in each notation, so that tools of different languages can be
 * timed on equal content. The same arguments give the same bytes.
 *     node test/bench/generator.ts OUT [--lines 10000] [--files 1] [--notation headpin,yaml,json,likec4]
 * `--lines` counts the lines of the Headpin text; the others hold the same content and come out longer or shorter.
 * Several files are one `hub` file, which holds what every market leans on, and files of about equal length.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Content, contentOf } from './content.ts';
import type { Block } from './content-parts.ts';
import { headpin } from './notations/headpin.ts';
import { jsonSchema } from './notations/json-schema.ts';
import { likec4, likec4Specification } from './notations/likec4.ts';
import { json, yaml } from './notations/yaml.ts';

export const notations = ['headpin', 'yaml', 'json', 'likec4'] as const;
export type Notation = (typeof notations)[number];

export const extensions: Readonly<Record<Notation, string>> = { headpin: 'headpin', yaml: 'yaml', json: 'json', likec4: 'c4' };
const writers: Readonly<Record<Notation, (blocks: readonly Block[]) => string>> = { headpin, yaml, json, likec4 };

const linesIn = (text: string): number => text.split('\n').length - 1;
const linesOf = (blocks: readonly Block[]): number => linesIn(headpin(blocks));

/** A strategy of about so many lines of Headpin: never fewer than one market. */
export function contentOfLines(lines: number): Content {
  const one = contentOf(1);
  const perMarket = linesOf(contentOf(2).rest) - linesOf(one.rest);
  return contentOf(Math.max(1, Math.round((lines - linesOf(one.hub)) / perMarket)));
}

/** The content as files of about equal length: names without their extension, the hub first. */
export function spread({ hub, rest }: Content, files: number): { readonly name: string; readonly blocks: readonly Block[] }[] {
  if (files <= 1) return [{ name: 'main', blocks: [...hub, ...rest] }];
  const parts: Block[][] = Array.from({ length: files - 1 }, () => []);
  const lengths = rest.map((block) => linesOf([block]));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let before = 0;
  rest.forEach((block, i) => {
    parts[Math.min(parts.length - 1, Math.floor((before / total) * parts.length))]!.push(block);
    before += lengths[i]!;
  });
  const named = parts.map((blocks, i) => ({ name: `part${String(i).padStart(4, '0')}`, blocks }));
  return [{ name: 'hub', blocks: hub }, ...named.filter(({ blocks }) => blocks.length > 0)];
}

/** What was written in one notation. */
export interface Written {
  readonly notation: Notation;
  readonly files: number;
  readonly lines: number;
  readonly bytes: number;
  /** The file to edit, without its extension: in the middle, with a scenario and a component. */
  readonly middle: string;
}

/** Of some files the first from the middle on in which the usual places are. */
function middleOf(files: ReturnType<typeof spread>): string {
  const holds = (blocks: readonly Block[], keyword: string): boolean => blocks.some((block) => block.keyword === keyword);
  const usual = files.slice(files.length >> 1).find(({ blocks }) => holds(blocks, 'scenario') && holds(blocks, 'component'));
  return (usual ?? files.at(-1)!).name;
}

/** Empties `folder` and writes the strategy into it. */
export function writeStrategy(folder: string, notation: Notation, lines: number, files: number): Written {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const content = contentOfLines(lines);
  const parts = spread(content, files);
  const texts = parts.map(({ name, blocks }) => ({
    name: `${name}.${extensions[notation]}`,
    text: writers[notation](blocks),
  }));
  for (const { name, text } of texts) writeFileSync(path.join(folder, name), text);
  if (notation === 'yaml' || notation === 'json')
    writeFileSync(path.join(folder, 'strategy.schema.json'), `${JSON.stringify(jsonSchema(), undefined, 2)}\n`);
  if (notation === 'likec4') writeFileSync(path.join(folder, 'specification.c4'), likec4Specification([...content.hub, ...content.rest]));
  const sum = (of: (text: string) => number): number => texts.reduce((total, { text }) => total + of(text), 0);
  return { notation, files: texts.length, lines: sum(linesIn), bytes: sum(Buffer.byteLength), middle: middleOf(parts) };
}

if (process.argv[1] === import.meta.filename) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lines: { type: 'string', default: '10000' },
      files: { type: 'string', default: '1' },
      notation: { type: 'string', default: notations.join() },
    },
  });
  const [out] = positionals;
  if (!out) {
    console.error('usage: node test/bench/generator.ts OUT [--lines 10000] [--files 1] [--notation headpin,yaml,json,likec4]');
    process.exit(2);
  }
  for (const notation of notations.filter((each) => values.notation.split(',').includes(each))) {
    console.log(JSON.stringify(writeStrategy(path.join(out, notation), notation, Number(values.lines), Number(values.files))));
  }
}
