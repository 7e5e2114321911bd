/** The server as a Node process: over IPC with `--node-ipc`, else over stdin and stdout. */
import {
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  ProposedFeatures,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { lifecycleOver } from './lifecycle.ts';
import { nodeHost } from './node-host.ts';
import { FramedReader } from './node-reader.ts';
import { renderer } from './renderer.ts';
import { startServer } from './server.ts';

/** Not 0: the client is to start the server again. */
function end(why: string): never {
  process.stderr.write(`The language server ends: ${why}.\n`);
  process.exit(1);
}

/** A client that went away after `shutdown` has only left out `exit`. */
const left = () => (lifecycle.isShutDown() ? process.exit(0) : end('its client is gone'));

function transport(): { reader: MessageReader; writer: MessageWriter } {
  if (process.argv.includes('--node-ipc')) {
    process.once('disconnect', left);
    return { reader: new IPCMessageReader(process), writer: new IPCMessageWriter(process) };
  }
  process.stdin.once('end', left);
  return { reader: new FramedReader(process.stdin, end), writer: new StreamMessageWriter(process.stdout) };
}

const { reader, writer } = transport();
const lifecycle = lifecycleOver(writer);
startServer(createConnection(ProposedFeatures.all, reader, writer, lifecycle.options), nodeHost, renderer);
