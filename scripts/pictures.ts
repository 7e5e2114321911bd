/**
 * Takes the pictures of the README from the real product, into docs/images: `node scripts/pictures.ts [NAME…]`.
 * It needs what `npm run build` and `npm run package` write, and Chromium.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { inRoot } from '../test/editor/harness/places.ts';
import { launchChromium } from '../test/editor/harness/window.ts';
import { editorPictures } from './pictures/editor.ts';
import { smallPng } from './pictures/png.ts';
import { reportPictures } from './pictures/report.ts';
import { terminalCheck } from './pictures/terminal.ts';

/** Bytes; a README must load at once. */
const most = 150_000;
const folder = inRoot('docs', 'images');

/** Gives pictures by the name of their file, as PNG. */
type Photographer = (browser: Browser, scratch: string) => Promise<Readonly<Record<string, Buffer>>>;

const photographers: Readonly<Record<string, Photographer>> = {
  editor: editorPictures,
  report: reportPictures,
  check: terminalCheck,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => photographers[name] === undefined);
if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')}; there are ${Object.keys(photographers).join(', ')}.`);

const scratch = mkdtempSync(path.join(tmpdir(), 'headpin-pictures-'));
const browser = await launchChromium(scratch);
try {
  mkdirSync(folder, { recursive: true });
  const page = await browser.newPage();
  for (const name of asked.length > 0 ? asked : Object.keys(photographers)) {
    for (const [file, shot] of Object.entries(await photographers[name]!(browser, scratch))) {
      const small = await smallPng(page, shot);
      if (small.length > most) throw new Error(`${file} has ${small.length} bytes; ${most} are the most.`);
      writeFileSync(path.join(folder, file), small);
      console.log(`docs/images/${file}: ${(small.length / 1024).toFixed(0)} KiB`);
    }
  }
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
}
