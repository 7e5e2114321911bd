/** What makes a PDF of a page. A host in a web worker has none: it can start no browser. */
export interface Printer {
  /** The browser to print with, or nothing where none is installed. Throws where the one that the user names is no program. */
  readonly find: () => string | undefined;
  /** `ended` ends the browser, and with it the promise. */
  readonly print: (html: string, browser: string, ended: AbortSignal) => Promise<Uint8Array>;
}
