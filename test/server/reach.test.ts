/** What the built programs can reach outside of their files: held to a list, each entry with its reason. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from './built-server.ts';

/** Ways out of a process: to the network, to other programs, to code that comes as text. */
const modules = /\brequire\("(?:node:)?(child_process|net|http|https|http2|dgram|tls|dns|dns\/promises|cluster|inspector|vm|repl)"\)/g;
const globals =
  /(?<![\w$.])(fetch|XMLHttpRequest|WebSocket|EventSource|WebTransport|importScripts|eval|Function)\s*\(|\.sendBeacon\(|new (WebSocket|EventSource|XMLHttpRequest|WebTransport|Function)\b/g;

const protocolSockets = 'vscode-jsonrpc and vscode-languageclient can talk over a socket or a pipe; Headpin asks for IPC or stdio only';
const protocolProcesses = 'vscode-languageserver can look for global packages; Headpin never calls it';

/** Each way that a bundle holds, and why. */
const allowed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'dist/extension.js': {
    child_process: 'starts the server (vscode-languageclient), git to compare with a revision, a browser to print where PDF is asked for',
    net: protocolSockets,
  },
  'dist/server.js': { child_process: protocolProcesses, net: protocolSockets },
  'dist/web/extension.js': {},
  'dist/web/server.js': {},
  'dist/webview/preview.js': {},
  'packages/cli/dist/main.cjs': { child_process: 'git plumbing (packages/git), the default browser for --open' },
  'packages/cli/dist/plain-check.cjs': {},
  'packages/cli/dist/changes.cjs': {},
  'packages/cli/dist/pages.cjs': {},
  'packages/cli/dist/print.cjs': { child_process: 'an installed browser that writes the PDF which was asked for' },
  'packages/cli/dist/report.cjs': {},
  'packages/cli/dist/server.cjs': { child_process: protocolProcesses, net: protocolSockets },
};

/** The sources that start a process. */
const starters: Readonly<Record<string, string>> = {
  'packages/git/src/git.ts': 'git plumbing: rev-parse, ls-tree, cat-file, merge-base',
  'packages/cli/src/report/open-file.ts': 'the default browser, for --open',
  'packages/print/src/print-pdf.ts': 'an installed browser, for a PDF',
};

beforeAll(() => {
  if (Object.keys(allowed).some((file) => !existsSync(path.join(root, file)))) {
    execFileSync(process.execPath, [path.join(root, 'scripts/build.mjs')], { cwd: root, stdio: 'ignore' });
  }
}, 120_000);

describe('the built programs', () => {
  it('are all looked at', () => {
    const built = ['dist', 'dist/web', 'dist/webview', 'packages/cli/dist'].flatMap((folder) =>
      readdirSync(path.join(root, folder))
        .filter((name) => /\.c?js$/.test(name))
        .map((name) => `${folder}/${name}`),
    );
    expect(built.sort()).toEqual(Object.keys(allowed).sort());
  });

  it.each(Object.keys(allowed))('%s reaches out in no other way than is listed', (file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    const found = new Set([...text.matchAll(modules)].map(([, name]) => name!));
    expect([...found].sort()).toEqual(Object.keys(allowed[file]!).sort());
    expect([...text.matchAll(globals)].map(([use]) => use)).toEqual([]);
  });

  it('send no telemetry', () => {
    for (const file of Object.keys(allowed)) {
      expect(readFileSync(path.join(root, file), 'utf8'), file).not.toMatch(/logUsage|createTelemetryLogger|telemetry\.logEvent\(/);
    }
  });
});

it('processes are started in few places', () => {
  const packages = readdirSync(path.join(root, 'packages'));
  const sources = packages.flatMap((name) => {
    const folder = path.join(root, 'packages', name, 'src');
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
      .map((file) => path.posix.join('packages', name, 'src', file.split(path.sep).join('/')));
  });
  const found = sources.filter((file) => /['"](?:node:)?child_process['"]/.test(readFileSync(path.join(root, file), 'utf8')));
  expect(found.sort()).toEqual(Object.keys(starters).sort());
});
