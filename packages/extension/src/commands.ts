import type { StrategySummary } from '@headpin/language/protocol/messages.ts';
import { commands, type ExtensionContext, type LogOutputChannel, Uri, ViewColumn, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Restarts } from './client/restarts.ts';
import { columnFor, currentDocument } from './documents.ts';
import { goToName } from './explorer/go-to-name.ts';
import { newStrategy } from './new-strategy.ts';
import { copyReportAsMarkdown, exportReport } from './report/export-report.ts';
import type { ReportPanels } from './report/panels.ts';
import type { Printer } from './report/printer.ts';
import type { ReportSource } from './report/source.ts';
import { silence } from './silence.ts';
import { sayQuietly } from './tell.ts';

interface Parts {
  readonly client: BaseLanguageClient;
  readonly restarts: Restarts;
  readonly output: LogOutputChannel;
  readonly panels: ReportPanels;
  readonly source: ReportSource;
  readonly printer: Printer | undefined;
}

export function registerCommands(context: ExtensionContext, { client, restarts, output, panels, source, printer }: Parts): void {
  /** From the title of an editor, or from a code lens, which names a document and a line. */
  const open = async (place: Uri | string | undefined, line: unknown, column: ViewColumn, preserveFocus: boolean): Promise<void> => {
    const document = typeof place === 'string' ? Uri.parse(place) : (place ?? currentDocument() ?? (await someDocument(source)));
    const panel = document && panels.open(document, column, preserveFocus);
    if (panel && typeof line === 'number') panel.goTo(document, line);
    if (!panel) sayQuietly('Headpin: open a .headpin file first; its strategy is what the report shows.');
  };
  const handlers: Record<string, (uri?: Uri, line?: unknown) => unknown> = {
    'headpin.openReport': (uri, line) => open(uri, line, ViewColumn.Active, false),
    'headpin.openReportToSide': (uri, line) => open(uri, line, ViewColumn.Beside, true),
    'headpin.exportReport': (uri) => exportReport(source, uri ?? panels.active?.document ?? currentDocument(), printer),
    'headpin.copyReportAsMarkdown': (uri) => copyReportAsMarkdown(source, uri ?? panels.active?.document ?? currentDocument()),
    'headpin.lockReport': () => panels.lockActive(true),
    'headpin.unlockReport': () => panels.lockActive(false),
    'headpin.showSource': () => {
      const document = panels.active?.document;
      return document && window.showTextDocument(document, { viewColumn: columnFor(document) });
    },
    'headpin.newStrategy': (folder) => newStrategy(context.extensionUri, folder),
    'headpin.restartServer': async () => {
      restarts.forget();
      if (client.isRunning()) await client.stop();
      await client.start();
    },
    'headpin.showOutput': () => output.show(),
  };
  context.subscriptions.push(
    commands.registerCommand('headpin.silence', silence),
    commands.registerCommand('headpin.goToName', goToName),
    commands.registerCommand('headpin.openReportOfStrategy', async ({ strategy }: { strategy: StrategySummary }) => {
      await open(await fileOf(source, strategy), undefined, ViewColumn.Active, false);
    }),
  );
  for (const [id, run] of Object.entries(handlers)) context.subscriptions.push(commands.registerCommand(id, run));
}

const fileOf = async (source: ReportSource, { folder }: StrategySummary): Promise<string | undefined> =>
  (await source.assessmentOf(folder)).files[0];

/** A document of the workspace's first strategy, for those who have none open. */
async function someDocument(source: ReportSource): Promise<Uri | undefined> {
  const [strategy] = await source.strategies();
  const file = strategy && (await fileOf(source, strategy));
  return file === undefined ? undefined : Uri.parse(file);
}
