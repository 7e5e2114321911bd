/**
 * A server that is typed at for a long time and keeps its memory: `node test/server/soak.ts` edits for thirty minutes,
 * or for HEADPIN_SOAK_MINUTES, prints a table, and fails where the heap has grown.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { folderOf, Server } from './server-process.ts';

const probe = fileURLToPath(new URL('memory-probe.cjs', import.meta.url));
const examples = fileURLToPath(new URL('../../examples/graftline/', import.meta.url));
const mebibyte = 1024 * 1024;

export interface Memory {
  /** Objects on the heap after collecting garbage, in MiB. */
  readonly heap: number;
  /** What V8 compiled, in MiB: bytecode and machine code, of which there is more the longer the same work goes on. */
  readonly code: number;
  /** Resident, in MiB. */
  readonly rss: number;
}

export interface Reading extends Memory {
  readonly minutes: number;
  readonly edits: number;
}

/** Options of Node for a server that `memoryOf` measures. */
export const measured = ['--expose-gc', '-r', probe];

export function memoryOf(server: Server): Promise<Memory> {
  return new Promise((resolve) => {
    server.raw.child.once('message', (memory) => {
      const { objects, code, rss } = memory as { objects: number; code: number; rss: number };
      resolve({ heap: objects / mebibyte, code: code / mebibyte, rss: rss / mebibyte });
    });
    server.raw.child.send('memory');
  });
}

/** One round of work: words are typed and taken back, features are asked, files change on the disk. */
async function round(server: Server, files: Map<string, string>, number: number): Promise<number> {
  let edits = 0;
  let version = number * 1000;
  for (const [file, text] of files) {
    const uri = server.uri(file);
    const lines = text.split('\n');
    const line = (number * 7 + edits) % lines.length;
    const at = { line, character: lines[line]!.length };
    const typed = ` // note ${number}\nscenario Draft${number} for Nobody { customer: "c" }\n`;
    const change = (range: object, inserted: string) => {
      edits++;
      return server.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: ++version },
        contentChanges: [{ range, text: inserted }],
      });
    };
    let position = at;
    for (const character of typed) {
      await change({ start: position, end: position }, character);
      position =
        character === '\n' ? { line: position.line + 1, character: 0 } : { line: position.line, character: position.character + 1 };
    }
    const place = { textDocument: { uri }, position };
    const range = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
    await Promise.all([
      server.connection.sendRequest('textDocument/completion', place),
      server.connection.sendRequest('textDocument/hover', { ...place, position: at }),
      server.connection.sendRequest('textDocument/inlayHint', { textDocument: { uri }, range }),
      server.connection.sendRequest('textDocument/semanticTokens/full', { textDocument: { uri } }),
      server.connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [] } }),
      server.connection.sendRequest('headpin/assessment', { uri }),
    ]);
    await change({ start: at, end: position }, '');
  }
  await server.connection.sendRequest('headpin/report', { folder: server.uri() });
  await server.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [...files.keys()].map((file) => ({ uri: server.uri(file), type: 2 })),
  });
  return edits;
}

/** Edits for so many minutes; the first reading is taken when the server has warmed up. */
export async function soak(minutes: number, readings: number, told: (reading: Reading) => void = () => {}): Promise<Reading[]> {
  const names = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(headpin|json)$/.test(name));
  const texts = Object.fromEntries(names.map((name) => [name, readFileSync(path.join(examples, name), 'utf8')]));
  const { folder, remove } = folderOf(texts);
  try {
    const server = await new Server(folder, { node: measured }).start();
    const open = new Map(Object.entries(texts).filter(([name]) => name.endsWith('.headpin')));
    for (const [name, text] of open) await server.open(name, text);
    let rounds = 0;
    let edits = 0;
    for (; rounds < 5; rounds++) await round(server, open, rounds);
    const found: Reading[] = [];
    const start = performance.now();
    const elapsed = () => (performance.now() - start) / 60_000;
    const read = async () => {
      const reading = { minutes: elapsed(), edits, ...(await memoryOf(server)) };
      found.push(reading);
      told(reading);
    };
    await read();
    for (let next = 1; next <= readings; next++) {
      while (elapsed() < (minutes * next) / readings) edits += await round(server, open, rounds++);
      await read();
    }
    if (server.errors.length > 0) throw new Error(server.errors.join('\n'));
    await server.stop();
    return found;
  } finally {
    remove();
  }
}

/** How much of the heap may be new after any time of editing: caches fill up, and then nothing more is kept. */
export const mayGrow = (before: number): number => before * 0.1 + 2;

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).toString()) {
  const minutes = Number(process.env.HEADPIN_SOAK_MINUTES ?? 30);
  console.log('minutes    heap MiB    code MiB    RSS MiB      edits');
  const found = await soak(minutes, Math.max(2, Math.min(30, Math.round(minutes))), ({ minutes: at, heap, code, rss, edits }) =>
    console.log(
      `${at.toFixed(1).padStart(7)}${heap.toFixed(1).padStart(12)}${code.toFixed(1).padStart(12)}${rss.toFixed(1).padStart(11)}${String(edits).padStart(11)}`,
    ),
  );
  const [first, last] = [found[0]!, found.at(-1)!];
  const grown = last.heap - first.heap;
  console.log(`The heap has changed by ${grown.toFixed(1)} MiB; ${mayGrow(first.heap).toFixed(1)} are allowed.`);
  process.exitCode = grown <= mayGrow(first.heap) ? 0 : 1;
}
