/** The language server: what it can do, and who answers. The same code runs in Node and in a web worker. */
import { checkedStrategy, scoredStrategy } from '@headpin/core';
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { featureCapabilities, registerFeatures } from '../features/register.ts';
import type { StrategyView } from '../project/project.ts';
import {
  type AssessmentReply,
  type CompareParams,
  type CompareReply,
  type InitializationOptions,
  messages,
  type ReportDocument,
  type ReportParams,
  type ReportSections,
  type StrategyParams,
  type StrategySummary,
  type WorkingOn,
} from '../protocol/messages.ts';
import { abilitiesOf } from './abilities.ts';
import { Comparisons } from './compare.ts';
import { Faults } from './faults.ts';
import { guardOver } from './guard.ts';
import type { Host } from './host.ts';
import { Publisher } from './publisher.ts';
import { type Renderer, report } from './report.ts';
import { defaultSettings, normalUri, Session } from './session.ts';
import { readServerSettings } from './settings.ts';
import { WatchedFiles } from './watched-files.ts';

export function startServer(connection: Connection, host: Host, renderer: Renderer): void {
  const faults = new Faults((line) => connection.console.error(line));
  const session = new Session(host, (what, error) => faults.report(what, error));
  const publisher = new Publisher(connection, session, faults);
  const documents = new TextDocuments(TextDocument);
  const guarded = guardOver(faults, session.working);

  /** A client that cannot do what it is asked is no reason to end; the log tells of it. */
  const log = (error: unknown) => connection.console.warn(error instanceof Error ? error.message : String(error));

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const options = (params.initializationOptions ?? {}) as Partial<Record<keyof InitializationOptions, unknown>>;
    session.client = abilitiesOf(params.capabilities, options);
    session.leftOut.read(options.leftOut, normalUri);
    if (options.careful === true) {
      session.working.announceTo((uris) => void connection.sendNotification(messages.workingOn, { uris } satisfies WorkingOn));
    }
    const folders = params.workspaceFolders?.map((folder) => folder.uri) ?? (params.rootUri ? [params.rootUri] : []);
    session.setFolders(folders);
    return {
      serverInfo: { name: 'headpin' },
      capabilities: {
        // What every client can do, whatever else it offers.
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...featureCapabilities(session.client),
      },
    };
  });

  async function loadSettings(): Promise<void> {
    session.settings = session.client.configuration
      ? readServerSettings(await connection.workspace.getConfiguration('headpin'))
      : defaultSettings;
  }

  connection.onInitialized(() => {
    void (async () => {
      try {
        if (session.client.configurationChanges)
          void connection.client.register(DidChangeConfigurationNotification.type, { section: 'headpin' }).catch(log);
        if (session.client.watching) {
          const watchers = ['**/*.headpin', '**/headpin.json'].map((globPattern) => ({ globPattern }));
          void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(log);
        }
        if (session.client.folderChanges) {
          connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
            void session
              .changeFolders(
                added.map(({ uri }) => uri),
                removed.map(({ uri }) => uri),
              )
              .then(() => publisher.publish())
              .catch(log);
          });
        }
        await Promise.all([loadSettings(), session.load()]);
      } catch (error) {
        connection.console.error(`The workspace could not be read: ${error instanceof Error ? error.message : String(error)}`);
      }
      publisher.publish();
    })();
  });

  documents.onDidOpen(({ document }) => {
    session.opened(document);
    publisher.soon();
  });
  documents.onDidChangeContent(({ document }) => {
    session.changed(document);
    publisher.soon();
  });
  documents.onDidClose(({ document }) => {
    void session
      .closed(document.uri)
      .then(() => publisher.soon())
      .catch(log);
  });
  const watched = new WatchedFiles(session, () => publisher.soon(), log);
  connection.onDidChangeWatchedFiles(({ changes }) => watched.changed(changes));
  connection.onDidChangeConfiguration(() => {
    void loadSettings()
      .then(() => {
        publisher.publish();
        if (session.client.inlayHintRefresh) void connection.languages.inlayHint.refresh().catch(log);
        if (session.client.codeLensRefresh) void connection.sendRequest('workspace/codeLens/refresh').catch(log);
      })
      .catch(log);
  });

  function viewFor({ folder, uri }: StrategyParams): StrategyView {
    const view =
      (uri === undefined ? undefined : session.viewOf(uri)) ??
      (folder === undefined ? undefined : session.project.strategies.find((one) => one.folder === normalUri(folder).replace(/\/$/, ''))) ??
      (uri === undefined && folder === undefined ? session.strategies[0] : undefined);
    if (view === undefined) throw new ResponseError(ErrorCodes.InvalidParams, 'No strategy is known there.');
    return view;
  }

  connection.onRequest<AssessmentReply, void>(
    messages.assessment,
    guarded('The assessment', (params: StrategyParams): AssessmentReply => {
      const view = viewFor(params);
      const assessment = session.assess(view);
      return { ...scoredStrategy(view, assessment), ...checkedStrategy(view, assessment, session.project) };
    }),
  );
  connection.onRequest<ReportSections | ReportDocument, void>(
    messages.report,
    guarded('The report', (params: ReportParams) => {
      const view = viewFor(params);
      return report(session, renderer, view, publisher.version(view.folder), params);
    }),
  );
  const comparisons = new Comparisons(session, renderer);
  connection.onRequest<CompareReply, void>(
    messages.compare,
    guarded('The comparison', (params: CompareParams) => {
      const view = viewFor(params);
      return comparisons.answer(view, publisher.version(view.folder), params);
    }),
  );
  connection.onRequest(
    messages.strategies,
    guarded('The list of strategies', (): StrategySummary[] =>
      session.strategies.map((view) => ({ name: view.name, folder: view.folder, readiness: session.readinessOf(view) })),
    ),
  );
  registerFeatures(connection, session, guarded);

  documents.listen(connection);
  connection.listen();
}
