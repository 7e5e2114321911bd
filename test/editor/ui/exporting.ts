/** The report as a file of each form, and on the clipboard. */
import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { RunningVscode } from '../harness/vscode-server.ts';
import type { Step } from './journey.ts';
import { line, notifications, openFile, report, runCommand, status } from './window-parts.ts';

const choice = (page: Page, label: string) => page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first();

/** Exports through quick pick and file dialog, and gives the path of the file, below the workspace's folder. */
async function exported(page: Page, server: RunningVscode, label: string, file: string): Promise<string> {
  const target = path.join(server.folder, file);
  await runCommand(page, 'Headpin: Export Report');
  await page.locator('.quick-input-widget input[placeholder="What to write"]').fill(label);
  await choice(page, label).waitFor();
  await page.waitForFunction(() => document.querySelectorAll('.quick-input-list .monaco-list-row').length === 1);
  await page.keyboard.press('Enter');
  const input = page.locator('.quick-input-widget input[type="text"]').first();
  await page.locator('.quick-input-titlebar', { hasText: 'Export Report' }).waitFor();
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('.quick-input-widget input')?.value.includes('headpin-report'));
  await input.fill(target);
  // The dialog reads the folder while the path is typed.
  await page.waitForTimeout(1000);
  await page.locator('.quick-input-widget .monaco-button', { hasText: 'OK' }).click();
  await status(page, `wrote the report of Council minutes on time to ${file}`).waitFor();
  assert.ok(existsSync(target), `${file} to be written`);
  return target;
}

export const exporting: readonly Step[] = [
  {
    title: 'offers web page, Markdown and PDF',
    run: async (page) => {
      await openFile(page, 'minutes/strategy.headpin');
      await line(page, 'Council').waitFor();
      await runCommand(page, 'Headpin: Open Report to the Side');
      await report(page).locator('#report section').first().waitFor();
      await runCommand(page, 'Headpin: Export Report');
      for (const label of ['Web page', 'Markdown', 'PDF']) await choice(page, label).waitFor();
      await page.keyboard.press('Escape');
    },
  },
  {
    title: 'writes a page whose links lead from its folder to the lines',
    run: async (page, server) => {
      const html = readFileSync(await exported(page, server, 'Web page', 'minutes/our report.html'), 'utf8');
      assert.match(html, /^<!doctype html>/);
      assert.match(html, /href="segments\.headpin#L1"/);
    },
  },
  {
    title: 'writes Markdown',
    run: async (page, server) => {
      const markdown = readFileSync(await exported(page, server, 'Markdown', 'report.md'), 'utf8');
      assert.match(markdown, /^## Council minutes on time/);
      assert.match(markdown, /\]\(<minutes\/[\w/]+\.headpin#L\d+>\)/);
    },
  },
  {
    title: 'prints a PDF through the browser of this machine',
    run: async (page, server) => {
      const pdf = readFileSync(await exported(page, server, 'PDF', 'report.pdf'), 'latin1');
      assert.match(pdf, /^%PDF-/);
      assert.ok(pdf.length > 50_000, `the PDF to hold pages, it has ${pdf.length} bytes`);
    },
  },
  {
    title: 'copies the report as Markdown, and says so in the status bar only',
    run: async (page) => {
      await line(page, 'Council').click();
      await runCommand(page, 'Headpin: Copy Report as Markdown');
      await status(page, 'copied the report of Council minutes on time').waitFor();
      assert.match(
        await page.evaluate(() => navigator.clipboard.readText()),
        /^## Council minutes on time[\s\S]*minutes\/segments\.headpin#L/,
      );
      assert.equal(await notifications(page).count(), 0);
    },
  },
];
