/** Where a Node extension host begins: the desktop's, or that of VS Code's server. */
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';
import { collect } from './collect.ts';

export function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: 30_000, color: false });
  for (const name of readdirSync(__dirname)) if (name.endsWith('.test.js')) mocha.addFile(path.join(__dirname, name));
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      const file = process.env.HEADPIN_TEST_RESULTS;
      if (file) writeFileSync(file, JSON.stringify(results()));
      if (failures > 0) reject(new Error(`${failures} failed`));
      else resolve();
    });
    const results = collect(runner);
  });
}
