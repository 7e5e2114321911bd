/** Silences a finding: asks for the reason, without which nothing is silenced, and writes the directive above its line. */
import { Position, Uri, WorkspaceEdit, window, workspace } from 'vscode';

export async function silence(file: string, line: number, rule: string): Promise<void> {
  const reason = await window.showInputBox({
    title: `Silence ${rule}`,
    prompt: 'Why does the rule not apply here? Reviewers read the reason, and the finding keeps its points.',
    validateInput: (value) => (value.trim() === '' ? 'Write a reason.' : undefined),
  });
  if (reason === undefined) return;
  const document = await workspace.openTextDocument(Uri.parse(file));
  const { text, firstNonWhitespaceCharacterIndex: indent } = document.lineAt(line);
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, new Position(line, 0), `${text.slice(0, indent)}// headpin-ignore ${rule}: ${reason.trim()}\n`);
  await workspace.applyEdit(edit);
}
