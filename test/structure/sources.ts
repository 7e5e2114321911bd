/** The project's own source files and what each imports. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

export interface SourceFile {
  /** From the root, with `/`. */
  readonly file: string;
  readonly text: string;
  readonly imports: readonly { readonly specifier: string; readonly typeOnly: boolean; readonly resolved: string | undefined }[];
}

const statement = /^\s*(?:import|export)\s+(type\s+)?(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** All sources of a package, tests left out. */
export function sourcesOf(name: string): SourceFile[] {
  const folder = path.join(root, 'packages', name, 'src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts') && !/\.test\.tsx?$/.test(file) && !file.startsWith('generated/'))
    .map((file) => read(`packages/${name}/src/${file}`));
}

function read(file: string): SourceFile {
  const text = readFileSync(path.join(root, file), 'utf8');
  const imports = [...text.matchAll(statement)].map((match) => ({
    specifier: match[2]!,
    typeOnly: match[1] !== undefined,
    resolved: resolve(file, match[2]!),
  }));
  for (const match of text.matchAll(dynamic)) imports.push({ specifier: match[1]!, typeOnly: false, resolved: resolve(file, match[1]!) });
  return { file, text, imports };
}

function resolve(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return path.posix.normalize(path.posix.join(path.posix.dirname(from), specifier));
  const own = /^@headpin\/(\w+)(?:\/(.*))?$/.exec(specifier);
  return own ? `packages/${own[1]}/src/${own[2] ?? 'index.ts'}` : undefined;
}

export const packageOf = (file: string): string => file.split('/')[1]!;
