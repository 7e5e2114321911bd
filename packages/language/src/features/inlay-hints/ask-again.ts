/** Tells a client that what it shows is of an older state. */
import type { Connection } from 'vscode-languageserver';

export async function askAgain(
  connection: Connection,
  method: 'workspace/inlayHint/refresh' | 'workspace/codeLens/refresh',
): Promise<void> {
  try {
    await connection.sendRequest(method);
  } catch {
    // A client that knows no refreshing says so, and asks again by itself when it scrolls or types.
  }
}
