/** Pictures out of the report of the complete example. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { headpin, today } from './headpin.ts';

/** Pixels of paper around a picture. */
const margin = 20;

/** A section from its top, or from a heading in it, to the heading that is no longer in the picture. */
interface Cutout {
  readonly section: string;
  readonly from?: string;
  readonly until?: string;
}

const cutouts: Readonly<Record<string, Cutout>> = {
  'scoreboard.png': { section: 'scoreboard', until: 'The gate' },
  'panel.png': { section: 'scoreboard', from: 'What the panel gave', until: 'Who would be first at another cutoff' },
};

export async function reportPictures(browser: Browser, scratch: string): Promise<Record<string, Buffer>> {
  const file = path.join(scratch, 'report.html');
  headpin('report', 'examples/graftline', '-o', file, '--today', today);
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 }, deviceScaleFactor: 1.5, colorScheme: 'light' });
  await page.goto(pathToFileURL(file).href);
  const shots: Record<string, Buffer> = {};
  for (const [name, cutout] of Object.entries(cutouts)) shots[name] = await cut(page, cutout);
  await page.close();
  return shots;
}

async function cut(page: Page, { section, from, until }: Cutout): Promise<Buffer> {
  const box = async (selector: string, text?: string) => {
    const found = await page
      .locator(selector, text === undefined ? {} : { hasText: text })
      .first()
      .boundingBox();
    if (!found) throw new Error(`The report has no ${text ?? selector}.`);
    return found;
  };
  const whole = await box(`#${section}`);
  const top = from === undefined ? whole.y + 2 : (await box(`#${section} h3`, from)).y - margin;
  const bottom = until === undefined ? whole.y + whole.height : (await box(`#${section} h3`, until)).y;
  return page.screenshot({
    fullPage: true,
    clip: { x: whole.x - margin, y: top, width: whole.width + 2 * margin, height: bottom - top - (until === undefined ? 0 : margin) },
  });
}
