/** A server process, spoken to over its stdin and stdout as any editor does, over a folder on the disk. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic, InitializeResult, PublishDiagnosticsParams } from 'vscode-languageserver';
import {
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { clientCapabilities } from '../language/client-capabilities.ts';
import { builtServer } from './built-server.ts';

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** The bare process, for what no client would send. */
export interface RawServer {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** What it wrote to stderr so far. */
  errors(): string;
}

/** Every process that was started and still runs. */
const running = new Set<ChildProcess>();

/** `node` holds options of Node itself, such as a script to load first. */
export function startRaw(node: readonly string[] = [], server: readonly string[] = ['--stdio']): RawServer {
  const child = spawn(process.execPath, [...node, builtServer(), ...server], { stdio: ['pipe', 'pipe', 'pipe', 'ipc'] });
  let errors = '';
  child.stderr!.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  // A server that ended does not read what is still on its way to it.
  child.stdin!.on('error', () => {});
  running.add(child);
  const ended = new Promise<Ended>((resolve) => {
    // Not `exit`: what the process has sent is still on its way then.
    child.once('close', (code, signal) => {
      running.delete(child);
      resolve({ code, signal });
    });
  });
  return { child, ended, errors: () => errors };
}

/** To be called after each test: none outlives it. */
export function endAll(): void {
  for (const child of running) child.kill('SIGKILL');
}

export const frame = (message: object | string): Buffer => {
  const body = Buffer.from(typeof message === 'string' ? message : JSON.stringify(message));
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
};

/** A new folder with these files; whoever makes it takes it away. */
export function folderOf(files: Readonly<Record<string, string>>): { readonly folder: string; remove(): void } {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'headpin-server-')));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export interface Start {
  /** Options of Node itself, such as a script to load first. */
  readonly node?: readonly string[];
  /** Over IPC, as VS Code speaks to it, instead of stdin and stdout. */
  readonly ipc?: boolean;
  readonly initializationOptions?: object;
}

/** A server that was initialized for a folder. */
export class Server {
  readonly raw: RawServer;
  readonly connection: MessageConnection;
  readonly folder: string;
  readonly errors: string[] = [];
  /** Builds of each strategy, by its folder. */
  readonly builds = new Map<string, number>();
  private readonly pushed = new Map<string, PublishDiagnosticsParams>();
  private lastPush = 0;
  initialized!: InitializeResult;

  constructor(folder: string, { node = [], ipc = false }: Start = {}) {
    this.folder = folder;
    this.raw = startRaw(node, [ipc ? '--node-ipc' : '--stdio']);
    const { child } = this.raw;
    this.connection = ipc
      ? createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child))
      : createMessageConnection(new StreamMessageReader(child.stdout!), new StreamMessageWriter(child.stdin!));
    this.connection.onNotification('textDocument/publishDiagnostics', (push: PublishDiagnosticsParams) => {
      this.pushed.set(push.uri, push);
      this.lastPush = performance.now();
    });
    this.connection.onNotification('headpin/strategyChanged', ({ folder: of, version }: { folder: string; version: number }) => {
      this.builds.set(of, version);
    });
    this.connection.onNotification('window/logMessage', ({ type, message }: { type: number; message: string }) => {
      if (type === 1) this.errors.push(message);
    });
    this.connection.onRequest((method: string, params: unknown) =>
      method === 'workspace/configuration' ? (params as { items: unknown[] }).items.map(() => ({ today: '2026-11-21' })) : null,
    );
    this.connection.listen();
  }

  /** Waits for the first findings. */
  async start({ initializationOptions }: Start = {}): Promise<this> {
    const uri = this.uri();
    this.initialized = await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'strategy' }],
      capabilities: clientCapabilities,
      ...(initializationOptions === undefined ? {} : { initializationOptions }),
    });
    await this.connection.sendNotification('initialized', {});
    await this.until('the first findings', () => this.lastPush > 0);
    await this.connection.sendRequest('headpin/strategies');
    return this;
  }

  uri(file = ''): string {
    return pathToFileURL(path.join(this.folder, file)).toString();
  }

  diagnostics(file: string): readonly Diagnostic[] {
    return this.pushed.get(this.uri(file))?.diagnostics ?? [];
  }

  /** What the editor shows, as one text: the same findings are the same text. */
  shown(): string {
    const all = [...this.pushed].filter(([, { diagnostics }]) => diagnostics.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
    return all.map(([uri, { diagnostics }]) => `${uri}\n${JSON.stringify(diagnostics)}`).join('\n');
  }

  async open(file: string, text: string): Promise<void> {
    const textDocument = { uri: this.uri(file), languageId: 'headpin', version: 1, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** Milliseconds in which nothing was published. */
  async quiet(milliseconds: number): Promise<void> {
    await this.until('quiet', () => performance.now() - this.lastPush > milliseconds);
  }

  async until(what: string, isSo: () => boolean, within = 20_000): Promise<void> {
    for (const end = performance.now() + within; performance.now() < end; ) {
      if (isSo()) return;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error(`Waited in vain for ${what}.\n${this.errors.join('\n')}\n${this.raw.errors()}`);
  }

  async stop(): Promise<Ended> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    return this.raw.ended;
  }
}
