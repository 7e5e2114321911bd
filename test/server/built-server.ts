/** The server as it is shipped: `dist/server.js`, built again where a source is newer. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const built = path.join(root, 'dist', 'server.js');
const lock = path.join(root, '.building-server');
let isFresh = false;

/** The file of the built server; several test files at a time wait for one build. */
export function builtServer(): string {
  while (!isFresh) {
    if (existsSync(built) && statSync(built).mtimeMs >= newestSource() && !existsSync(lock)) isFresh = true;
    else if (locked()) {
      try {
        execFileSync(process.execPath, [path.join(root, 'scripts/build.mjs'), 'server'], { cwd: root, stdio: 'ignore' });
        isFresh = true;
      } finally {
        rmdirSync(lock);
      }
    } else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
  return built;
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
  const folders = ['core', 'language', 'report'].map((name) => path.join(root, 'packages', name, 'src'));
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((one) => path.join(folder, one)),
  );
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}
