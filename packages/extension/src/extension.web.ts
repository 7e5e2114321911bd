/** Entry of the extension host that runs in a web worker, as on vscode.dev. */
import type { ExtensionContext } from 'vscode';
import { activateHeadpin, type HeadpinApi } from './activate.ts';
import { webClient } from './client/web-client.ts';

export const activate = (context: ExtensionContext): Promise<HeadpinApi> => activateHeadpin(context, webClient, 'web');
