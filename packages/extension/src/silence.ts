/** Silences a finding: asks for the reason, without which nothing is silenced, and writes the directive above its line. */
import type { Silenceable } from '@headpin/language/protocol/messages.ts';
import { Position, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { forStatus } from './plain-text.ts';
import { silenceDirective } from './silence-directive.ts';

export async function silence(file: string, line: number, rules: readonly Silenceable[]): Promise<void> {
  const rule = rules.length === 1 ? rules[0]?.rule : await chooseRule(rules);
  if (rule === undefined) return;
  const reason = await window.showInputBox({
    title: `Silence ${rule}`,
    prompt: 'Why does the rule not apply here? Reviewers read the reason, and the finding keeps its points.',
    validateInput: (value) => (value.trim() === '' ? 'Write a reason.' : undefined),
  });
  if (reason === undefined) return;
  const document = await workspace.openTextDocument(Uri.parse(file));
  const { text, firstNonWhitespaceCharacterIndex: indent } = document.lineAt(line);
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, new Position(line, 0), silenceDirective(text.slice(0, indent), rule, reason));
  await workspace.applyEdit(edit);
}

async function chooseRule(rules: readonly Silenceable[]): Promise<string | undefined> {
  const items = rules.map(({ rule, message }) => ({ label: rule, detail: forStatus(message) }));
  const options = { title: 'Silence a rule', placeHolder: 'Which rule does not apply here?', matchOnDetail: true };
  return (await window.showQuickPick(items, options))?.label;
}
