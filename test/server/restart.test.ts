/** What the extension does when its server ends, with its own policy, over real server processes. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { Restarts } from '../../packages/extension/src/client/restarts.ts';
import { endAll, folderOf, Server } from './server-process.ts';

afterEach(endAll);

const poison = fileURLToPath(new URL('poison.cjs', import.meta.url));
const files = {
  'strategy.headpin': 'strategy Minutes { stage: chasmm beachhead: Clerks }\n',
  'segments.headpin': 'segment Clerks { accounts: 400 spend: $10k per year }\nscenario Late for Clerkz\n',
  'other/strategy.headpin': 'strategy Other { stage: chasm beachhead: Nobody }\n',
};

/** An editor that starts its server again as the extension does. */
class Client {
  readonly restarts = new Restarts();
  /** Files that were left out after each end. */
  readonly leftOut: string[][] = [];
  server!: Server;
  starts = 0;
  private readonly folder: string;
  private readonly node: readonly string[];
  /** Text of the open documents; sent again to each new server. */
  private readonly open = new Map<string, string>();
  private version = 1;

  constructor(folder: string, node: readonly string[] = []) {
    this.folder = folder;
    this.node = node;
  }

  async start(): Promise<void> {
    this.starts++;
    const server = new Server(this.folder, { node: this.node, ipc: true });
    this.server = server;
    server.connection.onNotification('headpin/workingOn', ({ uris }: { uris: string[] }) => this.restarts.works(uris));
    void server.raw.ended.then(() => this.closed());
    const started = server.start({ initializationOptions: this.restarts.options });
    for (const [file, text] of this.open) await server.open(file, text);
    await Promise.race([started, server.raw.ended]);
  }

  async edit(file: string, text: string): Promise<void> {
    const isOpen = this.open.has(file);
    this.open.set(file, text);
    if (!isOpen) return this.server.open(file, text);
    const textDocument = { uri: this.server.uri(file), version: ++this.version };
    await this.server.connection.sendNotification('textDocument/didChange', { textDocument, contentChanges: [{ text }] });
  }

