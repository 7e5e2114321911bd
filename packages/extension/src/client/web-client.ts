import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, type LanguageClientOptions } from 'vscode-languageclient/browser';

/** The server in a web worker; a new one at every start. */
export function webClient(context: ExtensionContext, options: LanguageClientOptions): LanguageClient {
  const file = Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true);
  return new LanguageClient('headpin', 'Headpin', () => Promise.resolve(new Worker(file)), options);
}
