/** Entry of the extension host that runs in Node. */
// Before all else, so that the time of all else counts.
import './loaded.ts';
import type { ExtensionContext } from 'vscode';
import { activateHeadpin, type HeadpinApi } from './activate.ts';
import { nodeClient } from './client/node-client.ts';
import { nodeHistory } from './client/node-history.ts';
import { nodePrinter } from './client/node-printer.ts';
import { loadingTook } from './loaded.ts';

const took = loadingTook();

export const activate = (context: ExtensionContext): HeadpinApi =>
  activateHeadpin(context, { host: 'node', loadingTook: took, newClient: nodeClient, printer: nodePrinter, history: nodeHistory });
