import { Uri, window, workspace } from 'vscode';
import type { ReportSource } from './source.ts';

/** Writes the report of a document's strategy as one file that needs nothing else. */
export async function exportReport(source: ReportSource, document: Uri | undefined): Promise<void> {
  if (!document) return;
  const { title, html } = await source.file(document.toString());
  const folder = workspace.getWorkspaceFolder(document)?.uri ?? workspace.workspaceFolders?.[0]?.uri;
  const target = await window.showSaveDialog({
    title: 'Export Report',
    filters: { 'Web page': ['html'] },
    ...(folder ? { defaultUri: Uri.joinPath(folder, 'headpin-report.html') } : {}),
  });
  if (!target || html === undefined) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(html));
  window.setStatusBarMessage(`Headpin: wrote the report of ${title} to ${workspace.asRelativePath(target)}`, 5000);
}
