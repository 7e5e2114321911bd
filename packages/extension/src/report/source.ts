/** Where reports come from: the language server, over its protocol. */
import {
  type AssessmentReply,
  messages,
  type ReportDocument,
  type ReportParams,
  type ReportSections,
  type StrategyParams,
  type StrategySummary,
} from '@headpin/language/protocol/messages.ts';
import type { Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

export type { ReportSections };

export interface ReportSource {
  /** The report of the strategy to which the document belongs, in sections for a page with this nonce. */
  sections(uri: string, nonce: string): Promise<ReportSections>;
  /** The same as one page that needs nothing else. */
  file(uri: string): Promise<ReportDocument>;
  /** The assessment of the strategy to which a document belongs. */
  assessment(uri: string): Promise<AssessmentReply>;
  /** The assessment of the strategy in a folder. */
  assessmentOf(folder: string): Promise<AssessmentReply>;
  /** All strategies of the workspace. */
  strategies(): Promise<StrategySummary[]>;
}

export const serverSource = (client: BaseLanguageClient): ReportSource => ({
  sections: (uri, nonce) => client.sendRequest(messages.report, { uri, options: { mode: 'preview', nonce } } satisfies ReportParams),
  file: (uri) => client.sendRequest(messages.report, { uri, options: { mode: 'file' } } satisfies ReportParams),
  assessment: (uri) => client.sendRequest(messages.assessment, { uri } satisfies StrategyParams),
  assessmentOf: (folder) => client.sendRequest(messages.assessment, { folder } satisfies StrategyParams),
  strategies: () => client.sendRequest(messages.strategies),
});

/** Whether a file belongs to the strategy of a report. An unsaved document is a strategy of its own. */
export const belongsTo = (report: ReportSections, document: Uri, file: string): boolean =>
  file === document.toString() || file.startsWith(`${report.folder.replace(/\/$/, '')}/`);
