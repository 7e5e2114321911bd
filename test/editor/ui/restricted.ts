/** A folder whose authors nobody has trusted: what reads works, what starts another program is not offered. */
import { strict as assert } from 'node:assert';
import type { Step } from './journey.ts';
import { hoverOver, line, notifications, openFile, report, runCommand } from './window-parts.ts';

export const restricted: readonly Step[] = [
  {
    title: 'is in Restricted Mode',
    run: async (page) => {
      await page.locator('#status\\.workspaceTrust', { hasText: 'Restricted Mode' }).waitFor();
    },
  },
  {
    title: 'finds what is wrong',
    run: async (page) => {
      await openFile(page, 'minutes/strategy.headpin');
      await line(page, 'chasmm').waitFor();
      await page.locator('.squiggly-error').first().waitFor();
    },
  },
  {
    title: 'explains on hover',
    run: async (page) => {
      await hoverOver(page, 'stage', 'life cycle');
    },
  },
  {
    title: 'shows the report beside the text',
    run: async (page) => {
      await page.keyboard.press('Escape');
      await page.mouse.move(0, 0);
      await runCommand(page, 'Headpin: Open Report to the Side');
      await report(page).getByText('Council minutes on time').first().waitFor();
    },
  },
  {
    title: 'exports pages but no PDF, which would start a browser',
    run: async (page) => {
      await runCommand(page, 'Headpin: Export Report');
      const rows = page.locator('.quick-input-list .monaco-list-row');
      await rows.filter({ hasText: 'Web page' }).waitFor();
      assert.equal(await rows.filter({ hasText: 'Markdown' }).count(), 1);
      assert.equal(await rows.filter({ hasText: 'PDF' }).count(), 0);
      await page.keyboard.press('Escape');
    },
  },
  {
    title: 'does not offer what starts git',
    run: async (page) => {
      await page.keyboard.press('F1');
      await page.keyboard.type('Headpin: ');
      const rows = page.locator('.quick-input-list .monaco-list-row');
      await rows.filter({ hasText: 'Headpin: Open Report to the Side' }).first().waitFor();
      assert.equal(await rows.filter({ hasText: 'Headpin: Compare' }).count(), 0);
      await page.keyboard.press('Escape');
      assert.equal(await notifications(page).count(), 0);
    },
  },
];
