/** The documents, and the blocks of code in them. */
import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const folder = new URL('docs/', root);

export const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');

/** What a newcomer reads, by path from the root. */
export const documents: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

export interface Fenced {
  readonly language: string;
  /** The file that the comment above names. */
  readonly file: string | undefined;
  readonly text: string;
}

export const fencedIn = (markdown: string): Fenced[] =>
  [...markdown.matchAll(/(?:<!-- (\S+) -->\n)?^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, file, language = '', text = '']) => ({
    language,
    file,
    text,
  }));
