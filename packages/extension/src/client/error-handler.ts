import type { LogOutputChannel } from 'vscode';
import { CloseAction, type CloseHandlerResult, ErrorAction, type ErrorHandler, type ErrorHandlerResult } from 'vscode-languageclient';

/** So many ends of the server within so many milliseconds are a fault that starting it again does not mend. */
const most = 4;
const within = 180_000;

/** Starts the server again when it ends, a few times; says so in the output channel and shows no notification. */
export function quietErrorHandler(output: LogOutputChannel): ErrorHandler {
  const ends: number[] = [];
  return {
    error: (error): ErrorHandlerResult => {
      output.error(`The language server cannot be reached: ${error.message}`);
      return { action: ErrorAction.Continue, handled: true };
    },
    closed: (): CloseHandlerResult => {
      ends.push(Date.now());
      const recent = ends.filter((end) => end > Date.now() - within).length;
      const again = recent <= most;
      output.error(
        again
          ? 'The language server ended and is started again.'
          : `The language server ended ${recent} times in three minutes. "Headpin: Restart Language Server" starts it again.`,
      );
      return { action: again ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true };
    },
  };
}
