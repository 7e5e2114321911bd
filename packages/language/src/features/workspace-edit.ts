/** Edits of the workspace in a form that the client takes. */
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { ClientAbilities } from '../server/abilities.ts';

/**
 * With the versions of open documents, so that a stale edit is refused instead of misplaced; a client that takes none is
 * given the edits alone. One that makes new files is for clients that can do so, and is offered to no other.
 */
export function editFor({ versionedEdits }: ClientAbilities, edit: WorkspaceEdit): WorkspaceEdit {
  if (versionedEdits || edit.documentChanges === undefined) return edit;
  const changes: Record<string, TextEdit[]> = {};
  for (const change of edit.documentChanges) {
    if ('textDocument' in change)
      changes[change.textDocument.uri] = [...(changes[change.textDocument.uri] ?? []), ...(change.edits as TextEdit[])];
  }
  return { changes };
}
