/** Entry of the extension host that runs in a web worker, as on vscode.dev. */
// Before all else, so that the time of all else counts.
import './loaded.ts';
import type { ExtensionContext } from 'vscode';
import { activateHeadpin, type HeadpinApi } from './activate.ts';
import { webClient } from './client/web-client.ts';
import { loadingTook } from './loaded.ts';

const took = loadingTook();

export const activate = (context: ExtensionContext): HeadpinApi =>
  activateHeadpin(context, { host: 'web', loadingTook: took, newClient: webClient });
