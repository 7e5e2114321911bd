/**
 * The real VS Code for machines on which no desktop build can be had: the server and the workbench that npm's
 * `code-server` carries. Only VS Code's own `server-main.js` is used, and no install script runs, so neither a compiler
 * nor a system package is needed. It goes into a cache outside node_modules, because its own scripts refuse Node 20.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder, inRoot } from './places.ts';

const pin = inRoot('test', 'vscode-server');
const { dependencies } = JSON.parse(readFileSync(path.join(pin, 'package.json'), 'utf8')) as { dependencies: { 'code-server': string } };
export const codeServerVersion = dependencies['code-server'];

export interface PinnedVscode {
  /** VS Code's own version, such as `1.139.1`. */
  readonly version: string;
  /** What brought it. */
  readonly from: string;
  readonly node: string;
  readonly main: string;
}

const folder = (): string => path.join(cacheFolder(), `code-server-${codeServerVersion}`);
const vscodeIn = (base: string): string => path.join(base, 'node_modules', 'code-server', 'lib', 'vscode');

/** What the cache holds, or `undefined` where nothing complete is there. */
export function cachedVscode(): PinnedVscode | undefined {
  const base = folder();
  if (!existsSync(path.join(base, '.complete'))) return undefined;
  const ownNode = path.join(base, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  return serverIn(vscodeIn(base), `code-server ${codeServerVersion}`, existsSync(ownNode) ? ownNode : process.execPath);
}

function serverIn(vscode: string, from: string, node: string): PinnedVscode {
  const { version } = JSON.parse(readFileSync(path.join(vscode, 'package.json'), 'utf8')) as { version: string };
  return { version, from, node, main: path.join(vscode, 'out', 'server-main.js') };
}

/**
 * Another server than the pinned one, where HEADPIN_VSCODE_SERVER names its folder: the `lib/vscode` of a code-server that
 * carries an older VS Code. HEADPIN_VSCODE_NODE names the Node to start it with.
 */
export function givenVscode(): PinnedVscode | undefined {
  const { HEADPIN_VSCODE_SERVER: vscode, HEADPIN_VSCODE_NODE: node } = process.env;
  return vscode ? serverIn(vscode, vscode, node ?? process.execPath) : undefined;
}

function npm(cwd: string, ...args: string[]): void {
  const run = spawnSync('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) throw new Error(`npm ${args.join(' ')} failed: ${run.stderr || run.error?.message || 'no message'}`);
}

/** Installs beside the cache and renames at the end, so that an interrupted install leaves nothing half-usable. */
export function installVscode(say: (line: string) => void): PinnedVscode {
  const base = folder();
  const scratch = `${base}.${process.pid}.part`;
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  cpSync(pin, scratch, { recursive: true });
  try {
    say(`installing VS Code's server (code-server ${codeServerVersion}) into ${base}, once, about 0.8 GB`);
    npm(scratch, 'ci');
    // The package locks its own dependencies; its lockfile leaves one peer dependency out.
    npm(vscodeIn(scratch), 'ci', '--omit=dev', '--legacy-peer-deps');
    writeFileSync(path.join(scratch, '.complete'), '');
    if (!cachedVscode()) {
      rmSync(base, { recursive: true, force: true });
      renameSync(scratch, base);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  const installed = cachedVscode();
  if (!installed) throw new Error(`code-server ${codeServerVersion} is not complete in ${base}`);
  return installed;
}
