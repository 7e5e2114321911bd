/** Files as they were, as documents that can only be read: `headpin-base:/plan/segments (1f3c2ab).headpin?<commit>`. */
import { type TextDocumentContentProvider, Uri, workspace } from 'vscode';
import type { History } from './history.ts';

export const baseScheme = 'headpin-base';

/** Enough of a commit's id for readers. */
export const shortId = (commit: string): string => commit.slice(0, 7);

/** The name says of which commit the text is; its ending stays, and with it the language. */
export function baseUri(file: Uri, commit: string): Uri {
  const at = file.path.lastIndexOf('.');
  const path = `${file.path.slice(0, at)} (${shortId(commit)})${file.path.slice(at)}`;
  return file.with({ scheme: baseScheme, path, query: commit });
}

/** The file and the commit behind such an address; `undefined` where it is none. */
function behindBaseUri({ path, query: commit }: Uri): { readonly file: Uri; readonly commit: string } | undefined {
  if (!/^[0-9a-f]{40,64}$/.test(commit)) return undefined;
  const mark = ` (${shortId(commit)}).`;
  const at = path.lastIndexOf(mark);
  return at < 0 ? undefined : { file: Uri.file(`${path.slice(0, at)}.${path.slice(at + mark.length)}`), commit };
}

export const baseDocuments = (history: History): TextDocumentContentProvider => ({
  async provideTextDocumentContent(uri) {
    if (!workspace.isTrusted) throw new Error('Git runs in trusted workspaces only.');
    const behind = behindBaseUri(uri);
    const text = behind && (await history.textAt(behind.file.fsPath, behind.commit));
    if (text === undefined) throw new Error('There was no such file at that commit.');
    return text;
  },
});
