/**
 * Writes the files that derive from the tables in core: `node scripts/generate.ts`. With `--check` it writes nothing and
 * fails where a file is not current.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { configSchema } from '../packages/cli/src/schema/config.ts';
import { languagePage } from './generators/docs/language-page.ts';
import { rulesPage } from './generators/docs/rules-page.ts';
import { snippets } from './generators/snippets.ts';
import { markdownInjection, textMateGrammar } from './generators/text-mate.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What each generated file must hold, by its path: data for JSON, or the text itself. */
export const generatedFiles: Readonly<Record<string, () => object | string>> = {
  'syntaxes/headpin.tmLanguage.json': textMateGrammar,
  'syntaxes/markdown.tmLanguage.json': markdownInjection,
  'syntaxes/headpin.code-snippets': snippets,
  'schemas/generated/headpin.schema.json': () => configSchema,
  'docs/language.md': languagePage,
  'docs/rules.md': rulesPage,
};

function contentOf(make: () => object | string): string {
  const content = make();
  return typeof content === 'string' ? content : `${JSON.stringify(content, undefined, 2)}\n`;
}

function current(file: string): string | undefined {
  try {
    return readFileSync(path.join(root, file), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The generated files that do not hold what they must. */
export const outdated = (): string[] =>
  Object.entries(generatedFiles)
    .filter(([file, make]) => current(file) !== contentOf(make))
    .map(([file]) => file);

if (process.argv[1] === import.meta.filename) {
  const files = outdated();
  if (process.argv.includes('--check')) {
    for (const file of files) console.error(`${file} is not current; npm run generate writes it.`);
    process.exitCode = files.length > 0 ? 1 : 0;
  } else {
    for (const file of files) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), contentOf(generatedFiles[file]!));
      console.log(`wrote ${file}`);
    }
  }
}
