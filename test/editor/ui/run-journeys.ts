/** Walks every journey in a window of its own. */
import path from 'node:path';
import type { PinnedVscode } from '../harness/pinned-vscode.ts';
import { artifacts, emptyFolder, fixtures, root } from '../harness/places.ts';
import type { RunResult } from '../harness/results.ts';
import type { TestResult } from '../harness/results-shape.ts';
import { startVscode } from '../harness/vscode-server.ts';
import { launchChromium, remoteUri, windowAddress } from '../harness/window.ts';
import { comparing } from './comparing.ts';
import { editing } from './editing.ts';
import { exploring } from './exploring.ts';
import { exporting } from './exporting.ts';
import { type Journey, walk } from './journey.ts';
import { preview } from './preview.ts';
import { restricted } from './restricted.ts';
import { walkthrough } from './walkthrough.ts';

const journeys: Readonly<Record<string, Journey>> = {
  editing: { steps: editing },
  preview: { steps: preview },
  exploring: { steps: exploring },
  comparing: { steps: comparing },
  exporting: { steps: exporting, settings: { 'files.simpleDialog.enable': true } },
  restricted: { steps: restricted, untrusted: true },
  walkthrough: { steps: walkthrough, workspace: emptyFolder },
};

/** Names of journeys, set apart by commas, where only some are to be walked. */
const only = process.env.HEADPIN_JOURNEYS?.split(',');

/** Milliseconds for one step to see what it waits for. */
const patience = 20_000;

/** `install`: a packaged extension to use instead of this folder. */
export async function runJourneys(kind: string, vscode: PinnedVscode, used: string, install?: string): Promise<RunResult> {
  const folder = artifacts(kind);
  const tests: TestResult[] = [];
  for (const [name, { steps, workspace = fixtures, ...options }] of Object.entries(journeys)) {
    if (only?.includes(name) === false) continue;
    const server = await startVscode(vscode, { workspace, logFile: path.join(folder, `${name}-server.log`), install, ...options });
    try {
      const browser = await launchChromium(server.base);
      try {
        const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
        page.setDefaultTimeout(patience);
        await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
        await page.goto(windowAddress(server, install ? [] : [['extensionDevelopmentPath', remoteUri(server, root)]]));
        await page.locator('.monaco-workbench').waitFor();
        tests.push(...(await walk(page, server, name, steps, folder)));
      } finally {
        await browser.close();
      }
    } finally {
      await server.stop();
    }
  }
  return { kind, used, tests };
}
