/** How a feature is hung into the server: each file of this folder exports one, and `register.ts` lists them. */
import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { ClientAbilities } from '../server/abilities.ts';
import type { Session } from '../server/session.ts';

/** Contains what goes wrong in a request to that request, and answers cancelled ones as cancelled. */
export type Guard = <P, R>(
  what: string,
  handle: (params: P) => R | Promise<R>,
) => (params: P, token?: { readonly isCancellationRequested: boolean }) => Promise<R | import('vscode-languageserver').ResponseError<void>>;

export interface Feature {
  /** What the client is told; some of it depends on what the client can do. */
  readonly capabilities: ServerCapabilities | ((client: ClientAbilities) => ServerCapabilities);
  register(connection: Connection, session: Session, guarded: Guard): void;
}
