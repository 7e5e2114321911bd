/** Thousands of files that change on the disk at once, as in a checkout. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { FileChangeType } from 'vscode-languageserver';
import { endAll, folderOf, Server } from './server-process.ts';

afterEach(endAll);

const root = 'strategy Minutes { stage: chasm beachhead: Clerks }\nsegment Clerks { accounts: 400 spend: $10k per year }\n';
const scenario = (i: number, of = 'Clerks') => `scenario Late${i} for ${of} { customer: "the town of ${i}" }\n`;
const fileOf = (i: number) => `scenarios/s${i}.headpin`;

it('5,000 events in a second lead to the state of a fresh start, in at most three builds', async () => {
  const files = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [fileOf(i), scenario(i)]));
  const { folder, remove } = folderOf({ 'strategy.headpin': root, ...files });
  try {
    const server = await new Server(folder).start();
    await server.quiet(300);
    const before = server.builds.get(server.uri()) ?? 0;
    expect(before).toBeGreaterThan(0);

    // Every file is written, some of them wrong; some go, some come, and some go and come again.
    mkdirSync(path.join(folder, 'more'));
    const events: { uri: string; type: FileChangeType }[] = [];
    const happens = (file: string, type: FileChangeType) => events.push({ uri: server.uri(file), type });
    for (let round = 0; round < 5; round++) {
      for (let i = 0; i < 1000; i++) {
        const file = i < 900 ? fileOf(i) : `more/m${i}.headpin`;
        const isGone = i < 900 && i % 10 === round;
        if (isGone) rmSync(path.join(folder, file), { force: true });
        else writeFileSync(path.join(folder, file), scenario(i + 1000 * round, i % 7 === 0 ? 'Nobody' : 'Clerks'));
        happens(file, isGone ? FileChangeType.Deleted : i < 900 ? FileChangeType.Changed : FileChangeType.Created);
      }
    }
    expect(events).toHaveLength(5000);
    // Half of them one by one, half in batches, spread over less than a second.
    for (let at = 0; at < 2500; at += 125) {
      for (const event of events.slice(at, at + 125)) {
        void server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [event] });
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    for (let at = 2500; at < 5000; at += 500) {
      await server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: events.slice(at, at + 500) });
    }
    await server.until('a build', () => (server.builds.get(server.uri()) ?? 0) > before);
    await server.quiet(1500);
    expect((server.builds.get(server.uri()) ?? 0) - before).toBeLessThanOrEqual(3);

    const fresh = await new Server(folder).start();
    await fresh.quiet(300);
    expect(server.shown()).toBe(fresh.shown());
    expect(server.shown()).toContain('Nobody');
    const ask = (one: Server) => one.connection.sendRequest('headpin/assessment', { folder: one.uri() });
    expect(await ask(server)).toEqual(await ask(fresh));
    expect(server.errors).toEqual([]);
  } finally {
    remove();
  }
}, 60_000);
