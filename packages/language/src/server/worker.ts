/** The server in a web worker: files come from the client, which alone may reach them. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser';
import { messages } from '../protocol/messages.ts';
import type { FileText, Host } from './host.ts';
import { renderer } from './renderer.ts';
import { startServer } from './server.ts';

declare const self: Worker;

const connection = createConnection(ProposedFeatures.all, new BrowserMessageReader(self), new BrowserMessageWriter(self));

const host: Host = {
  filesBelow: (folder) => connection.sendRequest<readonly FileText[]>(messages.files, { folder }),
  async read(uri) {
    const [file] = await connection.sendRequest<readonly FileText[]>(messages.files, { uri });
    return file?.text;
  },
  today: () => {
    const now = new Date();
    const two = (n: number) => String(n).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
};

startServer(connection, host, renderer);
