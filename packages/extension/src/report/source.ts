/** Where reports come from: the language server, over its protocol. */
import {
  type AssessmentReply,
  messages,
  type ReportDocument,
  type ReportParams,
  type ReportSections,
  type StrategyParams,
} from '@headpin/language/protocol/messages.ts';
import type { Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

export type { ReportSections };

export interface ReportSource {
  /** The report of the strategy to which the document belongs, in sections for a page with this nonce. */
  sections(uri: string, nonce: string): Promise<ReportSections>;
  /** The same as one page that needs nothing else. */
  file(uri: string): Promise<ReportDocument>;
  assessment(uri: string): Promise<AssessmentReply>;
}

export const serverSource = (client: BaseLanguageClient): ReportSource => ({
  sections: (uri, nonce) => client.sendRequest(messages.report, { uri, options: { mode: 'preview', nonce } } satisfies ReportParams),
  file: (uri) => client.sendRequest(messages.report, { uri, options: { mode: 'file' } } satisfies ReportParams),
  assessment: (uri) => client.sendRequest(messages.assessment, { uri } satisfies StrategyParams),
});

/** Whether a file belongs to the strategy of a report. An unsaved document is a strategy of its own. */
export const belongsTo = (report: ReportSections, document: Uri, file: string): boolean =>
  file === document.toString() || file.startsWith(`${report.folder.replace(/\/$/, '')}/`);
