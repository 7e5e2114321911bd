/** The strategy now against a git revision: two scores are changed, and the page about changes leads to both sides. */
import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Step } from './journey.ts';
import { again, hoverOver, line, openFile, problems, report, runCommand } from './window-parts.ts';

const ballot = 'minutes/ballots/mia.headpin';
const picks = (page: Page) => page.locator('.quick-input-list .monaco-list-row');
const activeTab = (page: Page, label: string) => page.locator('.tab.active', { hasText: label });

function git(cwd: string, ...args: readonly string[]): void {
  const person = ['-c', 'user.name=Mia', '-c', 'user.email=mia@example.org'];
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  execFileSync('git', [...person, ...args], { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
}

/** Replaces a text of the open editor, as an author would: find, then type. */
async function retype(page: Page, from: string, to: string): Promise<void> {
  await line(page, from).click();
  await page.keyboard.press('Control+KeyF');
  await page.keyboard.type(from);
  await page.keyboard.press('Escape');
  await page.keyboard.type(to);
}

export const comparing: readonly Step[] = [
  {
    title: 'says in words that there is no repository',
    run: async (page, { folder }) => {
      // Mended, so that figures follow from the scores.
      for (const [file, wrong, right] of [
        ['minutes/strategy.headpin', 'chasmm', 'chasm'],
        ['minutes/segments.headpin', 'Clerkz', 'Clerks'],
      ] as const) {
        const whole = path.join(folder, file);
        writeFileSync(whole, readFileSync(whole, 'utf8').replace(wrong, right));
      }
      await openFile(page, ballot);
      await line(page, 'LateMinutes').waitFor();
      await runCommand(page, 'Headpin: Compare with');
      // A window under test keeps its messages to the list; the bell tells that one has come.
      await page.locator('.statusbar-item .codicon-bell-dot').waitFor();
      await runCommand(page, 'Notifications: Show Notifications');
      await page.locator('.notifications-center', { hasText: 'This folder is in no git repository' }).waitFor();
      await page.keyboard.press('Escape');
    },
  },
  {
    title: 'offers the last commit, where the branch began, and any other revision',
    run: async (page, { folder }) => {
      git(folder, 'init', '--quiet', '--initial-branch=main');
      git(folder, 'add', '--all');
      git(folder, 'commit', '--quiet', '--message', 'First ratings');
      git(folder, 'checkout', '--quiet', '-b', 'second-round');
      git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'Before the second round');
      await runCommand(page, 'Headpin: Compare with');
      await picks(page).filter({ hasText: 'The last commit' }).waitFor();
      await picks(page).filter({ hasText: 'Where this branch left main' }).waitFor();
      await picks(page).filter({ hasText: 'Type a revision' }).waitFor();
    },
  },
  {
    title: 'says below the box why there is no such revision',
    run: async (page) => {
      await picks(page).filter({ hasText: 'Type a revision' }).click();
      await page.locator('.quick-input-message', { hasText: 'Enter compares with it' }).waitFor();
      await page.keyboard.type('--output=x');
      await page.keyboard.press('Enter');
      await page.locator('.quick-input-message', { hasText: 'There is no revision' }).waitFor();
      await page.keyboard.press('Escape');
    },
  },
  {
    title: 'opens beside the text, and says that nothing changed',
    run: async (page) => {
      await runCommand(page, 'Headpin: Compare with');
      await picks(page).filter({ hasText: 'The last commit' }).click();
      await report(page)
        .getByText(/^Nothing changed since HEAD \([0-9a-f]{7}\)\.$/)
        .waitFor();
      const policy = await report(page).locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
      assert.match(policy ?? '', /^default-src 'none'; script-src 'nonce-[0-9a-f]{32}'; style-src 'nonce-[0-9a-f]{32}'/);
    },
  },
  {
    title: 'follows an edit: the scores that changed, and what follows from them',
    run: async (page) => {
      await retype(page, 'LateMinutes 4 5', 'LateMinutes 1 2');
      await report(page).locator('#rating').getByText('5 → 2').waitFor();
      await report(page).locator('#consequences').getByText('Scenario LateMinutes').waitFor();
      assert.notEqual(await report(page).locator('#summary .lead').textContent(), 'Nothing changed.');
    },
  },
  {
    title: 'shows the same in dark colours',
    run: async (page) => {
      await page.keyboard.press('Control+KeyK');
      await page.keyboard.press('Control+KeyT');
      await picks(page).filter({ hasText: 'Dark Modern' }).first().click();
      await report(page).locator('body.vscode-dark').waitFor();
    },
  },
  {
    title: 'leads to the line now',
    run: async (page) => {
      await openFile(page, 'minutes/strategy.headpin');
      await activeTab(page, 'strategy.headpin').waitFor();
      await report(page).locator('#rating a', { hasText: 'now' }).first().click();
      await activeTab(page, 'mia.headpin').waitFor();
      await line(page, 'LateMinutes 1 2').waitFor();
      // The page stays where it was.
      assert.ok(
        (await report(page)
          .locator('html')
          .evaluate(() => window.scrollY)) > 0,
      );
    },
  },
  {
    title: 'leads to the line before, in a text that can only be read, without findings of its own',
    run: async (page) => {
      await report(page).locator('#rating a', { hasText: 'before' }).first().click();
      await activeTab(page, 'mia (').waitFor();
      await line(page, 'LateMinutes 4 5').waitFor();
      await hoverOver(page, 'ballot', 'scores');
      await page.keyboard.press('Control+Shift+KeyM');
      await page.getByPlaceholder('Filter (e.g.').fill('mia (');
      await page.waitForTimeout(1000);
      assert.equal(await problems(page, 'mia').count(), 0);
      await page.keyboard.press('Control+KeyJ');
    },
  },
  {
    title: 'shows both texts side by side',
    run: async (page) => {
      await report(page).locator('#rating a', { hasText: 'both' }).first().click();
      await activeTab(page, '↔ mia.headpin').waitFor();
      await page.locator('.monaco-diff-editor .view-line', { hasText: 'LateMinutes 4 5' }).first().waitFor();
      await page.locator('.monaco-diff-editor .view-line', { hasText: 'LateMinutes 1 2' }).first().waitFor();
    },
  },
  {
    title: 'keeps up with a commit',
    run: async (page, { folder }) => {
      await page.locator('.tab[aria-label^="mia.headpin"]').click();
      await line(page, 'LateMinutes 1 2').click();
      await page.keyboard.press('Control+KeyS');
      await page.locator('.tab.active:not(.dirty)', { hasText: 'mia.headpin' }).waitFor();
      git(folder, 'commit', '--quiet', '--all', '--message', 'Second round');
      await report(page).getByText('Nothing changed since HEAD').waitFor();
    },
  },
  {
    title: 'says above the page what counted for nothing at that commit',
    run: async (page, { folder }) => {
      const latin = path.join(folder, 'minutes/late.headpin');
      writeFileSync(latin, Buffer.from('risk Late "Zu sp\xe4t"\n', 'latin1'));
      git(folder, 'add', '--all');
      git(folder, 'commit', '--quiet', '--message', 'A risk in Latin letters');
      rmSync(latin);
      await report(page)
        .locator('#banner')
        .getByText(/^late\.headpin at HEAD \([0-9a-f]{7}\) is not UTF-8, so it counts for nothing there\.$/)
        .waitFor();
    },
  },
  {
    title: 'survives a reload of the window',
    run: async (page) => {
      await runCommand(page, 'Developer: Reload Window');
      await page.waitForTimeout(2000);
      await report(page).getByText('Nothing changed since HEAD').waitFor({ timeout: 60_000 });
    },
  },
  {
    title: 'is offered in the tree of strategies',
    run: async (page) => {
      await page.locator('.activitybar .action-item a[aria-label="Headpin"]').click();
      const row = page.locator('.pane-body .monaco-list-row', { hasText: 'Minutes' }).first();
      // The actions of a row are there while the pointer is on it, and rows move while the tree fills.
      await again(page, async (timeout) => {
        await row.hover({ timeout });
        await row.locator('.action-label[aria-label^="Compare with"]').click({ timeout });
      });
      await picks(page).filter({ hasText: 'Where this branch left main' }).click();
      await report(page)
        .getByText(/^Compared with the start of this branch \([0-9a-f]{7}\)$/)
        .waitFor();
      await report(page).locator('#rating').getByText('5 → 2').waitFor();
    },
  },
];
