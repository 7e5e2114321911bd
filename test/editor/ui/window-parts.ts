/** The parts of VS Code's window that the journeys look at. */
import type { FrameLocator, Locator, Page } from 'playwright-core';

export const line = (page: Page, text: string): Locator => page.locator('.editor-instance .view-line', { hasText: text }).first();
export const problems = (page: Page, text: string): Locator => page.locator('.markers-panel .monaco-list-row', { hasText: text });
export const hover = (page: Page): Locator => page.locator('.monaco-hover:not(.hidden) .monaco-hover-content').first();
export const notifications = (page: Page): Locator => page.locator('.notification-toast');
export const tabs = (page: Page): Locator => page.locator('.tabs-container .tab');

/** VS Code's own page around a webview, and in it the frame with the extension's page. */
export const report = (page: Page): FrameLocator => page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');

/** What Enter takes: the list fills while one types, and its first row changes. */
const chosen = (page: Page, text: string): Locator => page.locator('.quick-input-list .monaco-list-row.focused', { hasText: text }).first();

/** The palette lists what is offered at the moment it opens: a window that is still getting ready may need a second look. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await again(page, async (timeout) => {
    await page.keyboard.press('F1');
    await page.keyboard.type(title);
    await chosen(page, title).waitFor({ timeout });
  });
  await page.keyboard.press('Enter');
}

/** Opens the quick fixes at the cursor, and takes one. */
export async function takeQuickFix(page: Page, title: string): Promise<void> {
  const fix = page.locator('.action-widget .monaco-list-row', { hasText: title });
  await again(page, async (timeout) => {
    await page.keyboard.press('Control+Period');
    await fix.waitFor({ timeout });
  });
  await fix.click();
}

/** Tries up to four times; what was opened in vain is closed before the next time. */
export async function again(page: Page, attempt: (timeout: number) => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt(5000);
    } catch (error) {
      if (tries === 4) throw error;
      await page.keyboard.press('Escape');
    }
  }
}

export async function openFile(page: Page, file: string): Promise<void> {
  const name = file.slice(file.lastIndexOf('/') + 1);
  await page.keyboard.press('Control+KeyP');
  await page.keyboard.type(file);
  await chosen(page, name).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: name }).waitFor();
  // Commands for the language are offered from then on.
  if (name.endsWith('.headpin')) await page.locator('#status\\.editor\\.mode', { hasText: 'Headpin' }).waitFor();
}

/** Puts the pointer on a word of the text, `into` pixels after its begin. */
export async function pointAt(page: Page, text: string, into = 8): Promise<{ x: number; y: number }> {
  const word = line(page, text).getByText(text).first();
  // The editor draws its lines anew now and then, and a line that is just replaced has no place.
  let box = await word.boundingBox();
  for (let tries = 0; !box && tries < 20; tries++) {
    await page.waitForTimeout(100);
    box = await word.boundingBox();
  }
  if (!box) throw new Error(`${text} cannot be seen`);
  const at = { x: box.x + into, y: box.y + box.height / 2 };
  await page.mouse.move(at.x, at.y);
  return at;
}

/** Rests the pointer on a word until its hover says something; text that was just opened may still move below the pointer. */
export async function hoverOver(page: Page, word: string, said: string): Promise<void> {
  await again(page, async (timeout) => {
    await page.mouse.move(2, 2);
    await pointAt(page, word);
    await hover(page).filter({ hasText: said }).waitFor({ timeout });
  });
}

/** A message in the status bar. */
export const status = (page: Page, text: string): Locator => page.locator('.statusbar-item', { hasText: text }).first();
