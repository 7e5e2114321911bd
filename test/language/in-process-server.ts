/** The real server in this process, at the other end of a pair of streams. */
import { PassThrough } from 'node:stream';
import { startServer } from '@headpin/language/server/server.ts';
import { createConnection, ProposedFeatures } from 'vscode-languageserver';
import {
  createMessageConnection,
  createProtocolConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** @param disk the files of the machine, by their addresses; read whenever the server asks */
export function connectToServer(disk: ReadonlyMap<string, string>, today: string): MessageConnection {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const reader = new StreamMessageReader(toServer);
  const writer = new StreamMessageWriter(toClient);
  // The Node entry's watchdog ends the process with its streams; a test must outlive its server.
  const watchDog = { shutdownReceived: false, initialize: () => {}, exit: () => {} };
  const server = createConnection((logger) => createProtocolConnection(reader, writer, logger), watchDog, ProposedFeatures.all);
  const host = {
    filesBelow: async (folder: string) => [...disk].filter(([uri]) => uri.startsWith(`${folder}/`)).map(([uri, text]) => ({ uri, text })),
    read: async (uri: string) => disk.get(uri),
    today: () => today,
  };
  // The report has tests of its own.
  const nothing = { style: '', sections: [] };
  startServer(server as Parameters<typeof startServer>[0], host, { sections: () => nothing, html: () => '' });
  return createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
}
