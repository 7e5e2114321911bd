/** What both hosts have in common: the client, the reports, the status and the commands. */
import { messages, type StrategyChanged, type WorkingOn } from '@headpin/language/protocol/messages.ts';
import { type ExtensionContext, window } from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient';
import { serveFiles } from './client/files.ts';
import { formatsOwnLanguage } from './client/formats-own-language.ts';
import { clientOptions } from './client/options.ts';
import { Restarts } from './client/restarts.ts';
import { registerCommands } from './commands.ts';
import { ChangesPanels } from './compare/changes-panels.ts';
import { registerCompare } from './compare/compare.ts';
import type { History } from './compare/history.ts';
import { StrategiesView } from './explorer/strategies-view.ts';
import { worked } from './loaded.ts';
import { ReportPanels } from './report/panels.ts';
import type { Printer } from './report/printer.ts';
import { serverSource } from './report/source.ts';
import { ReadinessStatus } from './status.ts';

/** What other extensions, and the tests, may use. */
export interface HeadpinApi {
  readonly host: 'node' | 'web';
  /** Milliseconds of work that loading and activating the extension took; the server starts meanwhile. */
  readonly activationTook: number;
  /** Done when the server has answered for the first time, or has failed to. */
  readonly ready: Promise<void>;
}

export type ClientFactory = (context: ExtensionContext, options: LanguageClientOptions) => BaseLanguageClient;

/** What differs between the hosts. */
export interface HostParts {
  readonly host: HeadpinApi['host'];
  readonly newClient: ClientFactory;
  /** Milliseconds of work that loading the extension took. */
  readonly loadingTook: number;
  /** Only a host on Node can start a browser. */
  readonly printer?: Printer;
  /** Only a host on Node can start git. */
  readonly history?: History;
}

export function activateHeadpin(context: ExtensionContext, { host, newClient, loadingTook, printer, history }: HostParts): HeadpinApi {
  const began = worked();
  const output = window.createOutputChannel('Headpin', { log: true });
  const restarts = new Restarts();
  const client = newClient(context, clientOptions(output, restarts));
  client.registerFeature(formatsOwnLanguage(client));
  const source = serverSource(client);
  const panels = new ReportPanels(context, source);
  const changes = new ChangesPanels(context, source, history);
  const status = new ReadinessStatus(source);
  const strategies = new StrategiesView(source);
  context.subscriptions.push(
    output,
    panels,
    changes,
    ...registerCompare({ source, reports: panels, changes, history }),
    status,
    strategies,
    serveFiles(client),
    client.onNotification(messages.strategyChanged, ({ folder }: StrategyChanged) => {
      panels.strategyChanged(folder);
      changes.strategyChanged(folder);
      status.refreshSoon();
      strategies.refreshSoon();
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState !== State.Running) return;
      // Started for the first time, by hand or after an end: it knows of no question that another one was asked.
      panels.refreshAll();
      changes.refreshAll();
      status.refreshSoon();
      strategies.refreshSoon();
    }),
    client.onNotification(messages.workingOn, ({ uris }: WorkingOn) => restarts.works(uris)),
    { dispose: () => void client.stop() },
  );
  registerCommands(context, { client, restarts, output, panels, source, printer });
  const start = async (): Promise<void> => {
    try {
      await client.start();
    } catch (error) {
      // The commands stay: "Restart Language Server" may mend it, and the output says what is wrong.
      output.error(error instanceof Error ? error : String(error));
    }
  };
  // Nobody waits for the server: VS Code goes on, and requests wait in the client.
  const ready = start();
  return { host, ready, activationTook: loadingTook + worked() - began };
}
