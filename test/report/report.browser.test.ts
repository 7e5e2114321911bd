/** The report in Chromium: layout, print, access for everyone, and that nothing in it runs. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderHtml } from '@headpin/report';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Assessed, assessExample, assessLarge, assessText, exampleNames } from './assessed.ts';
import { expectNoBarriers } from './barriers.ts';
import { launchChromium } from './chromium.ts';
import { hostileStrategy } from './hostile.ts';
import { clashesInCharts, overflowingBlocks } from './layout.ts';
import { stressPages } from './stress.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'headpin-report-'));
const pages: Readonly<Record<string, () => Assessed>> = {
  ...Object.fromEntries(exampleNames.map((name) => [name, () => assessExample(name)])),
  large: assessLarge,
  empty: () => assessText('strategy Empty { }'),
  hostile: () => assessText(hostileStrategy),
  ...stressPages,
};
const names = Object.keys(pages);
/** Pages so long that what is folded on them is checked on the shorter ones alone, which hold the same parts. */
const huge = new Set(['large', 'spaced', 'unbroken']);

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
  for (const [name, assessed] of Object.entries(pages)) {
    const { assessment, file } = assessed();
    writeFileSync(path.join(folder, `${name}.html`), renderHtml(assessment, file));
  }
}, 60_000);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens all that is folded. */
const openAll = () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
};

interface View {
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
}

/** Opens a page, hands it over with everything the browser complained about, and closes it. */
async function withPage<T>(
  name: string,
  { width = 1280, colorScheme = 'light' }: View,
  use: (page: Page, complaints: string[]) => Promise<T>,
): Promise<T> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) complaints.push(`asks for ${request.url()}`);
  });
  try {
    await page.goto(pathToFileURL(path.join(folder, `${name}.html`)).href);
    return await use(page, complaints);
  } finally {
    await page.close();
  }
}

describe.each(names)('the report of %s', (name) => {
  it('fits wide and narrow windows without scrolling sideways', async () => {
    await withPage(name, {}, async (page) => {
      for (const width of [1280, 768, 480, 320]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} pixels`).toBeLessThanOrEqual(width);
      }
    });
  }, 30_000);

  it('keeps the text of its charts readable in a narrow column', async () => {
    const smallest = await withPage(name, { width: 480 }, (page) =>
      page.evaluate(() =>
        Math.min(
          99,
          ...[...document.querySelectorAll<SVGTextElement>('svg.chart text')].map(
            (text) => Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 1),
          ),
        ),
      ),
    );
    expect(smallest).toBeGreaterThanOrEqual(10);
  }, 30_000);

  it('lets no text of a chart run over another or over the edge, and no block overflow', async () => {
    await withPage(name, {}, async (page) => {
      await page.evaluate(openAll);
      for (const width of [1280, 768, 480]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(clashesInCharts), `charts at ${width} pixels`).toEqual([]);
        expect(await page.evaluate(overflowingBlocks), `blocks at ${width} pixels`).toEqual([]);
      }
    });
  }, 60_000);

  it('has no barrier that axe can find, in the light and in the dark', async () => {
    await withPage(name, {}, async (page) => {
      if (!huge.has(name)) await page.evaluate(openAll);
      await expectNoBarriers(page);
    });
  }, 120_000);

  it('runs nothing, asks for nothing, and gives the browser nothing to complain about', async () => {
    const [hit, complaints] = await withPage(name, {}, async (page, found) => [await page.evaluate(() => 'hit' in window), found] as const);
    expect(hit).toBe(false);
    expect(complaints).toEqual([]);
  });
});

describe('the checks of the layout', () => {
  it('see texts that overlap, leave the drawing, or overflow their box', async () => {
    const page = await browser.newPage();
    await page.setContent(
      `<svg class="chart" viewBox="0 0 200 40" width="200" height="40" aria-label="Chart"><text x="10" y="20">one text</text><text x="20" y="22">another</text><text x="190" y="20">outside</text></svg>
       <p style="width:40px">unbreakableunbreakable</p>`,
    );
    const clashes = await page.evaluate(clashesInCharts);
    expect(clashes).toContain('Chart: "one text" overlaps "another"');
    expect(clashes).toContain('Chart: "outside" leaves the drawing');
    expect(await page.evaluate(overflowingBlocks)).toEqual(['P : unbreakableunbreakable']);
    await page.close();
  });
});

describe('folded parts', () => {
  it('open for a link to what they hold, without a script', async () => {
    await withPage('sales-driven', {}, async (page) => {
      const finding = page.locator('#findings-focus .finding').first();
      expect(await finding.isVisible()).toBe(false);
      await page.locator('.readiness a[href="#findings-focus"]').click();
      expect(await finding.isVisible()).toBe(true);
    });
  });

  it('are all open on paper', async () => {
    await withPage('sales-driven', {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const heights = await page.evaluate(() =>
        [...document.querySelectorAll('.fold > .part')].map((part) => part.getBoundingClientRect().height),
      );
      expect(heights.length).toBeGreaterThan(10);
      expect(Math.min(...heights)).toBeGreaterThan(0);
    });
  });
});

describe('the first page', () => {
  it.each(['documentum', 'churn-rescue', 'sales-driven'])('of %s says what was decided and how it stands on one screen', async (name) => {
    await withPage(name, {}, async (page) => {
      const bottom = await page.evaluate(() => document.querySelector('.tiles')!.getBoundingClientRect().bottom);
      expect(bottom).toBeLessThanOrEqual(960);
    });
  });
});

describe('printed', () => {
  it.each(['A4', 'Letter'] as const)('on %s it is a PDF of several light pages without the navigation', async (format) => {
    await withPage('documentum', { colorScheme: 'dark' }, async (page) => {
      const pdf = await page.pdf({ format, printBackground: true });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length).toBeGreaterThan(5);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await page.locator('nav').isVisible()).toBe(false);
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
      expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(27, 31, 36)');
    });
  });

  it('nothing is wider than the page', async () => {
    await withPage('large', { width: 688 }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(688);
    });
  });
});

describe('with the keyboard', () => {
  it('the first stop skips to the decision, and every stop is seen', async () => {
    await withPage('churn-rescue', {}, async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the decision');
      for (let stop = 0; stop < 30; stop++) {
        await page.keyboard.press('Tab');
        const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
        expect(outline).not.toBe('none');
      }
    });
  });
});
