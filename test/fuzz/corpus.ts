/** Short documents to begin from: stretches of the examples and of the tests' data, a few declarations each. */
import { readdirSync, readFileSync } from 'node:fs';
import { readDocument } from '@headpin/language/syntax/document.ts';
import type { GeneratorValue } from 'fast-check';
import { anyDocument } from '../language/random/documents.ts';
import type { Picker } from '../properties/picker.ts';

const folders = [new URL('../../examples/', import.meta.url), new URL('../data/examples/', import.meta.url)];
/** Every stage is run on every document, so short ones find more in the same time. */
const longest = 600;

const texts = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.headpin'))
    .sort()
    .map((path) => readFileSync(new URL(path.replaceAll('\\', '/'), folder), 'utf8')),
);

/** The declarations of all files, each with the comments above it. */
const declarations = texts.flatMap((text) =>
  readDocument('corpus.headpin', text).pieces.map(({ anchor, length }) => text.slice(anchor.offset, anchor.offset + length)),
);
const strategies = declarations.filter((text) => /^\s*strategy\b/m.test(text));

/** A strategy with some declarations that stand together in a file, or some that never met. */
export function anyPart(picker: Picker): string {
  const parts = picker.chance(0.7) ? [picker.of(strategies) ?? ''] : [];
  let at = picker.below(declarations.length);
  const areNeighbours = picker.chance(0.6);
  for (let length = 0; length < longest && at < declarations.length; ) {
    const part = declarations[at]!;
    length += part.length;
    if (length > longest && parts.length > 0) break;
    parts.push(part);
    if (picker.chance(0.25)) break;
    at = areNeighbours ? at + 1 : picker.below(declarations.length);
  }
  return parts.join('\n');
}

/** A document written from the table of declarations; half of them are damaged. */
export function written(picker: Picker): string {
  const gen = ((_: unknown, { max }: { max: number }) => picker.below(max + 1)) as GeneratorValue;
  const document = anyDocument(gen);
  return picker.chance(0.5) ? `strategy Written { beachhead: Clerks stage: chasm }\n${document}` : document;
}
