/** The page about changes in Chromium: access for everyone, light and dark, narrow and wide, and nothing that runs. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { openProject, type SourceFile } from '@headpin/language';
import { comparePairs } from '@headpin/language/project/pairs.ts';
import { changesHtml } from '@headpin/report/changes/index.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assessExample, today } from './assessed.ts';
import { expectNoBarriers } from './barriers.ts';
import { launchChromium } from './chromium.ts';
import { hostileStrategy } from './hostile.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'headpin-changes-'));

const filesOf = ({ project }: ReturnType<typeof assessExample>): SourceFile[] =>
  project.files.map((file) => ({ path: file, text: project.text(file) ?? '' }));
const documentum = filesOf(assessExample('documentum'));
const edited = documentum.map(({ path: file, text }) => ({
  path: file,
  text: text.replaceAll(/\b[45]\b(?= )/g, '2').replaceAll('"The', '"A'),
}));
const inOneFile = (text: string): SourceFile[] => [{ path: 'strategy.headpin', text }];

const sides: Readonly<Record<string, readonly [before: SourceFile[], after: SourceFile[]]>> = {
  edited: [documentum, edited],
  new: [[], documentum],
  nothing: [documentum, documentum],
  hostile: [inOneFile('strategy Plain {}'), inOneFile(hostileStrategy)],
};

function pageOf([before, after]: readonly [SourceFile[], SourceFile[]]): string {
  const side = (files: SourceFile[]) => ({ project: openProject(files), shown: (file: string) => file, stands: () => false });
  const pairs = comparePairs({ before: side(before), after: side(after), asked: () => true }, today);
  return changesHtml(
    pairs.filter(({ comparison }) => comparison.changes.length > 0),
    { before: '1f3c2ab', after: 'worktree' },
  );
}

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
  for (const [name, both] of Object.entries(sides)) writeFileSync(path.join(folder, `${name}.html`), pageOf(both));
}, 60_000);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function withPage<T>(name: string, use: (page: Page, complaints: readonly string[]) => Promise<T>): Promise<T> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
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

describe.each(Object.keys(sides))('the page about changes: %s', (name) => {
  it('has no barrier that axe can find, in the light and in the dark', async () => {
    await withPage(name, async (page) => {
      await expectNoBarriers(page);
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe('rgb(255, 255, 255)');
    });
  }, 120_000);

  it('fits wide and narrow windows without scrolling sideways', async () => {
    await withPage(name, async (page) => {
      for (const width of [1280, 480, 320]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} pixels`).toBeLessThanOrEqual(width);
      }
    });
  });

  it('runs nothing, asks for nothing, and gives the browser nothing to complain about', async () => {
    const [hit, complaints] = await withPage(name, async (page, found) => [await page.evaluate(() => 'hit' in window), found] as const);
    expect([hit, complaints]).toEqual([false, []]);
  });
});

it('says in words that nothing changed', async () => {
  expect(await withPage('nothing', (page) => page.locator('main').textContent())).toBe('Nothing changed.');
});
