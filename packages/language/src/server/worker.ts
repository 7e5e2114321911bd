/** The server in a web worker: files come from the client, which alone may reach them. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser';
import { messages } from '../protocol/messages.ts';
import type { FileText, Host } from './host.ts';
import { lifecycleOver } from './lifecycle.ts';
import { renderer } from './renderer.ts';
import { startServer } from './server.ts';

declare const self: Worker;

const writer = new BrowserMessageWriter(self);
const connection = createConnection(ProposedFeatures.all, new BrowserMessageReader(self), writer, lifecycleOver(writer).options);

const host: Host = {
  filesBelow: (folder) => connection.sendRequest<readonly FileText[]>(messages.files, { folder }),
  async read(uri) {
    const [file] = await connection.sendRequest<readonly FileText[]>(messages.files, { uri });
    return file?.text;
  },
  exists: (uri) => connection.sendRequest<boolean>(messages.exists, { uri }),
  today: () => {
    const now = new Date();
    const two = (n: number) => String(n).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
};

startServer(connection, host, renderer);
