/** What works across the files of a workspace. */
import * as vscode from 'vscode';
import { activated, command, equal, finding, ok, positionOf, reportTabs, ruleOf, until } from './check.ts';

suite('a workspace', () => {
  let root: vscode.Uri;
  const file = (path: string): vscode.Uri => vscode.Uri.joinPath(root, path);
  const open = (path: string): Thenable<vscode.TextDocument> => vscode.workspace.openTextDocument(file(path));

  suiteSetup(async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    ok(folder, 'a folder to be open');
    root = folder.uri;
    await activated();
  });

  test('has findings in files that are not open', async () => {
    const uri = file('minutes/segments.headpin');
    const found = await finding(uri, 'language/unknown-reference');
    ok(!vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString()), 'the file not to be open');
    ok(found.message.includes('Clerkz'), `the name in ${found.message}`);
  });

  test('has findings in the open file, each with its rule and a link to its page', async () => {
    const document = await open('minutes/strategy.headpin');
    await vscode.window.showTextDocument(document);
    const found = await finding(document.uri, 'language/unknown-word');
    equal(document.getText(found.range), 'chasmm');
    ok(typeof found.code === 'object' && found.code.target, 'a link behind the code');
  });

  test('goes from a reference to its declaration in another file', async () => {
    const document = await open('minutes/strategy.headpin');
    const at = positionOf(document, 'Clerks', 1);
    const found = await until('a definition', async () => {
      const all = await command<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, at);
      return all[0];
    });
    const uri = 'targetUri' in found ? found.targetUri : found.uri;
    equal(uri.toString(), file('minutes/segments.headpin').toString());
  });

  test('finds every reference', async () => {
    const document = await open('minutes/segments.headpin');
    const all = await command<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, positionOf(document, 'LateMinutes', 1));
    ok(
      all.some(({ uri }) => uri.path.endsWith('ballots/mia.headpin')),
      'the row of the ballot among the references',
    );
  });

  test('renames in every file', async () => {
    const document = await open('minutes/segments.headpin');
    const edit = await command<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      positionOf(document, 'LateMinutes', 1),
      'OnTime',
    );
    equal(
      edit
        .entries()
        .map(([uri]) => uri.path.split('/').pop())
        .sort(),
      ['mia.headpin', 'segments.headpin'],
    );
  });

  test('refuses a name that is taken', async () => {
    const document = await open('minutes/segments.headpin');
    const attempt = command('vscode.executeDocumentRenameProvider', document.uri, positionOf(document, 'LateMinutes', 1), 'VideoSearch');
    const refused = await Promise.resolve(attempt).then(
      () => false,
      () => true,
    );
    ok(refused, 'the rename to be refused');
  });

  test('replaces the findings of a file when it changes on disk', async () => {
    const uri = file('minutes/later.headpin');
    const before = () => vscode.languages.getDiagnostics(uri).map(ruleOf);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('scenario Late for Nobody { customer: "x" }\n'));
    await until('a finding in the new file', () => before().includes('language/unknown-reference'));
    await vscode.workspace.fs.delete(uri);
    await until('the finding to go with the file', () => before().length === 0);
  });

  test('finds what is wrong in headpin.json, and leaves its formatting to VS Code', async () => {
    const uri = file('second/headpin.json');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('{ "minScor": 70 }\n'));
    await vscode.window.showTextDocument(uri);
    await finding(uri, 'language/unknown-setting');
    const actions = await command<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, new vscode.Range(0, 4, 0, 4));
    ok(
      actions.some(({ title }) => title.includes('minScore')),
      `a fix among ${actions.map(({ title }) => title).join(', ')}`,
    );
    const edits = await command<vscode.TextEdit[] | undefined>('vscode.executeFormatDocumentProvider', uri, {
      tabSize: 2,
      insertSpaces: true,
    });
    ok(!edits?.some(({ newText }) => newText.includes('minScor')), 'only VS Code to format it');
    await command('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.delete(uri);
  });

  test('opens one report and keeps it current while the text changes', async () => {
    const document = await open('minutes/strategy.headpin');
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await vscode.commands.executeCommand('workbench.action.closeOtherEditors');
    await command('headpin.openReportToSide');
    await until('the report', () => reportTabs().some(({ label }) => label.includes('Council minutes on time')));
    await command('headpin.openReportToSide');
    equal(reportTabs().length, 1);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(positionOf(document, 'chasmm'), positionOf(document, 'chasmm', 6)), 'chasm');
    edit.replace(document.uri, new vscode.Range(positionOf(document, '"Council', 1), positionOf(document, '"Council', 8)), 'Town');
    await vscode.workspace.applyEdit(edit);
    await until('the new title', () => reportTabs().some(({ label }) => label.includes('Town minutes on time')));
    await command('workbench.action.files.revert');
  });
});
