/** Runs the same suites in a desktop VS Code, where one can be had. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { artifacts, bundledSuites, fixtures, inRoot, root } from './places.ts';
import type { RunResult } from './results.ts';
import type { SuiteResults } from './results-shape.ts';

export interface Desktop {
  readonly how: string;
  readonly options: { readonly vscodeExecutablePath?: string };
}

/** Why there is none; `asked` where the caller named one that is not there. */
export interface NoDesktop {
  readonly why: string;
  readonly asked?: true;
}

const downloads = 'https://update.code.visualstudio.com/api/releases/stable';

async function answer(url: string): Promise<true | string> {
  try {
    const response = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(4000) });
    return response.ok || `it answers ${response.status}`;
  } catch (error) {
    const { cause, name } = error as Error & { cause?: { code?: string } };
    return cause?.code ?? name;
  }
}

/** A VS Code that VSCODE_PATH names, one kept in `.vscode-test/`, or one that can be downloaded. */
export async function findDesktop(): Promise<Desktop | NoDesktop> {
  const named = process.env.VSCODE_PATH;
  if (named && !existsSync(named)) return { why: `VSCODE_PATH=${named} does not exist`, asked: true };
  if (process.platform === 'linux' && !process.env.DISPLAY) return { why: 'there is no display; xvfb-run gives one' };
  if (named) return { how: `VSCODE_PATH=${named}`, options: { vscodeExecutablePath: named } };
  const kept = inRoot('.vscode-test');
  const complete = existsSync(kept) ? readdirSync(kept).filter((name) => existsSync(path.join(kept, name, 'is-complete'))) : [];
  if (complete.length > 0) return { how: `kept in .vscode-test: ${complete.join(', ')}`, options: {} };
  const reached = await answer(downloads);
  return reached === true ? { how: 'downloaded', options: {} } : { why: `VS Code's download service cannot be reached (${reached})` };
}

export async function runSuitesOnDesktop(kind: string, desktop: Desktop, timeout: number): Promise<RunResult> {
  const file = path.join(artifacts(kind), 'suite-results.json');
  rmSync(file, { force: true });
  const used = `VS Code desktop, ${desktop.how}`;
  // Run apart, so that a VS Code that hangs can be ended.
  const job = {
    ...desktop.options,
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(bundledSuites, 'index.js'),
    launchArgs: [fixtures, '--disable-extensions'],
  };
  const run = spawnSync(process.execPath, [import.meta.filename, JSON.stringify(job)], {
    timeout,
    stdio: 'inherit',
    env: { ...process.env, HEADPIN_TEST_RESULTS: file },
  });
  const results = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SuiteResults) : undefined;
  const trouble =
    run.status === 0 ? {} : { trouble: run.error ? `VS Code did not end: ${run.error.message}` : `VS Code ended with ${run.status}` };
  return { kind, used, tests: results?.tests ?? [], ...trouble };
}

if (process.argv[1] === import.meta.filename) await runTests(JSON.parse(process.argv[2] ?? '{}') as Parameters<typeof runTests>[0]);
