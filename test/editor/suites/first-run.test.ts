/** Runs before all others: what the extension does before anyone asks for anything. */
import * as vscode from 'vscode';
import { activated, equal, ok } from './check.ts';

suite('a first run', () => {
  test('opens nothing by itself', async () => {
    await activated();
    equal(
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).map(({ label }) => label),
      [],
    );
  });

  test('has every command that the manifest names', async () => {
    const manifest = vscode.extensions.getExtension('headpin.headpin-vscode')?.packageJSON as {
      contributes: { commands: { command: string }[] };
    };
    const known = await vscode.commands.getCommands(true);
    const missing = manifest.contributes.commands.map(({ command: id }) => id).filter((id) => !known.includes(id));
    equal(missing, []);
    ok(manifest.contributes.commands.length > 5, 'the commands to be in the manifest');
  });
});
