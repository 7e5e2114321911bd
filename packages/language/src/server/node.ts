/** The server as a Node process: over IPC, or over stdio with `--stdio`. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeHost } from './node-host.ts';
import { renderer } from './renderer.ts';
import { startServer } from './server.ts';

startServer(createConnection(ProposedFeatures.all), nodeHost, renderer);
