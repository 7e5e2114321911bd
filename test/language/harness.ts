/**
 * The real language server, run inside the test over a pair of message streams, with files that live in memory.
 *
 *     const editor = await openEditor(`
 *     strategy Minutes { beachhead: █Clerks }
 *     segment Clerks {}
 *     `);
 *     const hover = await editor.ask(HoverRequest.type, editor.here);
 *
 * `█` is the cursor and `⟦…⟧` a range (see marked-text.ts); a page may hold several files (`--- path` above each).
 * The file with the cursor is open, else the first; other files lie on the disk until a test opens them.
 * The editor stops by itself when the test ends, and fails it if the server logged an error.
 */
import { onTestFinished, vi } from 'vitest';
import {
  type ClientCapabilities,
  type Diagnostic,
  FileChangeType,
  type InitializeResult,
  MessageType,
  type Position,
  type ProtocolRequestType,
  type PublishDiagnosticsParams,
  type Range,
  type TextDocumentPositionParams,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { MessageConnection } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { clientCapabilities } from './client-capabilities.ts';
import { connectToServer } from './in-process-server.ts';
import { type MarkedText, readMarks, readPage } from './marked-text.ts';

export interface EditorOptions {
  /** The day by the clock. */
  readonly today?: string;
  /** What the client answers for the section `headpin` of its configuration. */
  readonly settings?: object;
  /** Over and above what every client here can do. */
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: object;
  /** Files that are open from the start; the one with the cursor unless given, else the first. */
  readonly open?: readonly string[];
  /** The server is expected to log errors. */
  readonly mayFail?: boolean;
}

const root = 'file:///workspace';

/** A path of the workspace as an address; an address stays what it is. */
export const uriOf = (path: string): string => (/^[a-z][a-z-]+:/.test(path) ? path : `${root}/${path}`);
const pathOf = (uri: string): string => (uri.startsWith(`${root}/`) ? uri.slice(root.length + 1) : uri);

/** Starts a server over these files, opens the editor's documents, and waits for the first findings. */
export async function openEditor(files: string | Record<string, string>, options: EditorOptions = {}): Promise<Editor> {
  const pages = typeof files === 'string' ? readPage(files) : files;
  const marked = new Map(Object.entries(pages).map(([path, text]) => [path, readMarks(text)]));
  const editor = new Editor(marked, options);
  onTestFinished(() => editor.stop(options.mayFail === true));
  await editor.start(options);
  return editor;
}

export class Editor {
  /** What the server said it can do. */
  initialized!: InitializeResult;
  /** The files on the disk. */
  readonly disk = new Map<string, string>();
  /** Every push of diagnostics, in order. */
  readonly pushes: PublishDiagnosticsParams[] = [];
  /** Methods of requests that the server sent, such as `workspace/inlayHint/refresh`. */
  readonly asked: string[] = [];
  readonly errors: string[] = [];
  readonly connection: MessageConnection;
  private readonly documents = new Map<string, TextDocument>();
  private readonly marked: ReadonlyMap<string, MarkedText>;
  private settings: object;
  private stopped = false;

  constructor(marked: ReadonlyMap<string, MarkedText>, options: EditorOptions) {
    this.marked = marked;
    this.settings = options.settings ?? {};
    for (const [path, { text }] of marked) if (!path.startsWith('untitled:')) this.disk.set(uriOf(path), text);
    this.connection = connectToServer(this.disk, options.today ?? '2026-11-21');
    this.connection.onNotification('textDocument/publishDiagnostics', (push: PublishDiagnosticsParams) => void this.pushes.push(push));
    this.connection.onNotification('window/logMessage', ({ type, message }: { type: number; message: string }) => {
      if (type === MessageType.Error) this.errors.push(message);
    });
    this.connection.onRequest((method: string, params: unknown) => {
      this.asked.push(method);
      if (method === 'workspace/configuration') return (params as { items: unknown[] }).items.map(() => this.settings);
      return null;
    });
    this.connection.listen();
  }

  async start(options: EditorOptions): Promise<void> {
    this.initialized = await this.connection.sendRequest('initialize', {
      processId: null,
      rootUri: root,
      workspaceFolders: [{ uri: root, name: 'workspace' }],
      capabilities: { ...clientCapabilities, ...options.capabilities },
      ...(options.initializationOptions === undefined ? {} : { initializationOptions: options.initializationOptions }),
    });
    await this.connection.sendNotification('initialized', {});
    const withCursor = [...this.marked].find(([, { cursors }]) => cursors.length > 0)?.[0];
    for (const path of options.open ?? [withCursor ?? [...this.marked.keys()][0]!]) await this.open(path);
    await this.settled();
  }

  async stop(mayFail: boolean): Promise<void> {
    if (this.stopped) return;
    this.stopped = true;
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    this.connection.dispose();
    if (!mayFail && this.errors.length > 0) throw new Error(`The server logged:\n${this.errors.join('\n')}`);
  }

  /** Sends a request such as `HoverRequest.type` and gives the answer. */
  ask<P, R, PR, E, RO>(type: ProtocolRequestType<P, R, PR, E, RO>, params: P): Promise<R> {
    return this.connection.sendRequest(type.method, params);
  }

  /** The document and place of the cursor. */
  get here(): TextDocumentPositionParams {
    return this.cursor(0);
  }

  /** The place of one of several cursors, in the order of files and places. */
  cursor(index: number): TextDocumentPositionParams {
    const all = [...this.marked].flatMap(([path, { cursors }]) =>
      cursors.map((position) => ({ textDocument: { uri: uriOf(path) }, position })),
    );
    const found = all[index];
    if (found === undefined) throw new Error(`The files have ${all.length} cursors; cursor ${index} is none of them.`);
    return found;
  }

  /** The marked ranges of a file; of all files, in order, where none is named. */
  ranges(path?: string): { readonly uri: string; readonly range: Range }[] {
    return [...this.marked]
      .filter(([one]) => path === undefined || one === path)
      .flatMap(([one, { ranges }]) => ranges.map((range) => ({ uri: uriOf(one), range })));
  }

  /** The whole of a document as a range. */
  whole(path: string): Range {
    const document = TextDocument.create('', '', 0, this.text(path));
    return { start: { line: 0, character: 0 }, end: document.positionAt(document.getText().length) };
  }

  /** What the editor shows: the open document, else the file. */
  text(path: string): string {
    const text = this.documents.get(uriOf(path))?.getText() ?? this.disk.get(uriOf(path));
    if (text === undefined) throw new Error(`There is no file ${path}.`);
    return text;
  }

  /** Opens a file of the disk, or an unsaved document with the text given. */
  async open(path: string, text?: string): Promise<void> {
    const uri = uriOf(path);
    const document = TextDocument.create(uri, 'headpin', 1, text ?? this.disk.get(uri) ?? this.marked.get(path)?.text ?? '');
    this.documents.set(uri, document);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'headpin', version: 1, text: document.getText() },
    });
  }

  /** Replaces a range of an open document, or all of it. */
  async edit(path: string, text: string, range: Range = this.whole(path)): Promise<void> {
    const document = this.opened(path);
    const version = document.version + 1;
    TextDocument.update(document, [{ range, text }], version);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: document.uri, version },
      contentChanges: [{ range, text }],
    });
  }

  /** Types at a place, the cursor unless given, one change for each character. */
  async type(text: string, at: TextDocumentPositionParams = this.here): Promise<TextDocumentPositionParams> {
    const path = pathOf(at.textDocument.uri);
    const document = this.opened(path);
    let offset = document.offsetAt(at.position);
    for (const character of text) {
      const position = document.positionAt(offset);
      await this.edit(path, character, { start: position, end: position });
      offset += character.length;
    }
    return { textDocument: at.textDocument, position: document.positionAt(offset) };
  }

  /** Closes a document; what was not saved is lost. */
  async close(path: string): Promise<void> {
    const { uri } = this.opened(path);
    this.documents.delete(uri);
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /** Writes a file behind the editor's back, as `git checkout` does. */
  async write(path: string, text: string): Promise<void> {
    const uri = uriOf(path);
    const type = this.disk.has(uri) ? FileChangeType.Changed : FileChangeType.Created;
    this.disk.set(uri, text);
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
  }

  async delete(path: string): Promise<void> {
    this.disk.delete(uriOf(path));
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf(path), type: FileChangeType.Deleted }],
    });
  }

  async configure(settings: object): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  }

  /** The diagnostics that the editor shows for a file now. */
  diagnostics(path: string): readonly Diagnostic[] {
    return this.lastPush(path)?.diagnostics ?? [];
  }

  /** Findings of a file as lines such as `3:12 segment/too-wide`, by place; one-based as editors show them. */
  findings(path: string): string[] {
    return this.diagnostics(path).map(({ range, code }) => `${show(range.start)} ${code ?? '–'}`);
  }

  lastPush(path: string): PublishDiagnosticsParams | undefined {
    return this.pushes.findLast(({ uri }) => uri === uriOf(path));
  }

  /** Waits until the findings of every open document are those of its text. */
  async settled(): Promise<void> {
    const open = [...this.documents.values()].filter(({ uri }) => /^file:.*\.headpin$|^untitled:/.test(uri));
    await this.until(
      () => open.every(({ uri, version }) => this.lastPush(uri)?.version === version),
      `the findings of ${open.map(({ uri }) => pathOf(uri)).join(', ')}`,
    );
    // An answer comes after everything that was sent before it.
    await this.connection.sendRequest('headpin/strategies');
  }

  /** Waits for what comes by itself, such as findings after a file was deleted. */
  async until(condition: () => boolean, what = 'the condition'): Promise<void> {
    await vi.waitFor(
      () => {
        if (!condition()) throw new Error(`Waited in vain for ${what}.${this.errors.map((error) => `\n${error}`).join('')}`);
      },
      { timeout: 5000, interval: 2 },
    );
  }

  /** The text of a place, such as that of a definition. */
  textAt(uri: string, range: Range): string {
    const document = TextDocument.create('', '', 0, this.text(pathOf(uri)));
    return document.getText(range);
  }

  /** A place as `strategy.headpin:3:12 "PharmaFilings"`, one-based. */
  place({ uri, range }: { readonly uri: string; readonly range: Range }): string {
    return `${pathOf(uri)}:${show(range.start)} ${JSON.stringify(this.textAt(uri, range))}`;
  }

  /** The text of a file with edits applied; nothing is changed. */
  with(path: string, edits: readonly TextEdit[]): string {
    return TextDocument.applyEdits(TextDocument.create('', '', 0, this.text(path)), [...edits]);
  }

  /** The texts of the files that an edit changes or makes, by path; nothing is changed. */
  withAll(edit: WorkspaceEdit): Record<string, string> {
    const after: Record<string, string> = {};
    for (const change of edit.documentChanges ?? []) {
      if ('textDocument' in change) {
        const path = pathOf(change.textDocument.uri);
        const text = after[path] ?? this.documents.get(change.textDocument.uri)?.getText() ?? this.disk.get(change.textDocument.uri) ?? '';
        after[path] = TextDocument.applyEdits(TextDocument.create('', '', 0, text), change.edits as TextEdit[]);
      } else if (change.kind === 'create') after[pathOf(change.uri)] = '';
      else throw new Error(`The edit wants to ${change.kind} a file, which these tests do not expect.`);
    }
    for (const [uri, edits] of Object.entries(edit.changes ?? {})) after[pathOf(uri)] = this.with(pathOf(uri), edits);
    return after;
  }

  private opened(path: string): TextDocument {
    const document = this.documents.get(uriOf(path));
    if (document === undefined) throw new Error(`${path} is not open.`);
    return document;
  }
}

const show = ({ line, character }: Position) => `${line + 1}:${character + 1}`;