  async until(what: string, isSo: () => boolean): Promise<void> {
    for (const end = performance.now() + 15_000; performance.now() < end; ) {
      if (isSo()) return;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error(
      `Waited in vain for ${what} after ${this.starts} starts; left out: ${JSON.stringify(this.leftOut)}; the server shows\n${this.server.shown()}\n${this.server.raw.errors()}`,
    );
  }

  private closed(): void {
    const { again, leftOut } = this.restarts.ended(performance.now());
    this.leftOut.push([...leftOut]);
    if (again) void this.start();
  }
}

/** Two seconds, and on a machine that is busy with other tests twenty bare starts of Node. */
function patience(): number {
  const from = performance.now();
  execFileSync(process.execPath, ['-e', '']);
  return Math.max(2000, 20 * (performance.now() - from));
}

const rules = (server: Server, file: string) => server.diagnostics(file).map(({ code }) => code);
const messages = (server: Server, file: string) => server.diagnostics(file).map(({ message }) => String(message));

describe('a server that is killed', () => {
  it('is back within two seconds with the same findings, one to five times in a row', async () => {
    const { folder, remove } = folderOf(files);
    const client = new Client(folder);
    await client.start();
    await client.server.quiet(100);
    const shown = client.server.shown();
    expect(shown).toContain('Clerkz');
    const times: number[] = [];
    for (let time = 1; time <= 5; time++) {
      const from = performance.now();
      client.server.raw.child.kill('SIGKILL');
      await client.until('a new server', () => client.starts === time + 1);
      await client.until('the same findings', () => client.server.shown() === shown);
      times.push(performance.now() - from);
    }
    console.log(`back after ${times.map((time) => `${Math.round(time)} ms`).join(', ')}`);
    expect(Math.max(...times)).toBeLessThan(patience());
    expect(client.leftOut.flat()).toEqual([]);
    remove();
  }, 30_000);
});

describe('a file on which the server ends', () => {
  it('is left out until it is edited, and the others keep their findings', async () => {
    const { folder, remove } = folderOf({ ...files, 'segments.headpin': `${files['segments.headpin']}// POISON\n` });
    const client = new Client(folder, ['-r', poison]);
    await client.start();
    const isLeftOut = () =>
      messages(client.server, 'segments.headpin').some((message) => message.startsWith('Nothing in this file counts'));
    await client.until('the file to be left out', isLeftOut);
    // The first end has no known reason, the second names the file.
    expect(client.starts).toBe(3);
    expect(client.leftOut.flat()).toEqual([client.server.uri('segments.headpin')]);
    expect(messages(client.server, 'segments.headpin')).toHaveLength(1);
    await client.until('the findings of others', () =>
      rules(client.server, 'other/strategy.headpin').includes('language/unknown-reference'),
    );
    expect(rules(client.server, 'strategy.headpin')).toContain('language/unknown-word');

    // Opening it alone changes nothing; an edit makes it count again.
    await client.edit('segments.headpin', `${files['segments.headpin']}// POISON\n`);
    await client.edit('segments.headpin', files['segments.headpin']);
    await client.until('its own findings', () => rules(client.server, 'segments.headpin').includes('language/unknown-reference'));
    expect(isLeftOut()).toBe(false);
    expect(client.starts).toBe(3);
    remove();
  }, 30_000);

  it('counts again when it changes on the disk', async () => {
    const { folder, remove } = folderOf({ ...files, 'segments.headpin': 'segment Clerks {} // POISON\n' });
    const client = new Client(folder, ['-r', poison]);
    await client.start();
    await client.until('the file to be left out', () => messages(client.server, 'segments.headpin').length === 1);
    writeFileSync(path.join(folder, 'segments.headpin'), files['segments.headpin']);
    const changes = [{ uri: client.server.uri('segments.headpin'), type: 2 }];
    await client.server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    await client.until('its own findings', () => rules(client.server, 'segments.headpin').includes('language/unknown-reference'));
    remove();
  }, 30_000);

  it('cannot use up the restarts, however often it is edited', async () => {
    const { folder, remove } = folderOf(files);
    const client = new Client(folder, ['-r', poison]);
    await client.start();
    await client.edit('segments.headpin', files['segments.headpin']);
    for (let i = 0; i < 12; i++) {
      await client.edit('segments.headpin', `${files['segments.headpin']}// POISON ${i}\n`);
      await client.until('a server that leaves the file out or out of it', () => client.server.diagnostics('strategy.headpin').length > 0);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await client.until('the file to be left out', () =>
      messages(client.server, 'segments.headpin').some((one) => one.includes('Restart Language Server')),
    );
    // Once without a known reason, then three times on the file, which is then left out for good.
    expect(client.leftOut).toEqual([[], ...Array.from({ length: 3 }, () => [client.server.uri('segments.headpin')])]);
    expect(client.restarts.ended(performance.now()).again).toBe(true);
    client.restarts.forget();
    expect(client.restarts.options).toEqual({ careful: false, leftOut: [] });
    remove();
  }, 60_000);
});

describe('the policy', () => {
  it('gives up after five ends for no known reason in three minutes, and forgets older ones', () => {
    const restarts = new Restarts();
    for (let i = 1; i <= 5; i++) expect(restarts.ended(i * 1000)).toEqual({ again: true, leftOut: [], ends: i });
    expect(restarts.ended(6000)).toEqual({ again: false, leftOut: [], ends: 6 });
    expect(restarts.ended(300_000)).toEqual({ again: true, leftOut: [], ends: 1 });
  });

  it('asks for care after the first end only', () => {
    const restarts = new Restarts();
    expect(restarts.options).toEqual({ careful: false, leftOut: [] });
    restarts.ended(0);
    expect(restarts.options).toEqual({ careful: true, leftOut: [] });
  });

  it('leaves out nothing when the work was done', () => {
    const restarts = new Restarts();
    restarts.works(['file:///a']);
    restarts.works([]);
    expect(restarts.ended(0).leftOut).toEqual([]);
  });
});
