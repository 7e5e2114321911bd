/** The language server: what it can do, and who answers. The same code runs in Node and in a web worker. */
import { checkedStrategy, scoredStrategy } from '@headpin/core';
import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { codeActions, fixAllKind } from '../features/code-actions.ts';
import { featureCapabilities, registerFeatures } from '../features/register.ts';
import type { StrategyView } from '../project/project.ts';
import {
  type AssessmentReply,
  messages,
  type ReportDocument,
  type ReportParams,
  type ReportSections,
  type StrategyParams,
  type StrategySummary,
} from '../protocol/messages.ts';
import type { Host } from './host.ts';
import { Publisher } from './publisher.ts';
import { type Renderer, report } from './report.ts';
import { defaultSettings, normalUri, Session } from './session.ts';
import { readServerSettings } from './settings.ts';

interface Client {
  readonly configuration: boolean;
  readonly watching: boolean;
  readonly folderChanges: boolean;
  /** Commands that the client has, such as the one that asks for a reason. */
  readonly commands: readonly string[];
}

export function startServer(connection: Connection, host: Host, renderer: Renderer): void {
  const session = new Session(host, (what, error) =>
    connection.console.error(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
  );
  const publisher = new Publisher(connection, session);
  const documents = new TextDocuments(TextDocument);
  let client: Client = { configuration: false, watching: false, folderChanges: false, commands: [] };

  /** Contains what goes wrong in one request to that request, and answers cancelled ones as cancelled. */
  function guarded<P, R>(what: string, handle: (params: P) => R | Promise<R>) {
    return async (params: P, token?: { readonly isCancellationRequested: boolean }): Promise<R | ResponseError<void>> => {
      if (token?.isCancellationRequested === true) return new ResponseError<void>(LSPErrorCodes.RequestCancelled, 'cancelled');
      try {
        return await handle(params);
      } catch (error) {
        if (error instanceof ResponseError) return error as ResponseError<void>;
        connection.console.error(`${what} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        return new ResponseError<void>(ErrorCodes.InternalError, `${what} failed; the log has the details.`);
      }
    };
  }

  /** A client that cannot do what it is asked is no reason to end; the log tells of it. */
  const log = (error: unknown) => connection.console.warn(error instanceof Error ? error.message : String(error));

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const { workspace } = params.capabilities;
    const options = params.initializationOptions as { commands?: unknown } | undefined;
    client = {
      configuration: workspace?.configuration === true,
      watching: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
      folderChanges: workspace?.workspaceFolders === true,
      commands: Array.isArray(options?.commands) ? options.commands.filter((one): one is string => typeof one === 'string') : [],
    };
    const folders = params.workspaceFolders?.map((folder) => folder.uri) ?? (params.rootUri ? [params.rootUri] : []);
    session.setFolders(folders);
    return {
      serverInfo: { name: 'headpin' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind, CodeActionKind.Refactor] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...featureCapabilities,
      },
    };
  });

  async function loadSettings(): Promise<void> {
    session.settings = client.configuration ? readServerSettings(await connection.workspace.getConfiguration('headpin')) : defaultSettings;
  }

  connection.onInitialized(() => {
    void (async () => {
      try {
        if (client.configuration)
          void connection.client.register(DidChangeConfigurationNotification.type, { section: 'headpin' }).catch(log);
        if (client.watching) {
          const watchers = ['**/*.headpin', '**/headpin.json'].map((globPattern) => ({ globPattern }));
          void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(log);
        }
        if (client.folderChanges) {
          connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
            const gone = new Set(removed.map((folder) => folder.uri));
            const kept = session.workspaceFolders.filter(
              (folder) => !gone.has(folder) && ![...gone].some((uri) => normalUri(uri).replace(/\/$/, '') === folder),
            );
            for (const folder of removed) session.forget(folder.uri.replace(/\/$/, ''));
            session.setFolders([...kept, ...added.map((folder) => folder.uri)]);
            void session
              .load()
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
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const reads: Promise<void>[] = [];
    for (const { uri, type } of changes) {
      if (type === FileChangeType.Deleted) session.forget(uri);
      else reads.push(session.reread(normalUri(uri)));
    }
    void Promise.all(reads)
      .then(() => publisher.soon())
      .catch(log);
  });
  connection.onDidChangeConfiguration(() => {
    void loadSettings()
      .then(() => {
        publisher.publish();
        void connection.languages.inlayHint.refresh().catch(log);
        void connection.sendRequest('workspace/codeLens/refresh').catch(log);
      })
      .catch(log);
  });

  function viewFor({ folder, uri }: StrategyParams): StrategyView {
    const view =
      (uri === undefined ? undefined : session.viewOf(uri)) ??
      (folder === undefined ? undefined : session.project.strategies.find((one) => one.folder === normalUri(folder).replace(/\/$/, ''))) ??
      (uri === undefined && folder === undefined ? session.project.strategies[0] : undefined);
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
  connection.onRequest(
    messages.strategies,
    guarded('The list of strategies', (): StrategySummary[] =>
      session.project.strategies.map((view) => ({ name: view.name, folder: view.folder, readiness: session.assess(view).readiness.score })),
    ),
  );
  connection.onCodeAction(
    guarded('The quick fixes', ({ textDocument, range, context }) => {
      const view = session.viewOf(textDocument.uri);
      if (view === undefined) return [];
      const scene = { session, view, file: normalUri(textDocument.uri), asksForReason: client.commands.includes('headpin.silence') };
      return codeActions(scene, range, context.only);
    }),
  );
  registerFeatures(connection, session, guarded);

  documents.listen(connection);
  connection.listen();
}
