import { findBrowser, printPdf } from '@headpin/print';
import type { Printer } from '../report/printer.ts';

/** Prints through a browser that is installed on the machine of the extension host. */
export const nodePrinter: Printer = {
  find: () => findBrowser(),
  print: (html, browser, ended) => printPdf(html, { browser, signal: ended }),
};
