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

/**
 * A journey in which a step fails is walked once more in a new window, and the run says so: windows under load lose a key or
 * a click now and then. `install`: a packaged extension to use instead of this folder.
 */
export async function runJourneys(kind: string, vscode: PinnedVscode, used: string, install?: string): Promise<RunResult> {
  const tests: TestResult[] = [];
  for (const [name, journey] of Object.entries(journeys)) {
    if (only?.includes(name) === false) continue;
    let results = await travel(kind, vscode, name, journey, install);
    const failed = results.find(({ outcome }) => outcome === 'failed');
    if (failed) {
      console.log(`  AGAIN, as this failed: ${failed.title}: ${failed.error}`);
      results = await travel(kind, vscode, name, journey, install);
    }
    tests.push(...results);
  }
  return { kind, used, tests };
}

/** One journey in a window of its own. */
async function travel(
  kind: string,
  vscode: PinnedVscode,
  name: string,
  { steps, workspace = fixtures, ...options }: Journey,
  install: string | undefined,
): Promise<TestResult[]> {
  const folder = artifacts(kind);
  const server = await startVscode(vscode, { workspace, logFile: path.join(folder, `${name}-server.log`), install, ...options });
  try {
    const browser = await launchChromium(server.base);
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      page.setDefaultTimeout(patience);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
      await page.goto(windowAddress(server, install ? [] : [['extensionDevelopmentPath', remoteUri(server, root)]]));
      await page.locator('.monaco-workbench').waitFor();
      return await walk(page, server, name, steps, folder);
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}
