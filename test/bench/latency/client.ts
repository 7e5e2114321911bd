/** A language client that measures: it speaks to any server over stdio and tells when answers came. */
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, type MessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { InitializeResult, PublishDiagnosticsParams, TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';
import type { ServerUnderTest } from '../servers/servers.ts';
import { type Usage, usageOf } from './process-usage.ts';
import { type Edit, EditedText } from './text.ts';

/** After so many milliseconds without an answer a server counts as not answering. */
export const patience = 180_000;

interface Published {
  readonly at: number;
  readonly uri: string;
  readonly version: number | undefined;
  readonly count: number;
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const sameUri = (one: string, other: string): boolean => decodeURIComponent(one) === decodeURIComponent(other);

const capabilities = {
  general: { positionEncodings: ['utf-16'] },
  workspace: { configuration: true, workspaceFolders: true, didChangeConfiguration: {}, didChangeWatchedFiles: {} },
  textDocument: {
    synchronization: { didSave: true },
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'], labelDetailsSupport: true } },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
  window: { workDoneProgress: true },
};

export class Client {
  readonly startedAt = performance.now();
  private readonly process: ChildProcess;
  private readonly connection: MessageConnection;
  private readonly server: ServerUnderTest;
  private readonly folder: string;
  private readonly published: Published[] = [];
  private readonly listeners = new Set<() => void>();
  private errors = '';
  private ended: string | undefined;
  /** Never fulfilled; rejected where the server ends. */
  private readonly gone: Promise<never>;
  private incremental = false;
  private uri = '';
  private languageVersion = 0;
  document = new EditedText('');

  constructor(server: ServerUnderTest, folder: string) {
    this.server = server;
    this.folder = folder;
    const probe = path.join(import.meta.dirname, 'heap-probe.cjs');
    this.process = spawn(process.execPath, ['--require', probe, ...server.command], { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] });
    this.process.stderr!.on('data', (chunk) => {
      this.errors = (this.errors + chunk).slice(-10_000);
      this.tell();
    });
    this.gone = new Promise((_, reject) => {
      this.process.on('exit', (code, signal) => {
        this.ended = `${server.name} ended with ${code ?? signal}: ${this.errors.trim().split('\n').at(-1)}`;
        reject(new Error(this.ended));
      });
    });
    this.gone.catch(() => this.tell());
    process.once('exit', this.kill);
    this.process.stdin!.on('error', () => this.tell());
    this.connection = createMessageConnection(new StreamMessageReader(this.process.stdout!), new StreamMessageWriter(this.process.stdin!));
    this.connection.onNotification('textDocument/publishDiagnostics', ({ uri, version, diagnostics }: PublishDiagnosticsParams) => {
      this.published.push({ at: performance.now(), uri, version, count: diagnostics.length });
      this.tell();
    });
    this.connection.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
      items.map(({ section }) => (section === undefined ? server.settings : server.settings?.[section]) ?? null),
    );
    this.connection.onRequest(() => null);
    this.connection.onError(() => this.tell());
    this.connection.listen();
  }

  private readonly kill = (): void => void this.process.kill('SIGKILL');

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }

  /** Waits until `found` gives something; throws where the server ends or does not answer in time. */
  private async waitFor<T>(what: string, found: () => T | undefined): Promise<T> {
    const deadline = performance.now() + patience;
    for (;;) {
      const result = found();
      if (result !== undefined) return result;
      if (this.ended !== undefined) throw new Error(this.ended);
      const left = deadline - performance.now();
      if (left <= 0) throw new Error(`${this.server.name} gave no ${what} in ${patience / 1000} s`);
      await new Promise<void>((resolve) => {
        const done = (): void => {
          clearTimeout(timer);
          this.listeners.delete(done);
          resolve();
        };
        const timer = setTimeout(done, left);
        this.listeners.add(done);
      });
    }
  }

  private request<T>(method: string, params: unknown): Promise<T> {
    return Promise.race([this.connection.sendRequest<T>(method, params), this.gone]);
  }

  /** Starts the server on the folder and opens one file; gives the milliseconds from the start to its first findings. */
  async open(file: string, text: string): Promise<number> {
    const root = pathToFileURL(this.folder).href;
    const { capabilities: can } = await this.request<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: root,
      rootPath: this.folder,
      workspaceFolders: [{ uri: root, name: 'bench' }],
      capabilities,
    });
    const sync = typeof can.textDocumentSync === 'object' ? can.textDocumentSync.change : can.textDocumentSync;
    this.incremental = sync === 2;
    void this.connection.sendNotification('initialized', {});
    if (this.server.settings) void this.connection.sendNotification('workspace/didChangeConfiguration', { settings: this.server.settings });
    this.uri = pathToFileURL(path.join(this.folder, file)).href;
    this.document = new EditedText(text);
    this.languageVersion = 1;
    void this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: this.uri, languageId: this.server.language, version: 1, text },
    });
    const first = await this.waitFor('first findings', () => this.lastPublished(0));
    await this.quiet(1000);
    return first.at - this.startedAt;
  }

  private lastPublished(since: number, version?: number): Published | undefined {
    return this.published.findLast(
      (each) =>
        each.at >= since && sameUri(each.uri, this.uri) && (version === undefined || each.version === undefined || each.version >= version),
    );
  }

  /** Findings of all files together, as last published. */
  get findings(): number {
    const counts = new Map(this.published.map(({ uri, count }) => [uri, count]));
    return [...counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Waits until nothing has been published for some milliseconds. */
  async quiet(ms: number): Promise<void> {
    for (;;) {
      const since = performance.now() - (this.published.at(-1)?.at ?? this.startedAt);
      if (since >= ms) return;
      await sleep(ms - since + 1);
    }
  }

  /** Sends an edit without waiting for anything. */
  send(edit: Edit): void {
    const range = { start: this.document.positionAt(edit.offset), end: this.document.positionAt(edit.offset + edit.remove) };
    this.document.apply(edit);
    const change: TextDocumentContentChangeEvent = this.incremental ? { range, text: edit.insert } : { text: this.document.text };
    this.languageVersion++;
    void this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.uri, version: this.languageVersion },
      contentChanges: [change],
    });
  }

  /** Waits for the findings of what was sent last, sent at `since`; gives the milliseconds from then. */
  async findingsSince(since: number): Promise<number> {
    const { at } = await this.waitFor('findings', () => this.lastPublished(since, this.languageVersion));
    return at - since;
  }

  /** One keystroke; gives the milliseconds to the findings that answer it. */
  async keystroke(edit: Edit): Promise<number> {
    const since = performance.now();
    this.send(edit);
    return this.findingsSince(since);
  }

  /** A request at a place of the opened document; gives its milliseconds. */
  async ask(method: string, offset: number): Promise<number> {
    const params = { textDocument: { uri: this.uri }, position: this.document.positionAt(offset) };
    const since = performance.now();
    await this.request(method, params);
    return performance.now() - since;
  }

  /** A request of Headpin's own about the opened document's strategy; gives its milliseconds. */
  async askHeadpin(method: string, params: object): Promise<number> {
    const since = performance.now();
    await this.request(method, { uri: this.uri, ...params });
    return performance.now() - since;
  }

  get usage(): Usage | undefined {
    return usageOf(this.process.pid!);
  }

  /** MiB of the heap in use after a collection; nothing where the server's process is not the one that holds it. */
  async heapMiB(): Promise<number | undefined> {
    if (process.platform === 'win32') return undefined;
    this.errors = '';
    this.process.kill('SIGUSR2');
    const bytes = await this.waitFor('size of its heap', () => /HEAP-IN-USE (\d+)\n/.exec(this.errors)?.[1]);
    return Number(bytes) / 2 ** 20;
  }

  async stop(): Promise<void> {
    const exited =
      this.ended !== undefined ? Promise.resolve() : new Promise<void>((resolve) => this.process.once('exit', () => resolve()));
    if (this.ended === undefined) {
      await Promise.race([this.connection.sendRequest('shutdown').catch(() => undefined), sleep(3000)]);
      void this.connection.sendNotification('exit').catch(() => undefined);
      await Promise.race([exited, sleep(3000)]);
    }
    if (this.ended === undefined) this.kill();
    await exited;
    process.removeListener('exit', this.kill);
    this.connection.dispose();
  }
}
