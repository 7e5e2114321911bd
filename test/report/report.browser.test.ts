/** The report in Chromium: layout, print, access for everyone, and that nothing in it runs. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderHtml } from '@headpin/report';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Assessed, assessExample, assessLarge, assessText, exampleNames } from './assessed.ts';
import { launchChromium } from './chromium.ts';
import { hostileStrategy } from './hostile.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(path.join(tmpdir(), 'headpin-report-'));
const pages: Readonly<Record<string, () => Assessed>> = {
  ...Object.fromEntries(exampleNames.map((name) => [name, () => assessExample(name)])),
  large: assessLarge,
  empty: () => assessText('strategy Empty { }'),
  hostile: () => assessText(hostileStrategy),
};
const names = Object.keys(pages);

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
  });

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
  });

  it('has no barrier that axe can find, in the light and in the dark', async () => {
    await withPage(name, {}, async (page) => {
      await page.evaluate(axe);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const violations = await page.evaluate(async () => {
          const found = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, { resultTypes: ['violations'] });
          return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
        });
        expect(violations, colorScheme).toEqual([]);
      }
    });
  }, 120_000);

  it('runs nothing, asks for nothing, and gives the browser nothing to complain about', async () => {
    const [hit, complaints] = await withPage(name, {}, async (page, found) => [await page.evaluate(() => 'hit' in window), found] as const);
    expect(hit).toBe(false);
    expect(complaints).toEqual([]);
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
