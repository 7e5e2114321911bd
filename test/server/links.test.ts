/** Links of evidence go to files of the disk that are there and inside the workspace, by their real paths. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { endAll, folderOf, Server } from './server-process.ts';

afterEach(endAll);

it('go to what exists in the workspace, whatever it holds', async () => {
  const outside = folderOf({ 'secret.txt': 'x' });
  const sources = ['visit.pdf', 'photo.png', 'none.pdf', 'folder/', 'link.txt', 'inner.pdf', '../secret.txt'];
  const text = `strategy S {}\n${sources.map((source, i) => `evidence E${i} { source: "./${source}" }`).join('\n')}\n`;
  const { folder, remove } = folderOf({ 'strategy.headpin': text });
  writeFileSync(path.join(folder, 'visit.pdf'), Buffer.from([0x25, 0x50, 0x44, 0x46, 0xff, 0xfe, 0x00]));
  writeFileSync(path.join(folder, 'photo.png'), Buffer.alloc(3_000_000, 0xff));
  mkdirSync(path.join(folder, 'folder'));
  symlinkSync(path.join(outside.folder, 'secret.txt'), path.join(folder, 'link.txt'));
  symlinkSync(path.join(folder, 'visit.pdf'), path.join(folder, 'inner.pdf'));
  const server = await new Server(folder).start();
  await server.open('strategy.headpin', text);
  const links = await server.connection.sendRequest<{ target: string }[]>('textDocument/documentLink', {
    textDocument: { uri: server.uri('strategy.headpin') },
  });
  expect(links.map(({ target }) => target)).toEqual(['visit.pdf', 'photo.png', 'inner.pdf'].map((file) => server.uri(file)));
  remove();
  outside.remove();
}, 30_000);
