/** What VS Code gives the script of a webview. */
import type { FromPage } from '../report/messages.ts';

interface PageApi {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): PageApi;

export const page: PageApi = acquireVsCodeApi();

/** An element that the shell always has. */
export function part<T extends HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}`);
  return element as T;
}
