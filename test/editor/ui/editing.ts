/** Finding and mending a mistake. */
import { strict as assert } from 'node:assert';
import type { Step } from './journey.ts';
import { hoverOver, line, notifications, openFile, problems, tabs, takeQuickFix } from './window-parts.ts';

export const editing: readonly Step[] = [
  {
    title: 'opens nothing and says nothing by itself',
    run: async (page) => {
      await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
      assert.equal(await tabs(page).count(), 0);
      assert.equal(await notifications(page).count(), 0);
    },
  },
  {
    title: 'underlines a misspelled word',
    run: async (page) => {
      await openFile(page, 'minutes/strategy.headpin');
      await line(page, 'chasmm').waitFor();
      await page.locator('.squiggly-error').first().waitFor();
    },
  },
  {
    title: 'colours keywords, names and texts apart',
    run: async (page) => {
      const colour = (text: string) =>
        line(page, 'strategy Minutes')
          .locator('span span', { hasText: text })
          .first()
          .evaluate((element) => getComputedStyle(element).color);
      const colours = new Set([await colour('strategy'), await colour('Minutes'), await colour('Council')]);
      assert.equal(colours.size, 3);
    },
  },
  {
    title: 'lists findings of files that are not open in Problems',
    run: async (page) => {
      await page.keyboard.press('Control+Shift+KeyM');
      const filter = page.getByPlaceholder('Filter (e.g.');
      await filter.fill('Clerkz');
      await problems(page, 'Clerkz').waitFor();
      await filter.fill('chasmm');
      await problems(page, 'chasmm').waitFor();
    },
  },
  {
    title: 'explains a property on hover',
    run: async (page) => {
      await hoverOver(page, 'stage', 'life cycle');
    },
  },
  {
    title: 'mends the word by quick fix, and squiggle and problem go',
    run: async (page) => {
      await page.keyboard.press('Escape');
      await line(page, 'chasmm').getByText('chasmm').last().click();
      await takeQuickFix(page, 'Replace it with `chasm`');
      await problems(page, 'chasmm').waitFor({ state: 'detached' });
      await line(page, 'stage: chasm').waitFor();
    },
  },
  {
    title: 'shows the readiness of the strategy in the language status',
    run: async (page) => {
      await page.locator('#status\\.languageStatus').click();
      await page.locator('.hover-language-status', { hasText: 'Readiness' }).first().waitFor();
      await page.keyboard.press('Escape');
    },
  },
  {
    title: 'ends with no notification',
    run: async (page) => {
      assert.equal(await notifications(page).count(), 0);
    },
  },
];
