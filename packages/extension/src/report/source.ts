/** Where reports come from: the language server, over its protocol. */
import { Uri } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

/** A report as the server renders it for the preview. */
export interface ReportReply {
  readonly folder: string;
  readonly name: string | null;
  readonly version: number;
  readonly broken: boolean;
  readonly sections: readonly { readonly id: string; readonly html: string }[];
  readonly style: string;
  readonly title: string;
}

export interface ReportSource {
  report(question: { readonly uri: string; readonly options: { readonly nonce: string; readonly mode: 'preview' | 'file' } }): Promise<ReportReply>;
}

export const serverSource = (client: Pick<LanguageClient, 'sendRequest'>): ReportSource => ({
  report: (question) => client.sendRequest<ReportReply>('headpin/report', question),
});

/** The document that a place of the report names, if it belongs to the report's strategy. */
export function documentOf(report: ReportReply, file: string): Uri | undefined {
  const folder = Uri.parse(report.folder);
  const uri = /^[a-z][\w+.-]+:/i.test(file) ? Uri.parse(file) : Uri.joinPath(folder, file);
  return uri.scheme === folder.scheme && uri.authority === folder.authority && uri.path.startsWith(folder.path) ? uri : undefined;
}
