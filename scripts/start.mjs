/** `npm start`: builds, checks and scores the example, writes its report, and says where it is. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root, run, status } from './lib/run.mjs';

const example = 'examples/graftline';
const report = 'headpin-report.html';

const headpin = (...args) => status('node', ['packages/cli/bin/headpin.js', ...args]);

run('node', ['scripts/build.mjs']);

console.log(`\n$ headpin check ${example}`);
const checked = headpin('check', example);
// 1 says that there are findings: a result, not a failure.
if (checked !== 0 && checked !== 1) throw new Error(`headpin check ended with ${checked}`);

console.log(`\n$ headpin score ${example}`);
if (headpin('score', example) !== 0) throw new Error('headpin score failed');

console.log(`\n$ headpin report ${example} -o ${report}`);
if (headpin('report', example, '-o', report) !== 0 || !existsSync(path.join(root, report))) throw new Error('headpin report failed');

console.log(`
The report is ${path.join(root, report)}; open it in any browser.
In VS Code: npm run package, then code --install-extension headpin-vscode-*.vsix, then code ${example}.
To work on Headpin itself: open this folder in VS Code and press F5.`);
