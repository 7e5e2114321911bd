import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type LanguageClientOptions } from 'vscode-languageclient/browser';

/** The server in a web worker; a new one at every start. */
export function webClient(context: ExtensionContext, options: LanguageClientOptions): LanguageClient {
  const file = Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true);
  let worker: Worker | undefined;
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  // Reader and writer, not the worker: the client would ask whether it is a `Worker`, and VS Code's own ones are not.
  const start = (): Promise<{ reader: BrowserMessageReader; writer: BrowserMessageWriter }> => {
    worker?.terminate();
    worker = new Worker(file);
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
  };
  return new LanguageClient('headpin', 'Headpin', start, options);
}
