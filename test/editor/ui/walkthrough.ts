/** The first minutes: from an empty folder to a scored strategy, by the walkthrough's own buttons. */
import { strict as assert } from 'node:assert';
import type { Page } from 'playwright-core';
import type { Step } from './journey.ts';
import { line, notifications, runCommand, tabs } from './window-parts.ts';

const step = (page: Page, title: string) => page.locator('.getting-started-step', { hasText: title }).first();
const done = (page: Page) => page.locator('.getting-started-step .codicon.complete');
const button = (page: Page, title: string) => page.locator('.getting-started-step.expanded .monaco-button', { hasText: title }).first();

/** Goes back to the walkthrough, from VS Code's list of all where that stands in its place, and opens one of its steps. */
async function turnTo(page: Page, title: string): Promise<void> {
  await page
    .locator('.tab', { hasText: /Welcome|Walkthrough/ })
    .first()
    .click();
  const place = step(page, title);
  const card = page.locator('.getting-started-category', { hasText: 'Cross the chasm with Headpin' }).first();
  await page.waitForTimeout(500);
  if (!(await place.isVisible()) || !(await place.isEnabled())) await card.click();
  await place.waitFor();
  if (!(await place.getAttribute('class'))?.includes('expanded')) await place.click();
}

export const walkthrough: readonly Step[] = [
  {
    title: 'a fresh window opens nothing and says nothing by itself',
    run: async (page) => {
      await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
      await page.waitForTimeout(3000);
      assert.equal(await tabs(page).count(), 0);
      assert.equal(await notifications(page).count(), 0);
    },
  },
  {
    title: 'has five steps, none of them done',
    run: async (page) => {
      await runCommand(page, 'Welcome: Open Walkthrough...');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Cross the chasm with Headpin' }).first().click();
      await step(page, 'Start a strategy').waitFor();
      assert.equal(await page.locator('.getting-started-step').count(), 5);
      assert.equal(await done(page).count(), 0);
    },
  },
  {
    title: 'starts a strategy of one’s own by the button of the first step, and stays open',
    run: async (page) => {
      await turnTo(page, 'Start a strategy');
      await button(page, 'New Strategy…').click();
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'starter' }).click();
      await page.locator('.quick-input-message', { hasText: 'Name of the folder' }).waitFor();
      await page.keyboard.type('our first');
      await page.keyboard.press('Enter');
      await line(page, 'strategy OurFirst').waitFor();
    },
  },
  {
    title: 'ticks off the strategy, its segment and its scores as they are there',
    run: async (page) => {
      await turnTo(page, 'Write scenarios and rate them');
      await done(page).nth(2).waitFor();
      assert.equal(await done(page).count(), 3);
    },
  },
  {
    title: 'ticks off the findings once they are looked at',
    run: async (page) => {
      await turnTo(page, 'Work through the findings');
      await button(page, 'Show Problems').click();
      await page.locator('.markers-panel .monaco-list-row').first().waitFor();
      await done(page).nth(3).waitFor();
    },
  },
  {
    title: 'ends with the report of the strategy, scored, and all steps done',
    run: async (page) => {
      await turnTo(page, 'Read the report');
      await button(page, 'Open Report to the Side').click();
      // The walkthrough's own pictures are a webview too.
      const newest = page.locator('iframe.webview.ready').last().contentFrame().frameLocator('#active-frame');
      await newest.locator('#scoreboard .ranking').first().waitFor({ timeout: 40_000 });
      await turnTo(page, 'Read the report');
      await done(page).nth(4).waitFor();
      assert.equal(await notifications(page).count(), 0);
    },
  },
];
