/** Runs the built command line the way a shell does: a process of its own, in a folder of its own. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = join(root, 'packages/cli');
const built = join(cli, 'dist/main.cjs');
const lock = join(cli, '.building');
/** Another program file to test than the one built here, such as an installed one. */
const given = process.env.HEADPIN_CLI;
export const program = given ?? join(cli, 'bin/headpin.js');

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface RunOptions {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `headpin` with these arguments. No colour is forced on or off unless `env` says so. */
export function headpin(args: readonly string[], { cwd = root, input = '', env = {} }: RunOptions = {}): Run {
  if (given === undefined) buildWhereStale();
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  const result = spawnSync(process.execPath, [program, ...args], {
    cwd,
    input,
    env: { ...inherited, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

/** A new folder with these files, removed after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'headpin-cli-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

let isFresh = false;

/** Builds once where a source is newer than the build; several test files at a time wait for one another. */
function buildWhereStale(): void {
  while (!isFresh) {
    if (existsSync(built) && statSync(built).mtimeMs >= newestSource() && !existsSync(lock)) isFresh = true;
    else if (locked()) {
      try {
        execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), 'cli'], { cwd: root, stdio: 'inherit' });
      } finally {
        rmdirSync(lock);
      }
    } else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
}

function locked(): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

function newestSource(): number {
  const packages = ['core', 'git', 'language', 'report', 'print', 'cli'].map((name) => join(root, 'packages', name, 'src'));
  const files = packages.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)));
  return Math.max(...files.map((path) => statSync(path).mtimeMs));
}
