import { type Disposable, TextEditorSelectionChangeKind, type Uri, window, workspace } from 'vscode';
import { isHeadpin } from '../documents.ts';

/** Milliseconds for which the cursor must rest. */
const rest = 120;

/**
 * Calls back when an author goes to another line by mouse or keyboard. Typing moves the cursor too, and VS Code calls
 * that "keyboard" as well: the first move after a change of the text belongs to the change, and does not count.
 */
export function followCursor(goneTo: (uri: Uri, line: number) => void): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = new Map<string, number>();
  const changes = workspace.onDidChangeTextDocument(({ document }) => {
    if (isHeadpin(document)) changed.set(document.uri.toString(), document.version);
  });
  const selections = window.onDidChangeTextEditorSelection(({ textEditor: { document }, kind, selections: [selection] }) => {
    if (!isHeadpin(document) || !selection) return;
    const key = document.uri.toString();
    const typed = changed.get(key) === document.version;
    changed.delete(key);
    clearTimeout(timer);
    const navigated = kind === TextEditorSelectionChangeKind.Mouse || kind === TextEditorSelectionChangeKind.Keyboard;
    if (navigated && !typed) timer = setTimeout(() => goneTo(document.uri, selection.active.line), rest);
  });
  const closed = workspace.onDidCloseTextDocument((document) => changed.delete(document.uri.toString()));
  return {
    dispose: () => {
      clearTimeout(timer);
      for (const item of [changes, selections, closed]) item.dispose();
    },
  };
}
