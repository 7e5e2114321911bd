/** The report as one text: what the editor exports. */
import { messages, type ReportDocument, type ReportParams } from '@headpin/language/protocol/messages.ts';
import { expect, it } from 'vitest';
import { type Editor, openEditor, uriOf } from './harness.ts';

const files = {
  'our%20plan/strategy.headpin': 'strategy Minutes "Council minutes" { stage: chasm beachhead: Clerks }\n',
  'our%20plan/who%20buys.headpin': 'segment Clerks "Town clerks" { spend: $20k per year }\n',
};

const whole = (editor: Editor, options: ReportParams['options']): Promise<ReportDocument> =>
  editor.connection.sendRequest(messages.report, { uri: uriOf('our%20plan/strategy.headpin'), ...(options ? { options } : {}) });

it('is Markdown whose links lead from the folder that it is written into', async () => {
  const editor = await openEditor(files);
  const { title, text } = await whole(editor, { mode: 'markdown' });
  expect(title).toBe('Council minutes');
  expect(text).toMatch(/^## Council minutes/);
  expect(text).toContain('](<who%20buys.headpin#L1>)');
  expect((await whole(editor, { mode: 'markdown', beside: uriOf('') })).text).toContain('](<our%20plan/who%20buys.headpin#L1>)');
  expect((await whole(editor, { mode: 'markdown', beside: uriOf('docs/out/') })).text).toContain(
    '](<../../our%20plan/who%20buys.headpin#L1>)',
  );
});

it('has no links where no address leads to the files', async () => {
  const editor = await openEditor(files);
  const { text } = await whole(editor, { mode: 'markdown', beside: 'memfs://elsewhere/docs' });
  expect(text).not.toContain('headpin#L');
  expect(text).toContain('Town clerks');
});

it('is a page with links, or one for paper without them', async () => {
  const editor = await openEditor(files);
  const { text: page } = await whole(editor, { mode: 'file' });
  expect(page).toContain('href="who%20buys.headpin#L1"');
  const { text: paper } = await whole(editor, { mode: 'print' });
  expect(paper).toContain('Town clerks');
  expect(paper).not.toContain('headpin#L');
});
