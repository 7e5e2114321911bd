/**
 * Runs the extension in a real VS Code. Kinds, all unless named on the command line:
 *   suites     in the extension host, with this folder under development
 *   web        in a web worker, in a window without any server
 *   web-files  in a web worker, with files that only VS Code can reach
 *   ui         what a person sees and does, through the window
 *   installed  the suites against the packaged extension, installed
 *   ui-installed  the window against the packaged extension, installed
 * A desktop VS Code is used where one can be had, else VS Code's server. HEADPIN_VSCODE=desktop or server makes the choice.
 * HEADPIN_VSCODE_SERVER names another VS Code than the pinned one, by the `lib/vscode` of a code-server.
 * HEADPIN_JOURNEYS names the journeys of `ui` to walk, set apart by commas; all of them unless given.
 * If nothing can run, the run fails: it never passes by not running.
 */
import { existsSync } from 'node:fs';
import { bundleSuites } from './harness/bundle-suites.ts';
import { cachedVscode, codeServerVersion, givenVscode, installVscode, type PinnedVscode } from './harness/pinned-vscode.ts';
import { findChromium, packageFile } from './harness/places.ts';
import { passed, type RunResult, record } from './harness/results.ts';
import { runSuitesInServer } from './harness/suite-in-server.ts';
import { findDesktop, runSuitesOnDesktop } from './harness/suite-on-desktop.ts';
import { runSuitesInWebWindow } from './harness/web-window.ts';
import { runJourneys } from './ui/run-journeys.ts';

const kinds = ['suites', 'web', 'web-files', 'ui', 'installed', 'ui-installed'] as const;
type Kind = (typeof kinds)[number];

/** After so many milliseconds a run counts as failed. */
const timeout = Number(process.env.HEADPIN_EDITOR_TIMEOUT ?? 240_000);
const say = (line: string): void => console.log(`[editor] ${line}`);

function findServer(): PinnedVscode | { readonly why: string } {
  if (process.platform === 'win32') return { why: 'it is not set up on Windows' };
  if (!findChromium()) return { why: 'there is no Chromium (Debian: apt-get install -y chromium; elsewhere set CHROMIUM_PATH)' };
  const given = givenVscode();
  if (given) return given;
  try {
    return cachedVscode() ?? installVscode(say);
  } catch (error) {
    return { why: `code-server ${codeServerVersion} cannot be installed: ${(error as Error).message}` };
  }
}

const failed = (kind: Kind, trouble: string): RunResult => ({ kind: `editor-${kind}`, used: 'nothing', tests: [], trouble });

function onServer(kind: Kind, vscode: PinnedVscode, because: string): Promise<RunResult> {
  const name = `editor-${kind}`;
  const install = kind === 'installed' || kind === 'ui-installed' ? packageFile : undefined;
  const used = `VS Code ${vscode.version}, its server from ${vscode.from} in headless Chromium (${because})${install ? ', the packaged extension installed' : ''}`;
  if (install && !existsSync(install)) return Promise.resolve(failed(kind, `${install} is not there; npm run package writes it`));
  if (kind === 'web' || kind === 'web-files') return runSuitesInWebWindow(name, vscode, used, timeout, kind === 'web-files');
  if (kind === 'ui' || kind === 'ui-installed') return runJourneys(name, vscode, used, install);
  return runSuitesInServer(name, vscode, used, timeout, install);
}

async function run(kind: Kind, server: PinnedVscode | { readonly why: string }): Promise<RunResult> {
  const wanted = process.env.HEADPIN_VSCODE;
  const reasons: string[] = [];
  if (kind === 'suites' && wanted !== 'server') {
    const desktop = await findDesktop();
    if ('how' in desktop) return runSuitesOnDesktop(`editor-${kind}`, desktop, timeout);
    reasons.push(`no desktop build: ${desktop.why}`);
    if (desktop.asked || wanted === 'desktop') return failed(kind, reasons.join('; '));
  }
  if ('why' in server) return failed(kind, [...reasons, `no server: ${server.why}`].join('; '));
  const because = kind === 'suites' ? (reasons[0] ?? 'HEADPIN_VSCODE=server') : 'this kind of run needs the server';
  try {
    return await onServer(kind, server, because);
  } catch (error) {
    return failed(kind, (error as Error).stack ?? String(error));
  }
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !kinds.includes(name as Kind));
if (unknown.length > 0) {
  console.error(`There is no kind ${unknown.join(', ')}; the kinds are ${kinds.join(', ')}.`);
  process.exit(2);
}
await bundleSuites();
const server = findServer();
const runs: RunResult[] = [];
for (const kind of asked.length > 0 ? (asked as Kind[]) : kinds) runs.push(record(await run(kind, server)));
const count = (outcome: string): number => runs.flatMap((r) => r.tests).filter((test) => test.outcome === outcome).length;
console.log('');
say(
  `${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped; ${runs.filter((r) => !passed(r)).length} of ${runs.length} runs failed`,
);
process.exitCode = runs.every(passed) ? 0 : 1;
