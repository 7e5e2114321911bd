/** One file whose text comes in on stdin, among the others of its strategy: for editors that check before they save. */
import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { openProject, type SourceFile } from '@headpin/language';
import { shownPath } from '@headpin/language/files/paths.ts';
import { isStrategyFile } from '@headpin/language/protocol/strategy-files.ts';
import { type Loaded, load } from '../files/load.ts';
import { Stop } from '../stop.ts';

/** As `load`, with the text of stdin in place of the file's, which need not exist. */
export function loadWithStdin(name: string, cwd = process.cwd()): Loaded {
  const absolute = resolve(cwd, name);
  if (!isStrategyFile(basename(absolute)))
    throw new Stop(`--stdin-filename ${name} is no .headpin file; give the name under which the text is to be read`);
  const path = shownPath(absolute, cwd);
  const text = textOfStdin();
  const { files, problems } = besides(path, dirname(absolute), cwd);
  const project = openProject([...files, { path, text }]);
  const views = project.strategies.filter((view) => view.files.includes(path) || path === settingsOf(view.folder));
  return { project, views, asked: new Set([path]), problems };
}

const settingsOf = (folder: string): string => (folder === '' ? 'headpin.json' : `${folder}/headpin.json`);

/** The other files; a folder without any, or one that is not there yet, has none. */
function besides(path: string, folder: string, cwd: string): { files: SourceFile[]; problems: string } {
  try {
    const { project, problems } = load([folder], cwd);
    return {
      files: project.files.filter((file) => file !== path).map((file) => ({ path: file, text: project.text(file) ?? '' })),
      problems,
    };
  } catch (error) {
    if (error instanceof Stop) return { files: [], problems: '' };
    throw error;
  }
}

function textOfStdin(): string {
  const bytes = readFileSync(0);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Stop('what comes in on stdin is not UTF-8; send it as UTF-8');
  }
}
