/** The tree of strategies, and a strategy of one's own. */
import type { Page } from 'playwright-core';
import type { Step } from './journey.ts';
import { line, report, runCommand } from './window-parts.ts';

const row = (page: Page, text: string) => page.locator('.pane-body .monaco-list-row', { hasText: text }).first();

export const exploring: readonly Step[] = [
  {
    title: 'lists the strategies with their readiness',
    run: async (page) => {
      await page.locator('.activitybar .action-item a[aria-label="Headpin"]').click();
      await row(page, 'Minutes').filter({ hasText: 'readiness' }).waitFor();
    },
  },
  {
    title: 'shows the scoreboard of a strategy',
    run: async (page) => {
      await row(page, 'Scoreboard').click();
      await row(page, 'LateMinutes').filter({ hasText: '#1' }).waitFor();
    },
  },
  {
    title: 'goes from a finding to its line',
    run: async (page) => {
      await row(page, 'Scoreboard').click();
      await row(page, 'Findings').click();
      await row(page, 'language').click();
      await row(page, 'Clerkz').click();
      await page.locator('.tab.active', { hasText: 'segments.headpin' }).waitFor();
    },
  },
  {
    title: 'starts a strategy from a template',
    run: async (page) => {
      await runCommand(page, 'Headpin: New Strategy');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'starter' }).waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.quick-input-message', { hasText: 'Name of the folder' }).waitFor();
      await page.keyboard.type('churn rescue');
      await page.keyboard.press('Enter');
      await page.locator('.tab.active', { hasText: 'strategy.headpin' }).waitFor();
      await line(page, 'strategy ChurnRescue').waitFor();
      await row(page, 'ChurnRescue').waitFor();
    },
  },
  {
    title: 'ends with a scored strategy of its own and its report',
    run: async (page) => {
      await runCommand(page, 'Headpin: Open Report to the Side');
      await report(page).locator('#scoreboard').waitFor();
    },
  },
];
