/** The report as a file or on the clipboard. */
import type { ReportForm } from '@headpin/language/protocol/messages.ts';
import { env, ProgressLocation, type QuickPickItem, Uri, window, workspace } from 'vscode';
import { fail, sayQuietly } from '../tell.ts';
import type { Printer } from './printer.ts';
import type { ReportSource } from './source.ts';

interface Form extends QuickPickItem {
  readonly ending: string;
  readonly form: ReportForm;
}

const webPage: Form = { label: 'Web page', description: '.html', detail: 'One file for any browser', ending: 'html', form: 'file' };
const markdown: Form = { label: 'Markdown', description: '.md', detail: 'For a pull request or a wiki', ending: 'md', form: 'markdown' };
const pdf: Form = {
  label: 'PDF',
  description: '.pdf',
  detail: 'Pages to print or send, made by the Chromium, Chrome or Edge on this machine',
  ending: 'pdf',
  form: 'print',
};

/** Writes the report of a document's strategy as one file that needs nothing else. */
export async function exportReport(source: ReportSource, document: Uri | undefined, printer: Printer | undefined): Promise<void> {
  if (!document) return sayQuietly('Headpin: open a .headpin file first; its strategy is what the report shows.');
  // Another program is started for a PDF: not by the text of people who are not trusted.
  const forms = [webPage, markdown, ...(printer && workspace.isTrusted ? [pdf] : [])];
  const form = await window.showQuickPick(forms, { title: 'Export Report', placeHolder: 'What to write' });
  if (!form) return;
  try {
    if (form !== pdf) await save(source, document, form, encoded);
    else if (printer) await saveAsPdf(source, document, printer);
  } catch (error) {
    fail(`Headpin: the report could not be exported: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Puts the report on the clipboard as Markdown, with links that lead from the workspace's folder. */
export async function copyReportAsMarkdown(source: ReportSource, document: Uri | undefined): Promise<void> {
  if (!document) return sayQuietly('Headpin: open a .headpin file first; its strategy is what the report shows.');
  const { title, text } = await source.whole(document.toString(), 'markdown', folderOf(document)?.toString());
  await env.clipboard.writeText(text);
  sayQuietly(`Headpin: copied the report of ${title} as Markdown`);
}

const encoded = async (text: string): Promise<Uint8Array> => new TextEncoder().encode(text);

async function saveAsPdf(source: ReportSource, document: Uri, printer: Printer): Promise<void> {
  const browser = printer.find();
  if (browser !== undefined) {
    await save(source, document, pdf, (html) => printed(html, browser, printer));
    return;
  }
  const instead = 'Save as Web Page and Open';
  const choice = await window.showInformationMessage(
    'A PDF is made by Chromium, Chrome or Edge, and none was found. The web page prints to the same pages from any browser.',
    instead,
  );
  const page = choice === instead ? await save(source, document, webPage, encoded) : undefined;
  if (page?.scheme === 'file') await env.openExternal(page);
}

/** A message with a button while the browser works. Whoever presses it ends the browser, and nothing is written. */
async function printed(html: string, browser: string, printer: Printer): Promise<Uint8Array | undefined> {
  const progress = { location: ProgressLocation.Notification, title: 'Headpin: printing the report', cancellable: true };
  return window.withProgress(progress, async (_, token) => {
    const ended = new AbortController();
    token.onCancellationRequested(() => ended.abort());
    try {
      return await printer.print(html, browser, ended.signal);
    } catch (error) {
      if (!token.isCancellationRequested) throw error;
      sayQuietly('Headpin: the printing was ended, and nothing was written');
      return undefined;
    }
  });
}

/** Asks where to, and writes there; nothing where there is no content in the end. */
async function save(
  source: ReportSource,
  document: Uri,
  { label, ending, form }: Form,
  contentOf: (text: string) => Promise<Uint8Array | undefined>,
): Promise<Uri | undefined> {
  const folder = folderOf(document);
  const target = await window.showSaveDialog({
    title: 'Export Report',
    filters: { [label]: [ending] },
    ...(folder ? { defaultUri: Uri.joinPath(folder, `headpin-report.${ending}`) } : {}),
  });
  if (!target) return undefined;
  const { title, text } = await source.whole(document.toString(), form, Uri.joinPath(target, '..').toString());
  const content = await contentOf(text);
  if (!content) return undefined;
  await workspace.fs.writeFile(target, content);
  sayQuietly(`Headpin: wrote the report of ${title} to ${workspace.asRelativePath(target)}`);
  return target;
}

const folderOf = (document: Uri): Uri | undefined => (workspace.getWorkspaceFolder(document) ?? workspace.workspaceFolders?.[0])?.uri;
