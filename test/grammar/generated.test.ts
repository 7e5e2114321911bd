import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('the generated parser is that of the grammar', () => {
  const script = fileURLToPath(new URL('../../scripts/generate-grammar.mjs', import.meta.url));
  const { status, stderr, stdout } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect(status, `${stdout}${stderr}`).toBe(0);
}, 60_000);
