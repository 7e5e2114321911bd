/**
 * `npm test`: everything, with one summary at the end. `npm test -- unit editor` runs parts of it. Parts: checks
 * (generated files, types, lint), build, unit, package, editor. A part that could not run counts as failed.
 */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium } from './lib/chromium.mjs';
import { check, editorCounts, vitestCounts } from './lib/counts.mjs';
import { root, status } from './lib/run.mjs';

const artifacts = path.join(root, '.test-artifacts');
const minutes = (count) => count * 60_000;

const holds = (kind, tool, args, timeout = minutes(5)) => check(kind, status(tool, args, { timeout }) === 0);

function unit() {
  const file = path.join(artifacts, 'vitest', 'results.json');
  const code = status('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], { timeout: minutes(45) });
  const counts = vitestCounts(file, root);
  const failed = counts.some((count) => count.failed > 0);
  return code === 0 || failed ? counts : [...counts, check(`vitest ended with ${code}`, false)];
}

function editor() {
  const code = status('node', ['test/editor/run.ts'], { timeout: minutes(30) });
  const counts = editorCounts(artifacts);
  const failed = counts.some((count) => count.failed > 0);
  return code === 0 || failed ? counts : [...counts, check(`the editor tests ended with ${code}`, false)];
}

/** In the order in which one stands on the other. */
const parts = {
  checks: () => [
    holds('generated files', 'node', ['scripts/generate.ts', '--check']),
    holds('types', 'tsc', ['--noEmit', '-p', 'tsconfig.json']),
    holds('lint', 'biome', ['check', '.']),
  ],
  build: () => [holds('build', 'node', ['scripts/build.mjs'])],
  unit,
  package: () => [holds('package', 'node', ['scripts/package.mjs', '--no-build'])],
  editor,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; the parts are ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

rmSync(artifacts, { recursive: true, force: true });
mkdirSync(artifacts, { recursive: true });
const chosen = Object.keys(parts).filter((name) => asked.length === 0 || asked.includes(name));
if (chosen.includes('editor') || chosen.includes('unit')) ensureChromium();

const counts = [];
for (const name of chosen) {
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
  counts.push(...parts[name]());
}

const sum = (outcome) => counts.reduce((total, count) => total + count[outcome], 0);
console.log(`\n── summary ${'─'.repeat(53)}`);
for (const { kind, passed, failed, skipped } of counts) {
  console.log(
    `${kind.padEnd(34)} ${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed${skipped ? ` ${String(skipped).padStart(4)} skipped` : ''}`,
  );
}
for (const failure of counts.flatMap(({ failures }) => failures)) console.log(`FAILED ${failure}`);
const left = Object.keys(parts).filter((name) => !chosen.includes(name));
if (left.length > 0) console.log(`Not asked for: ${left.join(', ')}`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed${sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''}`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
