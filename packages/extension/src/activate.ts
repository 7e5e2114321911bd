/** What both hosts have in common: the client, the reports, the status and the commands. */
import { messages, type StrategyChanged } from '@headpin/language/protocol/messages.ts';
import { type ExtensionContext, window } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { serveFiles } from './client/files.ts';
import { formatsOwnLanguage } from './client/formats-own-language.ts';
import { clientOptions } from './client/options.ts';
import { registerCommands } from './commands.ts';
import { StrategiesView } from './explorer/strategies-view.ts';
import { ReportPanels } from './report/panels.ts';
import { serverSource } from './report/source.ts';
import { ReadinessStatus } from './status.ts';

/** What other extensions, and the tests, may use. */
export interface HeadpinApi {
  readonly host: 'node' | 'web';
}

export type ClientFactory = (context: ExtensionContext, options: LanguageClientOptions) => BaseLanguageClient;

export async function activateHeadpin(context: ExtensionContext, newClient: ClientFactory, host: HeadpinApi['host']): Promise<HeadpinApi> {
  const output = window.createOutputChannel('Headpin', { log: true });
  const client = newClient(context, clientOptions(output));
  client.registerFeature(formatsOwnLanguage(client));
  const source = serverSource(client);
  const panels = new ReportPanels(context, source);
  const status = new ReadinessStatus(source);
  const strategies = new StrategiesView(source);
  context.subscriptions.push(
    output,
    panels,
    status,
    strategies,
    serveFiles(client),
    client.onNotification(messages.strategyChanged, ({ folder }: StrategyChanged) => {
      panels.strategyChanged(folder);
      status.refreshSoon();
      strategies.refreshSoon();
    }),
    { dispose: () => void client.stop() },
  );
  registerCommands(context, { client, output, panels, source });
  try {
    await client.start();
    panels.refreshAll();
    strategies.refreshSoon();
  } catch (error) {
    // The commands stay: "Restart Language Server" may mend it, and the output says what is wrong.
    output.error(error instanceof Error ? error : String(error));
  }
  return { host };
}
