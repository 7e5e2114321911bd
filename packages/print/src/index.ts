/** A page of HTML in, a PDF out, through a browser that is installed already. Nothing is fetched, and nothing stays behind. */
export { type BrowserSearch, findBrowser } from './find-browser.ts';
export { PrintFailure } from './print-failure.ts';
export { type PrintOptions, printPdf } from './print-pdf.ts';
