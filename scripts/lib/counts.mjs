/** Counts of tests by kind, from what each runner leaves behind. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A kind of tests: `{ kind, passed, failed, skipped, failures }`; `failures` are the titles of what failed. */
const empty = (kind) => ({ kind, passed: 0, failed: 0, skipped: 0, failures: [] });

function add(count, outcome, title) {
  if (outcome === 'passed') count.passed++;
  else if (outcome === 'failed') {
    count.failed++;
    count.failures.push(title);
  } else count.skipped++;
}

/** One check that is no list of tests: it holds or it does not. */
export const check = (kind, holds) => ({ ...empty(kind), passed: holds ? 1 : 0, failed: holds ? 0 : 1, failures: holds ? [] : [kind] });

/** Something that should have run and left nothing. */
export const nothing = (kind, why) => ({ ...empty(kind), failed: 1, failures: [`${kind}: ${why}`] });

/** What Vitest's JSON says, by package or folder of tests. */
export function vitestCounts(file, root) {
  if (!existsSync(file)) return [nothing('unit', 'Vitest left no results')];
  const kinds = new Map();
  for (const { name, status, message, assertionResults } of JSON.parse(readFileSync(file, 'utf8')).testResults) {
    const place = path.relative(root, name);
    const kind = place.split(path.sep).slice(0, 2).join('/');
    const count = kinds.get(kind) ?? empty(kind);
    kinds.set(kind, count);
    for (const { status: outcome, fullName } of assertionResults) add(count, outcome, `${place}: ${fullName}`);
    // A file that does not load has no tests to fail.
    if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed')) add(count, 'failed', `${place}: ${message}`);
  }
  return [...kinds.values()].sort((a, b) => (a.kind < b.kind ? -1 : 1));
}

/** What each run in VS Code left in its folder. */
export function editorCounts(artifacts) {
  const runs = readdirSync(artifacts).filter(
    (name) => name.startsWith('editor-') && existsSync(path.join(artifacts, name, 'results.json')),
  );
  if (runs.length === 0) return [nothing('editor', 'no run in VS Code left results')];
  return runs.map((name) => {
    const { kind, tests, trouble } = JSON.parse(readFileSync(path.join(artifacts, name, 'results.json'), 'utf8'));
    const count = empty(kind);
    for (const { outcome, title } of tests) add(count, outcome, `${kind}: ${title}`);
    if (count.failed === 0 && (trouble !== undefined || count.passed === 0)) add(count, 'failed', `${kind}: ${trouble ?? 'no test ran'}`);
    return count;
  });
}
