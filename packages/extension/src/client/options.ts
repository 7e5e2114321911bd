import { type LogOutputChannel, workspace } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient/node';
import { languageId } from '../documents.ts';

/** The server reads what is not open by itself; the editor tells it what changes there. */
export function clientOptions(output: LogOutputChannel): LanguageClientOptions {
  return {
    // Any scheme: unsaved documents and those of other file systems are strategies too.
    documentSelector: [{ language: languageId }, { pattern: '**/headpin.json' }],
    outputChannel: output,
    synchronize: {
      configurationSection: 'headpin',
      fileEvents: [workspace.createFileSystemWatcher('**/*.headpin'), workspace.createFileSystemWatcher('**/headpin.json')],
    },
    markdown: { isTrusted: { enabledCommands: ['headpin.openReport', 'headpin.openReportToSide'] }, supportHtml: false },
  };
}
