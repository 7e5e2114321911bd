/** Files for a server that cannot reach them itself: in a web worker, only the editor may. */
import { type FileText, messages } from '@headpin/language/protocol/messages.ts';
import { Disposable, FileSystemError, FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** The largest file that is read, in bytes; the language takes no larger one. */
const largest = 1_048_576;

/** A file that is gone in the meantime, or that may not be read, counts as not there. */
async function read(uri: Uri): Promise<FileText[]> {
  try {
    if ((await workspace.fs.stat(uri)).size > largest) return [];
    return [{ uri: uri.toString(), text: new TextDecoder().decode(await workspace.fs.readFile(uri)) }];
  } catch (error) {
    if (error instanceof FileSystemError) return [];
    throw error;
  }
}

async function exists(uri: Uri): Promise<boolean> {
  if (workspace.getWorkspaceFolder(uri) === undefined) return false;
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.File) !== 0;
  } catch (error) {
    if (error instanceof FileSystemError) return false;
    throw error;
  }
}

export function serveFiles(client: BaseLanguageClient): Disposable {
  const links = client.onRequest<boolean, void>(messages.exists, ({ uri }: { uri: string }) => exists(Uri.parse(uri)));
  const texts = client.onRequest(messages.files, async ({ folder, uri }: { folder?: string; uri?: string }): Promise<FileText[]> => {
    if (uri !== undefined) return read(Uri.parse(uri));
    if (folder === undefined) return [];
    const found = await workspace.findFiles(new RelativePattern(Uri.parse(folder), '**/{*.headpin,headpin.json}'));
    return (await Promise.all(found.map(read))).flat();
  });
  return Disposable.from(links, texts);
}
