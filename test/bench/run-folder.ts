/** A folder of this run's own, so that two runs at once do not write over each other; gone when the run ends. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const runFolder = mkdtempSync(path.join(tmpdir(), 'headpin-bench-'));

export const removeRunFolder = (): void => rmSync(runFolder, { recursive: true, force: true });
process.once('exit', removeRunFolder);
