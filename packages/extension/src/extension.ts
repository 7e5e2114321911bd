/** Entry of the extension host that runs in Node. */
import type { ExtensionContext } from 'vscode';
import { activateHeadpin, type HeadpinApi } from './activate.ts';
import { nodeClient } from './client/node-client.ts';

export const activate = (context: ExtensionContext): Promise<HeadpinApi> => activateHeadpin(context, nodeClient, 'node');
