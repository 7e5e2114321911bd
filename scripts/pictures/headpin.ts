/** What the command line prints. */
import { spawnSync } from 'node:child_process';
import { inRoot, root } from '../../test/editor/harness/places.ts';

/** The examples carry dates of that autumn. */
export const today = '2026-11-21';

/** Standard output with colours; findings are a result, not a failure. */
export function headpin(...args: readonly string[]): string {
  const run = spawnSync(process.execPath, [inRoot('packages', 'cli', 'bin', 'headpin.js'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '1', NO_COLOR: '' },
  });
  if (run.status !== 0 && run.status !== 1) throw new Error(`headpin ${args.join(' ')}: ${run.stderr}`);
  return run.stdout;
}
