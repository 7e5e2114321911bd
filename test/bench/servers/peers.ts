/** What people would use instead: pinned beside this folder, installed on demand into a cache outside node_modules. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder, inRoot } from '../../editor/harness/places.ts';

const pin = inRoot('test', 'bench', 'peers');
const lock = readFileSync(path.join(pin, 'package-lock.json'));

/** The name holds the versions, so that another pin is another folder. */
async function installation(): Promise<string> {
  const digest = Buffer.from(await crypto.subtle.digest('SHA-256', lock)).toString('hex');
  return path.join(cacheFolder(), `bench-peers-${digest.slice(0, 12)}`);
}
const base = await installation();

/** A file of an installed peer. */
export const peerFile = (name: string, ...parts: string[]): string => path.join(base, 'node_modules', name, ...parts);

export function peerVersion(name: string): string {
  return (JSON.parse(readFileSync(peerFile(name, 'package.json'), 'utf8')) as { version: string }).version;
}

/** Installs beside the cache and renames at the end, so that an interrupted install leaves nothing half-usable. */
export function installPeers(say: (line: string) => void): void {
  if (existsSync(base)) return;
  const scratch = `${base}.${process.pid}.part`;
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  cpSync(pin, scratch, { recursive: true });
  try {
    say(`installing the peers into ${base}, once`);
    const run = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: scratch,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (run.status !== 0) throw new Error(run.stderr || run.error?.message || `npm ci ended with ${run.status}`);
    renameSync(scratch, base);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
