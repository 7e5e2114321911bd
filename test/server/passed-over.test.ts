/** Files that a start passes over stay passed over, whatever happens to them while the server runs. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { FileChangeType } from 'vscode-languageserver';
import { endAll, folderOf, Server } from './server-process.ts';

afterEach(endAll);

const root = 'strategy Minutes { stage: chasm beachhead: Clerks }\nsegment Clerks { accounts: 400 spend: $10k per year }\n';
const again = 'segment Clerks { accounts: 7 }\nscenario Late for Nobody\n';

it.each([
  ['a file that .gitignore names', 'old.headpin'],
  ['a file in a folder that .gitignore names', 'drafts/old.headpin'],
  ['a file of a package', 'node_modules/headpin-examples/old.headpin'],
  ['a link that leads out of the workspace', 'link.headpin'],
])('%s', async (_what, file) => {
  const outside = folderOf({ 'secret.headpin': again });
  const { folder, remove } = folderOf({ 'strategy.headpin': root, '.gitignore': 'old.headpin\ndrafts/\n' });
  try {
    const at = path.join(folder, file);
    mkdirSync(path.dirname(at), { recursive: true });
    if (file === 'link.headpin') symlinkSync(path.join(outside.folder, 'secret.headpin'), at);
    else writeFileSync(at, again);
    const server = await new Server(folder).start();
    await server.quiet(300);
    const before = server.shown();
    for (const type of [FileChangeType.Created, FileChangeType.Changed]) {
      await server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: server.uri(file), type }] });
      await new Promise((resolve) => setTimeout(resolve, 200));
      await server.connection.sendRequest('headpin/strategies');
      expect(server.shown()).toBe(before);
    }
    await server.open(file, again);
    await server.until('its findings', () => server.shown() !== before);
    await server.connection.sendNotification('textDocument/didClose', { textDocument: { uri: server.uri(file) } });
    await server.until('the state before', () => server.shown() === before);
  } finally {
    remove();
    outside.remove();
  }
});
