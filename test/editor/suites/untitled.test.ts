/** What works for an unsaved document, in a Node host as in a web worker. */
import * as vscode from 'vscode';
import { activated, command, equal, finding, hoverText, ok, positionOf, reportTabs, ruleOf, until } from './check.ts';

const text = `strategy Minutes "Council minutes on time" {
  product: "Minutes"
  stage: chasmm
  beachhead: Clerks
}

segment Clerks "Town clerks in Ontario" {
  geography: "Ontario"
}
`;

suite('an unsaved document', () => {
  let document: vscode.TextDocument;

  suiteSetup(async () => {
    const { host } = await activated();
    console.log(`host ${host}, VS Code ${vscode.version}`);
    document = await vscode.workspace.openTextDocument({ language: 'headpin', content: text });
    await vscode.window.showTextDocument(document);
  });

  test('gets findings as it is typed', async () => {
    const found = await finding(document.uri, 'language/unknown-word');
    equal(document.getText(found.range), 'chasmm');
    equal(found.severity, vscode.DiagnosticSeverity.Error);
  });

  test('explains a property on hover', async () => {
    const hover = await until('a hover', () => hoverText(document.uri, positionOf(document, 'stage', 1)));
    ok(hover.includes('life cycle'), `the hover to explain the property, got ${hover}`);
  });

  test('has its misspelled word replaced by a quick fix, and the finding goes', async () => {
    const found = await finding(document.uri, 'language/unknown-word');
    const actions = await command<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, found.range, undefined, 10);
    const fix = actions.find(({ title }) => title === 'Replace it with `chasm`');
    ok(fix?.edit, `the fix among ${actions.map(({ title }) => title).join(', ')}`);
    await vscode.workspace.applyEdit(fix.edit);
    ok(document.getText().includes('stage: chasm\n'), 'the word to be replaced');
    await until('the finding to go', () =>
      vscode.languages.getDiagnostics(document.uri).every((d) => ruleOf(d) !== 'language/unknown-word'),
    );
  });

  test('completes properties that are missing', async () => {
    const list = await command<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      positionOf(document, '  geography'),
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    ok(labels.includes('industry'), `industry to be offered, got ${labels.slice(0, 20).join(', ')}`);
    ok(!labels.includes('geography'), 'geography not to be offered twice');
  });

  test('is formatted', async () => {
    const before = document.getText();
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, positionOf(document, '  geography'), '      ');
    await vscode.workspace.applyEdit(edit);
    const edits = await command<vscode.TextEdit[]>('vscode.executeFormatDocumentProvider', document.uri, {
      tabSize: 2,
      insertSpaces: true,
    });
    const formatted = new vscode.WorkspaceEdit();
    formatted.set(document.uri, edits);
    await vscode.workspace.applyEdit(formatted);
    equal(document.getText(), before);
  });

  test('opens its report', async () => {
    await command('headpin.openReportToSide');
    await until('the report', () => reportTabs().some(({ label }) => label.includes('Council minutes on time')));
  });
});
