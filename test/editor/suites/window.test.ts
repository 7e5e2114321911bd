/** The commands that act on the window itself. */
import * as vscode from 'vscode';
import { activated, command, equal, finding, ok, reportTabs, until } from './check.ts';

const titled = (title: string): Promise<vscode.Tab> =>
  until(`the report of ${title}`, () => reportTabs().find(({ label }) => label.startsWith(title)));

suite('the window', () => {
  let root: vscode.Uri;
  const show = async (path: string): Promise<vscode.Uri> => {
    const uri = vscode.Uri.joinPath(root, path);
    await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.One });
    return uri;
  };

  suiteSetup(async () => {
    await activated();
    const folder = vscode.workspace.workspaceFolders?.[0];
    ok(folder, 'a folder to be open');
    root = folder.uri;
  });

  setup(() => command('workbench.action.closeAllEditors'));

  test('a report follows the editor to another strategy', async () => {
    await show('minutes/strategy.headpin');
    await command('headpin.openReportToSide');
    await titled('Council minutes on time');
    await show('second/strategy.headpin');
    await titled('A second strategy');
    equal(reportTabs().length, 1);
  });

  test('a locked report stays, and the next one is another panel', async () => {
    await show('minutes/strategy.headpin');
    await command('headpin.openReport');
    await titled('Council minutes on time');
    await command('headpin.lockReport');
    await show('second/strategy.headpin');
    await command('headpin.openReportToSide');
    await titled('A second strategy');
    await titled('Council minutes on time');
    equal(reportTabs().length, 2);
  });

  test('a new server finds what the old one found', async () => {
    const uri = await show('minutes/strategy.headpin');
    await finding(uri, 'language/unknown-word');
    await command('headpin.restartServer');
    await finding(uri, 'language/unknown-word');
  });

  test('code lenses are off, and lead to the report where they are asked for', async () => {
    const uri = await show('minutes/strategy.headpin');
    const lenses = (): Thenable<vscode.CodeLens[]> => command('vscode.executeCodeLensProvider', uri, 10);
    equal((await lenses()).length, 0);
    const settings = vscode.workspace.getConfiguration('headpin');
    await settings.update('codeLens', true, vscode.ConfigurationTarget.Workspace);
    const lens = await until('a lens', async () => (await lenses()).find(({ command: c }) => c?.title.includes('readiness')));
    await settings.update('codeLens', undefined, vscode.ConfigurationTarget.Workspace);
    ok(lens.command, 'a command behind the lens');
    await command(lens.command.command, ...(lens.command.arguments ?? []));
    await titled('Council minutes on time');
  });
});
