/** The extension as packaged, in a real VS Code: text with findings and figures, and the report beside it. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { cachedVscode, installVscode } from '../../test/editor/harness/pinned-vscode.ts';
import { inRoot, packageFile } from '../../test/editor/harness/places.ts';
import { startVscode } from '../../test/editor/harness/vscode-server.ts';
import { windowAddress } from '../../test/editor/harness/window.ts';
import { hover, line, openFile, report, runCommand } from '../../test/editor/ui/window-parts.ts';
import { today } from './headpin.ts';

/** Room for what the picture is about. */
const settings = {
  'headpin.today': today,
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.fontSize': 13,
  'editor.stickyScroll.enabled': false,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.activityBar.location': 'hidden',
};

export async function editorPictures(browser: Browser, scratch: string): Promise<Record<string, Buffer>> {
  if (!existsSync(packageFile)) throw new Error(`${packageFile} is not there; npm run package writes it.`);
  const vscode = cachedVscode() ?? installVscode(console.log);
  const workspace = inRoot('examples', 'pickday');
  const server = await startVscode(vscode, { workspace, logFile: path.join(scratch, 'server.log'), install: packageFile, settings });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 840 }, colorScheme: 'light' });
    page.setDefaultTimeout(30_000);
    await page.goto(windowAddress(server, []));
    await page.locator('.monaco-workbench').waitFor();
    await openReportBesideText(page);
    const shots = { 'editor.png': await figuresBesideReport(page), 'finding.png': await findingInText(page) };
    await page.close();
    return shots;
  } finally {
    await server.stop();
  }
}

async function openReportBesideText(page: Page): Promise<void> {
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  await page.keyboard.press('Control+KeyB');
  await openFile(page, 'pickday.headpin');
  await line(page, 'strategy Pickday').waitFor();
  await runCommand(page, 'Headpin: Open Report to the Side');
  await report(page).locator('#report section').first().waitFor();
  await widenText(page, 905);
}

/** The text gets the larger part of the window, so that hovers leave the report alone. */
async function widenText(page: Page, to: number): Promise<void> {
  const text = await boxOf(page.locator('.editor-instance').first(), 'the text');
  const from = text.x + text.width;
  await page.mouse.move(from, 500);
  await page.mouse.down();
  await page.mouse.move(to, 500, { steps: 5 });
  await page.mouse.up();
}

async function goToLine(page: Page, number: number): Promise<void> {
  await page.keyboard.press('Control+KeyG');
  await page.keyboard.type(String(number));
  await page.keyboard.press('Enter');
}

/** Findings and hints in the segment, the hover that explains its revenue, and the segment in the report. */
async function figuresBesideReport(page: Page): Promise<Buffer> {
  await line(page, 'strategy Pickday').click();
  await goToLine(page, 60);
  await goToLine(page, 44);
  await line(page, 'share:').waitFor();
  await report(page)
    .locator('#segment h3', { hasText: 'How big it is' })
    .evaluate((heading) => heading.scrollIntoView());
  await pointInto(page, 'share:', 70);
  return page.screenshot();
}

/** A finding where it stands, with what it says and what it gains. */
async function findingInText(page: Page): Promise<Buffer> {
  await widenText(page, 1000);
  await goToLine(page, 18);
  await pointInto(page, 'runway:', 90);
  const first = await boxOf(line(page, 'strategy Pickday'), 'the first line');
  const last = await boxOf(line(page, 'wontPursue:'), 'the last line');
  return page.screenshot({ clip: { x: 6, y: first.y - 4, width: 984, height: last.y + last.height - first.y + 5 } });
}

/** Puts the pointer on a line, `into` pixels after its first letter, and waits for the hover. */
async function pointInto(page: Page, text: string, into: number): Promise<void> {
  const place = line(page, text);
  await place.waitFor();
  const { y, height } = await boxOf(place, text);
  const { x } = await boxOf(place.getByText(text.replace(':', '')).last(), text);
  await page.mouse.move(x + into - 10, y + height / 2);
  await page.mouse.move(x + into, y + height / 2, { steps: 3 });
  await hover(page).waitFor();
  // The figures that take long come after the first answer.
  await page.waitForTimeout(1500);
}

async function boxOf(place: Locator, what: string) {
  const box = await place.boundingBox();
  if (!box) throw new Error(`${what} cannot be seen`);
  return box;
}
