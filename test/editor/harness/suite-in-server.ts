/** Runs the suites inside the extension host of VS Code's server, as @vscode/test-electron does on the desktop. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PinnedVscode } from './pinned-vscode.ts';
import { artifacts, bundledSuites, fixtures, installedHost, root } from './places.ts';
import type { RunResult } from './results.ts';
import { startVscode } from './vscode-server.ts';
import { launchChromium, listen, orTimeout, remoteUri, windowAddress } from './window.ts';

/** `install`: a packaged extension to test instead of this folder. */
export async function runSuitesInServer(
  kind: string,
  vscode: PinnedVscode,
  used: string,
  timeout: number,
  install?: string,
): Promise<RunResult> {
  const folder = artifacts(kind);
  const server = await startVscode(vscode, { workspace: fixtures, logFile: path.join(folder, 'server.log'), install });
  try {
    const browser = await launchChromium(server.base);
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      const { log, exit } = await listen(page);
      await page.goto(
        windowAddress(server, [
          ['extensionDevelopmentPath', remoteUri(server, install ? installedHost : root)],
          ['extensionTestsPath', remoteUri(server, path.join(bundledSuites, 'index.js'))],
        ]),
      );
      const code = await orTimeout(exit, timeout);
      writeFileSync(path.join(folder, 'workbench.log'), log.join('\n'));
      if (code !== 0) await page.screenshot({ path: path.join(folder, 'failure.png') });
      const tests = server.results()?.tests ?? [];
      const trouble =
        code === 0 ? {} : { trouble: `VS Code ended with ${code}; logs and a screenshot are in ${path.relative(root, folder)}` };
      return { kind, used, tests, ...trouble };
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}
