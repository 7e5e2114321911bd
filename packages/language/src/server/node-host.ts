/** Files and clock of the machine, for the server as a Node process. */
import { realpath, stat } from 'node:fs/promises';
import { isInside } from '@headpin/git/folders.ts';
import { URI } from 'vscode-uri';
import { createReader } from '../files/read-text.ts';
import { filesBelow, isFoundBelow, type Walk } from '../files/walk.ts';
import type { FileText, Host } from './host.ts';

export const nodeHost: Host = {
  async filesBelow(folder) {
    const path = URI.parse(folder).fsPath;
    const walk: Walk = { cwd: path, area: path, problems: [], seen: new Set() };
    const read = createReader();
    const found: FileText[] = [];
    for (const file of filesBelow(path, undefined, walk)) {
      const text = textOf(file, read);
      if (text !== undefined) found.push({ uri: URI.file(file).toString(), text });
    }
    return found;
  },
  async read(uri, folders) {
    const path = URI.parse(uri).fsPath;
    const above = folders.map((folder) => URI.parse(folder).fsPath).filter((folder) => isInside(path, folder));
    return above.some((folder) => isFoundBelow(path, folder)) ? textOf(path, createReader()) : undefined;
  },
  async exists(uri, folders) {
    const parsed = URI.parse(uri);
    if (parsed.scheme !== 'file') return false;
    try {
      const real = await realpath(parsed.fsPath);
      const areas = await Promise.all(folders.map((folder) => realpath(URI.parse(folder).fsPath)));
      return areas.some((area) => isInside(real, area)) && (await stat(real)).isFile();
    } catch {
      // Not there, or nobody may look: both are no place to link to.
      return false;
    }
  },
  today: () => {
    const now = new Date();
    const two = (n: number) => String(n).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
};

/** A file that is gone or may not be read counts as not there; the editor shows why when it is opened. */
function textOf(path: string, read: ReturnType<typeof createReader>): string | undefined {
  try {
    return read(path).text;
  } catch {
    return undefined;
  }
}
