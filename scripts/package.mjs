/** Packs the extension as a `.vsix`: builds it for production, packs it without any network, and checks what is inside. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import vsce from '@vscode/vsce';
import { root, run } from './lib/run.mjs';

/** Bytes; a larger package has something in it that it does not need. */
const most = 1_500_000;

const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const file = `${name}-${version}.vsix`;
const folder = { cwd: root, dependencies: false };

if (!process.argv.includes('--no-build')) run('node', ['scripts/build.mjs']);
const inside = await vsce.listFiles(folder);
const unwanted = inside.filter((entry) => /(^|\/)(src|test|node_modules|packages|scripts)\/|\.map$/.test(entry));
if (unwanted.length > 0) throw new Error(`The package would hold what it must not: ${unwanted.join(', ')}`);
await vsce.createVSIX({ ...folder, packagePath: path.join(root, file) });
const { size } = statSync(path.join(root, file));
if (size > most) throw new Error(`The package has ${size} bytes; ${most} are the most.`);
console.log(`${file}: ${inside.length} files, ${(size / 1024).toFixed(0)} KiB`);
