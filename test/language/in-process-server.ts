/** The real server in this process, at the other end of a pair of streams. */
import { PassThrough } from 'node:stream';
import { lifecycleOver } from '@headpin/language/server/lifecycle.ts';
import { renderer } from '@headpin/language/server/renderer.ts';
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
  const server = createConnection(
    (logger) => createProtocolConnection(reader, writer, logger, lifecycleOver(writer).options),
    watchDog,
    ProposedFeatures.all,
  );
  const host = {
    filesBelow: async (folder: string) => [...disk].filter(([uri]) => uri.startsWith(`${folder}/`)).map(([uri, text]) => ({ uri, text })),
    read: async (uri: string) => disk.get(uri),
    exists: async (uri: string) => disk.has(uri),
    today: () => today,
  };
  // The report has tests of its own.
  const nothing = { style: '', sections: [] };
  startServer(server as Parameters<typeof startServer>[0], host, { ...renderer, sections: () => nothing });
  return createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
}
