/** A code action whose edit is made when it is needed: at once, or once somebody chooses it. */
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver';

export interface OfferedAction extends Omit<CodeAction, 'edit' | 'data'> {
  readonly edit?: () => WorkspaceEdit;
}
