/** Where reports come from: the language server, over its protocol. */
import {
  type AssessmentReply,
  type CompareParams,
  messages,
  type ReportDocument,
  type ReportForm,
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
  /** The same as one text; its links lead from the folder `beside`, else from that of the strategy. */
  whole(uri: string, form: ReportForm, beside?: string): Promise<ReportDocument>;
  /** The assessment of the strategy to which a document belongs. */
  assessment(uri: string): Promise<AssessmentReply>;
  /** The assessment of the strategy in a folder. */
  assessmentOf(folder: string): Promise<AssessmentReply>;
  /** What changed in the strategy of a folder since these files, as a page. */
  changes(folder: string, base: CompareParams['base'], label: string): Promise<ReportSections>;
  /** All strategies of the workspace. */
  strategies(): Promise<StrategySummary[]>;
}

export const serverSource = (client: BaseLanguageClient): ReportSource => ({
  sections: (uri, nonce) => client.sendRequest(messages.report, { uri, options: { mode: 'preview', nonce } } satisfies ReportParams),
  whole: (uri, mode, beside) =>
    client.sendRequest(messages.report, { uri, options: { mode, ...(beside === undefined ? {} : { beside }) } } satisfies ReportParams),
  assessment: (uri) => client.sendRequest(messages.assessment, { uri } satisfies StrategyParams),
  assessmentOf: (folder) => client.sendRequest(messages.assessment, { folder } satisfies StrategyParams),
  changes: (folder, base, label) =>
    client.sendRequest(messages.compare, { folder, base, label, options: { mode: 'preview' } } satisfies CompareParams),
  strategies: () => client.sendRequest(messages.strategies),
});

/** Whether a file belongs to the strategy of a report. An unsaved document is a strategy of its own. */
export const belongsTo = (report: ReportSections, document: Uri, file: string): boolean =>
  file === document.toString() || isBelow(report.folder, file);

/** Whether an address lies below that of a folder, and does not step out of it again. */
export const isBelow = (folder: string, file: string): boolean => file.startsWith(`${folder.replace(/\/$/, '')}/`) && !goesUp.test(file);

/** A step to the folder above, however it is written. */
const goesUp = /(?:[/\\]|%2f|%5c)(?:\.|%2e){2}(?:[/\\?#]|%2f|%5c|$)/i;
