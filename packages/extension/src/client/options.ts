import type { InitializationOptions } from '@headpin/language/protocol/messages.ts';
import type { LogOutputChannel } from 'vscode';
import { type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { languageId } from '../documents.ts';
import { quietErrorHandler } from './error-handler.ts';
import type { Restarts } from './restarts.ts';

/** The server reads what is not open by itself, and asks for what it wants to watch. */
export function clientOptions(output: LogOutputChannel, restarts: Restarts): LanguageClientOptions {
  return {
    // Any scheme: unsaved documents and those of other file systems are strategies too.
    documentSelector: [{ language: languageId }, { pattern: '**/headpin.json' }],
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler: quietErrorHandler(output, restarts),
    initializationFailedHandler: (error) => {
      output.error(`The language server could not start: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    },
    // Asked for at each start. What the server may leave to the editor: it needs someone to type a reason.
    initializationOptions: (): InitializationOptions => ({ commands: ['headpin.silence'], ...restarts.options }),
    markdown: { isTrusted: { enabledCommands: ['headpin.openReport', 'headpin.openReportToSide'] }, supportHtml: false },
  };
}
