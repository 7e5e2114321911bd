/** Where a web worker extension host begins: one bundled file, no file system. */
import 'mocha/mocha.js';
import { workspace } from 'vscode';
import { resultsMark } from '../harness/results-shape.ts';
import { collect } from './collect.ts';

declare const mocha: BrowserMocha;

export async function run(): Promise<void> {
  // The browser's own reporter writes into a document, and a worker has none.
  mocha.setup({ ui: 'tdd', reporter: 'spec', timeout: 30_000 });
  await import('./first-run.test.ts');
  await import('./untitled.test.ts');
  if (workspace.workspaceFolders?.length) {
    await import('./window.test.ts');
    await import('./workspace.test.ts');
  }
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      console.log(resultsMark + JSON.stringify(results()));
      if (failures > 0) reject(new Error(`${failures} failed`));
      else resolve();
    });
    const results = collect(runner);
  });
}
