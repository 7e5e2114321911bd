/** The report beside the text. */
import { strict as assert } from 'node:assert';
import type { Page } from 'playwright-core';
import type { Step } from './journey.ts';
import { line, openFile, report, runCommand, tabs } from './window-parts.ts';

const scroll = (page: Page): Promise<number> =>
  report(page)
    .locator('html')
    .evaluate(() => Math.round(window.scrollY));

/** Puts the cursor behind a text of the editor, and waits until the report has followed it there. */
async function goAfter(page: Page, text: string): Promise<void> {
  await line(page, text).click();
  await page.keyboard.press('Control+KeyF');
  await page.keyboard.type(text);
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(500);
}

export const preview: readonly Step[] = [
  {
    title: 'opens beside the text by the icon in the title',
    run: async (page) => {
      await openFile(page, 'minutes/strategy.headpin');
      await line(page, 'Council').waitFor();
      await page.locator('.editor-actions .action-label[aria-label^="Open Report to the Side"]').first().click();
      await report(page).locator('#report section').first().waitFor();
      await report(page).getByText('Council minutes on time').first().waitFor();
    },
  },
  {
    title: 'names files as they stand in the folder of the strategy',
    run: async (page) => {
      await report(page)
        .locator('a.place', { hasText: /^strategy\.headpin:\d+$/ })
        .first()
        .waitFor({ state: 'attached' });
      assert.doesNotMatch((await report(page).locator('#report').textContent()) ?? '', /[a-z]+:\/\//);
    },
  },
  {
    title: 'keeps the editor focused, and loads nothing from anywhere',
    run: async (page) => {
      assert.equal(await tabs(page).count(), 2);
      const policy = await report(page).locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
      assert.match(policy ?? '', /^default-src 'none'; script-src 'nonce-[0-9a-f]{32}'; style-src 'nonce-[0-9a-f]{32}'/);
    },
  },
  {
    title: 'lists the sections, and which of them want work',
    run: async (page) => {
      const segment = report(page).locator('#contents a[href="#segment"]');
      assert.match((await segment.textContent()) ?? '', /^The segment\s*[✓!✕]/);
      await segment.locator('.mark').waitFor();
      assert.equal(await report(page).locator('.opening > .state').first().isVisible(), false);
    },
  },
  {
    title: 'follows an edit, and keeps its scroll position',
    run: async (page) => {
      await goAfter(page, '"Council minutes');
      await report(page)
        .locator('html')
        .evaluate(() => window.scrollTo(0, 400));
      const before = await scroll(page);
      assert.ok(before > 100, `the page to be long enough to scroll, it is at ${before}`);
      await page.keyboard.type(' always');
      await report(page).getByText('Council minutes always on time').first().waitFor({ state: 'attached' });
      assert.ok(Math.abs((await scroll(page)) - before) < 40, `scrolled from ${before} to ${await scroll(page)}`);
    },
  },
  {
    title: 'keeps the last good content while the text is broken, and says so',
    run: async (page) => {
      await goAfter(page, 'product: ');
      await page.keyboard.type('{');
      await report(page).locator('#banner:not([hidden])').waitFor();
      await report(page).getByText('Council minutes always on time').first().waitFor({ state: 'attached' });
      await page.keyboard.press('Backspace');
      await report(page).locator('#banner[hidden]').waitFor({ state: 'attached' });
    },
  },
  {
    title: 'reveals the line behind a figure on a click',
    run: async (page) => {
      const place = report(page).locator('#report [data-file$="segments.headpin"]').first();
      await place.scrollIntoViewIfNeeded();
      await place.click();
      await page.locator('.tab.active', { hasText: 'segments.headpin' }).waitFor();
    },
  },
  {
    title: 'follows the cursor to a place that cannot be seen',
    run: async (page) => {
      const place = report(page).locator('#report [data-file$="segments.headpin"][data-line="0"]').first();
      const isInView = () =>
        place.evaluate((element) => element.getBoundingClientRect().bottom > 0 && element.getBoundingClientRect().top < window.innerHeight);
      await report(page)
        .locator('html')
        .evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
      assert.equal(await isInView(), false);
      await line(page, 'geography').click();
      await page.keyboard.press('ArrowUp');
      for (const end = Date.now() + 5000; !(await isInView()) && Date.now() < end; ) await page.waitForTimeout(50);
      assert.equal(await isInView(), true);
    },
  },
  {
    title: 'survives a reload of the window',
    run: async (page) => {
      await page.keyboard.press('Control+KeyS');
      await runCommand(page, 'Developer: Reload Window');
      await page.waitForTimeout(2000);
      await report(page).locator('#report section').first().waitFor({ timeout: 30_000 });
    },
  },
];
