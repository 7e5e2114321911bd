import { writtenSchemes } from '@headpin/language/protocol/strategy-files.ts';
import { TabInputText, type TextDocument, type Uri, ViewColumn, window, workspace } from 'vscode';

export const languageId = 'headpin';

export const isHeadpin = (document: TextDocument): boolean => document.languageId === languageId;

/** Whether a document is a file as it was, as diff editors show it; the server tells them by the same signs. */
export const isRevision = ({ scheme }: Uri): boolean =>
  !writtenSchemes.has(scheme) && !(workspace.workspaceFolders ?? []).some(({ uri }) => uri.scheme === scheme);

/** The Headpin document that the author works on: the active one, else one that can be seen, else one in a tab behind. */
export function currentDocument(): Uri | undefined {
  const editors = [window.activeTextEditor, ...window.visibleTextEditors];
  return editors.find((editor) => editor && isHeadpin(editor.document))?.document.uri ?? documentBehind();
}

function documentBehind(): Uri | undefined {
  for (const { input } of window.tabGroups.all.flatMap(({ tabs }) => tabs))
    if (input instanceof TabInputText && input.uri.path.endsWith('.headpin')) return input.uri;
  return undefined;
}

/** The column in which a document can be seen, else one that holds texts. */
export function columnFor(uri: Uri): ViewColumn {
  const same = window.visibleTextEditors.find((editor) => editor.document.uri.toString() === uri.toString());
  return (same ?? window.visibleTextEditors.find((editor) => isHeadpin(editor.document)))?.viewColumn ?? ViewColumn.One;
}
