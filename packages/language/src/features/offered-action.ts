/** What code actions are made of. */
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver';
import type { StrategyView } from '../project/project.ts';
import type { Session } from '../server/session.ts';

/** The file in which actions are asked for. */
export interface ActionScene {
  readonly session: Session;
  readonly view: StrategyView;
  readonly file: string;
  /** Whether the client has the command that asks for a reason. */
  readonly asksForReason: boolean;
}

/** An action whose edit is made when it is needed: at once, or once somebody chooses it. */
export interface OfferedAction extends Omit<CodeAction, 'edit' | 'data'> {
  readonly edit?: () => WorkspaceEdit;
}
