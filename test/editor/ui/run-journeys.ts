/** Walks every journey in a window of its own. */
import path from 'node:path';
import type { PinnedVscode } from '../harness/pinned-vscode.ts';
import { artifacts, fixtures, root } from '../harness/places.ts';
import type { RunResult } from '../harness/results.ts';
import type { TestResult } from '../harness/results-shape.ts';
import { startVscode } from '../harness/vscode-server.ts';
import { launchChromium, remoteUri, windowAddress } from '../harness/window.ts';
import { editing } from './editing.ts';
import { exploring } from './exploring.ts';
import { type Step, walk } from './journey.ts';
import { preview } from './preview.ts';

const journeys: Readonly<Record<string, readonly Step[]>> = { editing, preview, exploring };

/** Milliseconds for one step to see what it waits for. */
const patience = 20_000;

/** `install`: a packaged extension to use instead of this folder. */
export async function runJourneys(kind: string, vscode: PinnedVscode, used: string, install?: string): Promise<RunResult> {
  const folder = artifacts(kind);
  const tests: TestResult[] = [];
  for (const [name, steps] of Object.entries(journeys)) {
    const server = await startVscode(vscode, { workspace: fixtures, logFile: path.join(folder, `${name}-server.log`), install });
    try {
      const browser = await launchChromium(server.base);
      try {
        const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
        page.setDefaultTimeout(patience);
        await page.goto(windowAddress(server, install ? [] : [['extensionDevelopmentPath', remoteUri(server, root)]]));
        await page.locator('.monaco-workbench').waitFor();
        tests.push(...(await walk(page, name, steps, folder)));
      } finally {
        await browser.close();
      }
    } finally {
      await server.stop();
    }
  }
  return { kind, used, tests };
}
