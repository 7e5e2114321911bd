import type { LogOutputChannel } from 'vscode';
import { CloseAction, type CloseHandlerResult, ErrorAction, type ErrorHandler, type ErrorHandlerResult } from 'vscode-languageclient';
import type { Restarts } from './restarts.ts';

/** Starts the server again when it ends; says so in the output channel and shows no notification. */
export function quietErrorHandler(output: LogOutputChannel, restarts: Restarts): ErrorHandler {
  return {
    error: (error): ErrorHandlerResult => {
      output.error(`The language server cannot be reached: ${error.message}`);
      return { action: ErrorAction.Continue, handled: true };
    },
    closed: (): CloseHandlerResult => {
      const { again, leftOut, ends } = restarts.ended(Date.now());
      for (const uri of leftOut)
        output.error(`The language server ended while it worked on ${uri}. The file is left out until it is edited.`);
      output.error(
        again
          ? 'The language server ended and is started again.'
          : `The language server ended ${ends} times in three minutes. "Headpin: Restart Language Server" starts it again.`,
      );
      return { action: again ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true };
    },
  };
}
