/** The floor of a cold check: reads a folder, parses, links, and counts what is wrong. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { link, parse } from './parser.ts';

const folder = process.argv[2] ?? '.';
const names = readdirSync(folder).filter((name) => name.endsWith('.headpin'));
const trees = names.map((name) => parse(readFileSync(path.join(folder, name), 'utf8')));
link(trees);
const count = trees.reduce((sum, { mistakes }) => sum + mistakes.length, 0);
console.log(`${trees.length} files, ${count} mistakes`);
process.exitCode = count > 0 ? 1 : 0;
