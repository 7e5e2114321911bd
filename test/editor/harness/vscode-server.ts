/** Starts VS Code's server on 127.0.0.1 in a directory of its own, with a copy of a workspace. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PinnedVscode } from './pinned-vscode.ts';
import type { SuiteResults } from './results-shape.ts';

export interface RunningVscode {
  readonly url: string;
  /** The copy of the workspace that the window opens. */
  readonly folder: string;
  /** Holds everything of this run; removed by `stop`. */
  readonly base: string;
  results(): SuiteResults | undefined;
  stop(): Promise<void>;
}

export interface ServerOptions {
  readonly workspace: string;
  readonly logFile: string;
  /** A packaged extension to install first. */
  readonly install?: string | undefined;
  readonly env?: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The window asks whether the folder's authors are trusted, and nobody has said so: Restricted Mode. */
  readonly untrusted?: boolean;
}

/** A quiet window that saves nothing by itself: in a browser, VS Code would save after a second. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'files.autoSave': 'off',
  'git.enabled': false,
  'chat.disableAIFeatures': true,
  // Without it a window asks before it shows an untrusted folder.
  'security.workspace.trust.startupPrompt': 'never',
};

/** A home of its own, so that nothing is read from the user's and nothing left in it. Sockets need a short path. */
export function privateHome(base: string): Record<string, string> {
  const home = path.join(base, 'home');
  const temporary = path.join(base, 'tmp');
  for (const folder of [home, temporary]) mkdirSync(folder, { recursive: true });
  return {
    HOME: home,
    TMPDIR: temporary,
    XDG_RUNTIME_DIR: temporary,
    XDG_CONFIG_HOME: path.join(home, '.config'),
    XDG_CACHE_HOME: path.join(home, '.cache'),
    XDG_DATA_HOME: path.join(home, '.local', 'share'),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port'))));
    });
  });
}

/** What a VS Code terminal or npm puts into the environment is not meant for this server. */
const inherited = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(entry[0]),
    ),
  );

function installExtension(vscode: PinnedVscode, data: string, file: string, env: Record<string, string>): void {
  const run = spawnSync(
    vscode.node,
    [vscode.main, '--server-data-dir', data, '--accept-server-license-terms', '--install-extension', file],
    {
      env,
      encoding: 'utf8',
      timeout: 60_000,
    },
  );
  if (!/was successfully installed/.test(run.stdout ?? '')) throw new Error(`${file} could not be installed: ${run.stdout}${run.stderr}`);
}

/** Ends the server and the extension host below it: they form one process group. */
async function end(child: ChildProcess): Promise<void> {
  const signal = (name: 'SIGTERM' | 'SIGKILL'): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, name);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  };
  const gone = new Promise((resolve) => child.once('exit', resolve));
  signal('SIGTERM');
  if (child.exitCode === null) await Promise.race([gone, sleep(5000, undefined, { ref: false })]);
  signal('SIGKILL');
}

async function untilAnswering(url: string, child: ChildProcess): Promise<boolean> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline && child.exitCode === null; await sleep(50)) {
    const answer = await fetch(`${url}/version`).catch(() => undefined);
    if (answer?.ok) return true;
  }
  return false;
}

export async function startVscode(vscode: PinnedVscode, options: ServerOptions): Promise<RunningVscode> {
  const base = mkdtempSync(path.join(tmpdir(), 'hp-'));
  const data = path.join(base, 'server');
  const userSettings = path.join(data, 'data', 'User');
  mkdirSync(userSettings, { recursive: true });
  writeFileSync(path.join(userSettings, 'settings.json'), JSON.stringify({ ...quietSettings, ...options.settings }));
  const resultsFile = path.join(base, 'results.json');
  // An empty gallery: nothing is ever asked of one. The extension host inherits the rest.
  const env = { ...inherited(), ...privateHome(base), EXTENSIONS_GALLERY: '{}', HEADPIN_TEST_RESULTS: resultsFile, ...options.env };
  const folder = path.join(base, 'workspace');
  cpSync(options.workspace, folder, { recursive: true });
  if (options.install) installExtension(vscode, data, options.install, env);
  const port = await freePort();
  const child = spawn(
    vscode.node,
    [
      vscode.main,
      ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--accept-server-license-terms'],
      ...['--server-data-dir', data, '--telemetry-level', 'off'],
      ...(options.untrusted ? [] : ['--disable-workspace-trust']),
      // A built VS Code takes the test payload of its address only with this on.
      '--enable-smoke-test-driver',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], detached: true, env },
  );
  rmSync(options.logFile, { force: true });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => appendFileSync(options.logFile, chunk));
  const stop = async (): Promise<void> => {
    await end(child);
    rmSync(base, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  const url = `http://127.0.0.1:${port}`;
  if (!(await untilAnswering(url, child))) {
    await stop();
    throw new Error(`VS Code's server did not start; its log is ${options.logFile}`);
  }
  const results = (): SuiteResults | undefined =>
    existsSync(resultsFile) ? (JSON.parse(readFileSync(resultsFile, 'utf8')) as SuiteResults) : undefined;
  return { url, folder, base, results, stop };
}
