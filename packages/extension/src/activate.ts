/** What both hosts have in common: the client, the reports, the status and the commands. */
import { type ExtensionContext, window } from 'vscode';
import type { LanguageClient, LanguageClientOptions } from 'vscode-languageclient/node';
import { clientOptions } from './client/options.ts';
import { registerCommands } from './commands.ts';
import { ReportPanels } from './report/panels.ts';
import { serverSource } from './report/source.ts';
import { ReadinessStatus } from './status.ts';

/** What other extensions, and the tests, may use. */
export interface HeadpinApi {
  readonly host: 'node' | 'web';
}

export type ClientFactory = (context: ExtensionContext, options: LanguageClientOptions) => LanguageClient;

export async function activateHeadpin(context: ExtensionContext, newClient: ClientFactory, host: HeadpinApi['host']): Promise<HeadpinApi> {
  const output = window.createOutputChannel('Headpin', { log: true });
  const client = newClient(context, clientOptions(output));
  const source = serverSource(client);
  const panels = new ReportPanels(context, source);
  const status = new ReadinessStatus(client);
  context.subscriptions.push(
    output,
    panels,
    status,
    client.onNotification('headpin/strategyChanged', ({ folder }: { folder: string }) => {
      panels.strategyChanged(folder);
      status.refreshSoon();
    }),
    { dispose: () => void client.stop() },
  );
  registerCommands(context, { client, output, panels, source });
  await client.start();
  panels.refreshAll();
  return { host };
}
