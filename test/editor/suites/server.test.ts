/** The server's process under a real VS Code: how it starts, and how it comes back. For hosts on Node that list processes. */
import * as vscode from 'vscode';
import { activated, equal, finding, ok, positionOf, until } from './check.ts';
import { patience, serverProcesses } from './server-process.ts';

/** Milliseconds of the extension's own work to activate: the goal, and what a busy machine may add. */
const goal = 100;
const slack = 150;

suite('the server', () => {
  suiteSetup(async function () {
    if (process.platform === 'win32') this.skip();
    await activated();
  });

  test('is started by an activation that takes no time of its own', async () => {
    const { activationTook } = await activated();
    console.log(`[headpin] activation took ${activationTook.toFixed(1)} ms of its own; the goal is ${goal} ms`);
    ok(activationTook < goal + slack, `an activation within ${goal} ms, and not ${activationTook.toFixed(1)} ms`);
    equal(serverProcesses().length, 1);
  });

  test('is back within two seconds with the same findings when it is killed, five times in a row', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    ok(folder, 'a folder to be open');
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, 'minutes/strategy.headpin'));
    await finding(document.uri, 'language/unknown-word');
    await finding(vscode.Uri.joinPath(folder.uri, 'minutes/segments.headpin'), 'language/unknown-reference');
    const shown = (): string =>
      vscode.languages
        .getDiagnostics()
        .flatMap(([uri, all]) =>
          all.filter(({ source }) => source === 'headpin').map(({ message, range }) => `${uri} ${range.start.line} ${message}`),
        )
        .sort()
        .join('\n');
    const before = shown();
    for (let time = 1; time <= 5; time++) {
      const [server] = serverProcesses();
      ok(server, 'a server to run');
      const from = Date.now();
      process.kill(server, 'SIGKILL');
      await until('the end of the old server', () => !serverProcesses().includes(server));
      await until('the same findings from a new server', () => serverProcesses().length === 1 && shown() === before);
      const hover = await until('an answer', async () => {
        const all = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          positionOf(document, 'stage', 1),
        );
        return all.length > 0;
      });
      const took = Date.now() - from;
      console.log(`[headpin] back after kill ${time} in ${took} ms`);
      const allowed = patience();
      ok(hover && took < allowed, `a server within ${allowed} ms, and not ${took} ms`);
    }
  }).timeout(60_000);
});
