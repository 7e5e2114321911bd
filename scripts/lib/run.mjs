/** Runs tools of this checkout. npm scripts find them in node_modules/.bin, and so does this, without npm. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const tools = path.join(root, 'node_modules', '.bin');

/** Ours first: the pinned Node among them, whatever Node runs this script. */
export const environment = () => ({ ...process.env, PATH: `${tools}${path.delimiter}${process.env.PATH ?? ''}` });

/** Runs a tool to its end and gives its exit code; `null` where it did not end in time. */
export function status(tool, args, { timeout, env } = {}) {
  const ended = spawnSync(tool, args, {
    cwd: root,
    env: { ...environment(), ...env },
    stdio: 'inherit',
    shell: process.platform === 'win32',
    timeout,
  });
  if (ended.error && ended.error.code !== 'ETIMEDOUT') throw ended.error;
  return ended.status;
}

/** Runs a tool that must succeed. */
export function run(tool, args, options) {
  const code = status(tool, args, options);
  if (code !== 0) throw new Error(`${tool} ${args.join(' ')} ended with ${code}`);
}
