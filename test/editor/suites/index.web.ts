/** Where a web worker extension host begins: one bundled file, no file system. */
import 'mocha/mocha.js';
import { resultsMark } from '../harness/results-shape.ts';
import { collect } from './collect.ts';

declare const mocha: BrowserMocha;

export async function run(): Promise<void> {
  mocha.setup({ ui: 'tdd', timeout: 30_000 });
  await import('./untitled.test.ts');
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      console.log(resultsMark + JSON.stringify(results()));
      if (failures > 0) reject(new Error(`${failures} failed`));
      else resolve();
    });
    const results = collect(runner);
  });
}
