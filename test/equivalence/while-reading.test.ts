/** What the disk does while a folder is still being read, as at the start in a large workspace, is not lost. */
import type { Host } from '@headpin/language/server/host.ts';
import { Session } from '@headpin/language/server/session.ts';
import { WatchedFiles } from '@headpin/language/server/watched-files.ts';
import { expect, it } from 'vitest';
import { FileChangeType } from 'vscode-languageserver';

const folder = 'file:///workspace';
const [strategy, market, later] = ['strategy', 'market', 'later'].map((name) => `${folder}/${name}.headpin`) as [string, string, string];

/** A disk on which all texts of a folder are read at once, but handed over only when the test says so. */
function slowDisk() {
  const texts = new Map([
    [strategy, 'strategy Minutes'],
    [market, 'segment Clerks'],
  ]);
  const handOver: (() => void)[] = [];
  const host: Host = {
    filesBelow: async () => {
      const read = [...texts].map(([uri, text]) => ({ uri, text }));
      await new Promise<void>((resolve) => handOver.push(resolve));
      return read;
    },
    read: async (uri) => texts.get(uri),
    exists: async (uri) => texts.has(uri),
    today: () => '2026-11-21',
  };
  return { texts, host, handOver };
}

it.each([
  ['is written', market, FileChangeType.Changed, 'segment Courts'],
  ['comes', later, FileChangeType.Created, 'segment Later'],
  ['goes', market, FileChangeType.Deleted, undefined],
] as const)('a file that %s then', async (_what, file, type, text) => {
  const { texts, host, handOver } = slowDisk();
  const session = new Session(host);
  session.setFolders([folder]);
  const loading = session.load();
  let taken = false;
  const watched = new WatchedFiles(
    session,
    () => {
      taken = true;
    },
    (error) => {
      throw error;
    },
  );
  await new Promise((resolve) => setTimeout(resolve, 5));

  if (text === undefined) texts.delete(file);
  else texts.set(file, text);
  watched.changed([{ uri: file, type }]);
  await new Promise((resolve) => setTimeout(resolve, 150));
  for (const go of handOver) go();
  await loading;
  await expect.poll(() => taken).toBe(true);

  expect(new Map(session.project.files.map((one) => [one, session.project.text(one)]))).toEqual(texts);
});

it('two readings of all folders end as the second one found them', async () => {
  const { texts, host, handOver } = slowDisk();
  const session = new Session(host);
  session.setFolders([folder]);
  const first = session.load();
  await new Promise((resolve) => setTimeout(resolve, 5));
  texts.set(market, 'segment Courts');
  const second = session.load();
  // What was asked for last may be there first.
  for (let waited = 0; waited < 10; waited++) {
    await new Promise((resolve) => setTimeout(resolve, 2));
    handOver.pop()?.();
  }
  await Promise.all([first, second]);
  expect(session.project.text(market)).toBe('segment Courts');
});
