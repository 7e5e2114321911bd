/**
 * Runs the suites as vscode.dev runs an extension: in the web worker extension host, the language server in a worker of
 * its own. Either in a window without any server behind it, or with files that only VS Code can reach.
 *
 * Three things change on the way to the browser, nothing on disk: the extension is served under the window's own origin,
 * the window's configuration names it as one under development, and without files the workbench forgets its server.
 */
import { existsSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { PinnedVscode } from './pinned-vscode.ts';
import { artifacts, fixtures, root } from './places.ts';
import type { RunResult } from './results.ts';
import { resultsMark, type SuiteResults } from './results-shape.ts';
import { startVscode } from './vscode-server.ts';
import { launchChromium, listen, orTimeout, windowAddress } from './window.ts';

const served = '/__extension';

async function serveExtension(page: Page): Promise<void> {
  await page.route(`**${served}/**`, (route) => {
    const file = path.join(root, decodeURIComponent(new URL(route.request().url()).pathname.slice(served.length)));
    const inside = file.startsWith(root + path.sep) && existsSync(file) && statSync(file).isFile();
    return inside ? route.fulfill({ path: file }) : route.fulfill({ status: 404, body: '' });
  });
}

const unescape = (html: string): string => html.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Replaces by a pattern that must occur: a newer VS Code that does it another way shall fail here. */
function mustReplace(text: string, pattern: string | RegExp, by: (...found: string[]) => string): string {
  const changed = text.replace(pattern, by);
  if (changed === text) throw new Error(`this VS Code's workbench has no ${pattern}`);
  return changed;
}

async function configureWindow(page: Page, host: string, files: boolean): Promise<void> {
  const extension = (file: string) => ({ scheme: 'http', authority: host, path: `${served}${file}` });
  await page.route(
    (url) => url.pathname === '/',
    async (route) => {
      const response = await route.fetch();
      const body = mustReplace(
        await response.text(),
        /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/,
        (_all, head = '', json = '') => {
          const configuration = JSON.parse(unescape(json)) as Record<string, unknown>;
          const { remoteAuthority: _server, folderUri: _folder, ...rest } = configuration;
          const changed = {
            ...rest,
            additionalBuiltinExtensions: [],
            developmentOptions: { extensions: [extension('')], extensionTestsPath: extension('/.test-artifacts/suites/index.web.js') },
            configurationDefaults: { 'files.autoSave': 'off', 'workbench.startupEditor': 'none', 'chat.disableAIFeatures': true },
          };
          return `${head}${escape(JSON.stringify(changed))}"`;
        },
      );
      await route.fulfill({ response, body });
    },
  );
  if (files) return;
  await page.route('**/workbench/workbench.js', async (route) => {
    const response = await route.fetch();
    const body = mustReplace(await response.text(), 'remoteAuthority:location.host', () => 'remoteAuthority:void 0');
    await route.fulfill({ response, body });
  });
}

/** A worker has no files: the suites print their results. */
function resultsIn(log: readonly string[]): SuiteResults | undefined {
  const line = log.find((entry) => entry.includes(resultsMark));
  return line === undefined ? undefined : (JSON.parse(line.slice(line.indexOf(resultsMark) + resultsMark.length)) as SuiteResults);
}

/** `files`: open the workspace, whose files come from the server through VS Code. */
export async function runSuitesInWebWindow(
  kind: string,
  vscode: PinnedVscode,
  used: string,
  timeout: number,
  files: boolean,
): Promise<RunResult> {
  const folder = artifacts(kind);
  const server = await startVscode(vscode, { workspace: fixtures, logFile: path.join(folder, 'server.log') });
  try {
    const browser = await launchChromium(server.base);
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      // A page whose HTML a route filled in has no address of its own; Chromium asks before it may talk to 127.0.0.1.
      await page.context().grantPermissions(['local-network-access'], { origin: server.url });
      await serveExtension(page);
      await configureWindow(page, new URL(server.url).host, files);
      const { log, exit } = await listen(page);
      await page.goto(files ? windowAddress(server, []) : `${server.url}/?ew=true`);
      const code = await orTimeout(exit, timeout);
      await page.screenshot({ path: path.join(folder, 'window.png') });
      writeFileSync(path.join(folder, 'workbench.log'), log.join('\n'));
      const tests = resultsIn(log)?.tests ?? [];
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
