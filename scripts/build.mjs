/**
 * Bundles what runs: the extension and its server for Node and for a web worker, the preview's script, and the
 * command line; and writes the extension's templates. `node scripts/build.mjs [--dev] [--watch] [name ...]`: production
 * is minified, `--dev` has source maps.
 */
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const dev = flags.includes('--dev');

// Modules first: jsonc-parser's other build cannot be bundled.
const node = { platform: 'node', format: 'cjs', mainFields: ['module', 'main'] };
const worker = { platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'], define: { global: 'globalThis' } };

/**
 * The command line is one CommonJS file, which starts soonest; what few commands need is beside it and loaded when it
 * is asked for. `headpin check` pays for neither the report nor the server.
 */
const commandLine = { ...node, target: 'node22' };
const onDemand = {
  '@headpin/report': { name: 'report', entry: 'packages/report/src/index.ts' },
  '@headpin/report/changes/index.ts': { name: 'changes', entry: 'packages/report/src/changes/index.ts' },
  '@headpin/print': { name: 'print', entry: 'packages/print/src/index.ts' },
  '@headpin/language/server/node.ts': { name: 'server', entry: 'packages/language/src/server/node.ts' },
  '@headpin/core/rules/pages.ts': { name: 'pages', entry: 'packages/core/src/rules/pages.ts' },
};
const loadedOnDemand = {
  name: 'loaded-on-demand',
  setup: (build) =>
    build.onResolve({ filter: /^@headpin\// }, ({ path: specifier, kind }) =>
      kind === 'dynamic-import' && specifier in onDemand ? { path: `./${onDemand[specifier].name}.cjs`, external: true } : undefined,
    ),
};

/** A plain check reaches nothing that is loaded on demand; what would be is left to the whole program. */
const allInOnePiece = {
  name: 'all-in-one-piece',
  setup: (build) =>
    build.onResolve({ filter: /^[.@]/ }, ({ kind }) => (kind === 'dynamic-import' ? { path: './main.cjs', external: true } : undefined)),
};

/** jsonc-parser makes long tables of white space when it is loaded, for writing JSON, which nothing here has it do. */
const withoutIdleTables = {
  name: 'without-idle-tables',
  setup: (build) =>
    build.onResolve({ filter: /\/string-intern$/ }, ({ path: specifier, resolveDir }) => ({
      path: path.join(resolveDir, `${specifier}.js`),
      sideEffects: false,
    })),
};

/** What is built, from which entry, into which file. VS Code 1.91, the oldest supported, runs Node 20. */
const bundles = {
  extension: { ...node, target: 'node20', external: ['vscode'], entry: 'packages/extension/src/extension.ts', out: 'dist/extension.js' },
  server: { ...node, target: 'node20', entry: 'packages/language/src/server/node.ts', out: 'dist/server.js' },
  'web-extension': {
    ...worker,
    format: 'cjs',
    external: ['vscode'],
    entry: 'packages/extension/src/extension.web.ts',
    out: 'dist/web/extension.js',
  },
  'web-server': { ...worker, format: 'iife', entry: 'packages/language/src/server/worker.ts', out: 'dist/web/server.js' },
  preview: { ...worker, format: 'iife', entry: 'packages/extension/src/webview/preview.ts', out: 'dist/webview/preview.js' },
  cli: { ...commandLine, plugins: [loadedOnDemand], entry: 'packages/cli/src/main.ts', out: 'packages/cli/dist/main.cjs' },
  'cli-plain-check': {
    ...commandLine,
    // What is loaded on demand is `require`d: Node's other loader takes milliseconds to begin.
    supported: { 'dynamic-import': false },
    plugins: [allInOnePiece],
    entry: 'packages/cli/src/plain-check.ts',
    out: 'packages/cli/dist/plain-check.cjs',
  },
  ...Object.fromEntries(
    Object.entries(onDemand).map(([module, { name, entry }]) => [
      `cli-${name}`,
      { ...commandLine, entry, out: `packages/cli/dist/${name}.cjs`, module },
    ]),
  ),
};

const unknown = named.filter((name) => !(name in bundles));
if (unknown.length > 0) fail(`There is no bundle ${unknown.join(', ')}; the bundles are ${Object.keys(bundles).join(', ')}.`);
const wanted = (name) => named.length === 0 || named.includes(name) || (name.startsWith('cli-') && named.includes('cli'));
const chosen = Object.entries(bundles).filter(([name]) => wanted(name));
const missing = chosen.filter(([, bundle]) => !existsSync(path.join(root, bundle.entry)));
if (missing.length > 0) fail(`These entries are missing: ${missing.map(([, bundle]) => bundle.entry).join(', ')}`);

function fail(message) {
  console.error(message);
  process.exit(1);
}

function options({ entry, out, module: _module, plugins = [], ...rest }) {
  return {
    ...rest,
    absWorkingDir: root,
    bundle: true,
    minify: !dev,
    sourcemap: dev ? 'linked' : false,
    legalComments: 'none',
    loader: { '.md': 'text' },
    plugins: [...plugins, withoutIdleTables],
    logLevel: 'warning',
    entryPoints: [entry],
    outfile: out,
  };
}

/** Bytes of a bundle. */
const size = ({ out }) => statSync(path.join(root, out)).size;

// Source maps of a development build would stay.
for (const [, bundle] of chosen) rmSync(path.join(root, `${bundle.out}.map`), { force: true });

/** The starters of `headpin init`, as data for the extension's "New Strategy". */
async function writeTemplates() {
  const { templates } = await import('../packages/cli/src/templates/templates.ts');
  const data = Object.entries(templates).map(([id, { doc, files }]) => ({ id, doc, files: files({ name: '{{name}}' }) }));
  mkdirSync(path.join(root, 'dist'), { recursive: true });
  writeFileSync(path.join(root, 'dist', 'templates.json'), JSON.stringify(data));
}

if (named.length === 0 || named.includes('extension')) await writeTemplates();
if (flags.includes('--watch')) {
  for (const [, bundle] of chosen) await (await context({ ...options(bundle), logLevel: 'info' })).watch();
} else {
  try {
    await Promise.all(chosen.map(([, bundle]) => build(options(bundle))));
  } catch {
    process.exit(1); // esbuild has already said what is wrong
  }
  for (const [name, bundle] of chosen)
    console.log(`${name.padEnd(14)} ${`${(size(bundle) / 1024).toFixed(1)} KiB`.padStart(11)}  ${bundle.out}`);
}
