import { Stop } from '../stop.ts';

interface PdfOrder {
  /** The browser that the user names. */
  readonly browser: string | undefined;
  readonly ended: AbortSignal | undefined;
}

/** Prints a page with the browser named, else with one that is installed. Throws `Stop` where there is none or it fails. */
export async function pdfOf(html: string, { browser: named, ended }: PdfOrder): Promise<Uint8Array> {
  const { findBrowser, PrintFailure, printPdf } = await import('@headpin/print');
  try {
    const browser = findBrowser({ named });
    if (browser === undefined) throw new PrintFailure(noBrowser);
    return await printPdf(html, { browser, signal: ended });
  } catch (error) {
    if (error instanceof PrintFailure) throw new Stop(error.message);
    throw error;
  }
}

const noBrowser =
  'a .pdf is printed by Chromium, Chrome or Edge, and none is installed here; install one, name its file with --browser, or write a .html and print that';
