/** The floor as a language server: on each change it reads and links the whole of its folder's open file again. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createConnection, type InitializeParams, ProposedFeatures, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { link, parse, type Tree } from './parser.ts';

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
/** The other files of the folder, which no change touches, as text. */
const others = new Map<string, string>();
let folder = '';
let current: Tree | undefined;

connection.onInitialize(({ rootUri }: InitializeParams) => {
  folder = rootUri ? fileURLToPath(rootUri) : '';
  for (const name of folder ? readdirSync(folder) : []) {
    if (name.endsWith('.headpin')) others.set(path.join(folder, name), readFileSync(path.join(folder, name), 'utf8'));
  }
  return { capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental, completionProvider: {}, hoverProvider: true } };
});

documents.onDidChangeContent(({ document }) => {
  others.delete(fileURLToPath(document.uri));
  const own = parse(document.getText());
  link([own, ...[...others.values()].map(parse)]);
  current = own;
  const diagnostics = own.mistakes.slice(0, 100).map(({ start, end, message }) => ({
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    message,
  }));
  void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
});

connection.onCompletion(() => {
  const items = (current?.nodes ?? []).flatMap(({ inside }) => inside.filter(({ keyword }) => keyword === 'need'));
  return { isIncomplete: true, items: items.slice(0, 100).map(({ name, title }) => ({ label: name, detail: title })) };
});

connection.onHover(({ textDocument, position }) => {
  const offset = documents.get(textDocument.uri)?.offsetAt(position) ?? -1;
  const target = current?.references.find(({ start, end }) => start <= offset && offset < end)?.target;
  return target ? { contents: `${target.keyword} ${target.title}` } : null;
});

documents.listen(connection);
connection.listen();
