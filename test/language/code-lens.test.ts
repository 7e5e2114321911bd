/** Lenses above strategies, scenarios and ballots; none unless asked for. */
import { describe, expect, it } from 'vitest';
import { type CodeLens, CodeLensRequest } from 'vscode-languageserver';
import { type Editor, openEditor, uriOf } from './harness.ts';
import { townClerks } from './town-clerks.ts';

const on = { settings: { codeLens: true } };

const lensesOf = async (editor: Editor, path: string): Promise<CodeLens[]> =>
  (await editor.ask(CodeLensRequest.type, { textDocument: { uri: uriOf(path) } })) ?? [];

const titlesOf = async (editor: Editor, path: string) => (await lensesOf(editor, path)).map(({ command }) => command!.title);

it('are off unless asked for', async () => {
  const editor = await openEditor(townClerks);
  expect(await lensesOf(editor, 'scenarios.headpin')).toEqual([]);
  await editor.configure({ codeLens: true });
  await editor.until(() => editor.asked.includes('workspace/codeLens/refresh'), 'a refresh');
  expect(await lensesOf(editor, 'scenarios.headpin')).toHaveLength(3);
});

it('tell readiness and open findings of the strategy', async () => {
  const editor = await openEditor(townClerks, on);
  const open = Object.keys(townClerks).reduce(
    (sum, path) => sum + editor.diagnostics(path).filter(({ severity }) => severity !== 4).length,
    0,
  );
  expect(await titlesOf(editor, 'strategy.headpin')).toEqual([
    expect.stringMatching(new RegExp(`^readiness \\d+(\\.\\d)? · ${open} open findings$`)),
  ]);
});

it('tell rank, total and verdict of scenarios', async () => {
  const editor = await openEditor(townClerks, on);
  expect(await titlesOf(editor, 'scenarios.headpin')).toEqual(['rank 1 · 79.2', 'rank 2 · 56.9', 'eliminated by reason']);
  await editor.until(() => editor.asked.includes('workspace/codeLens/refresh'), 'the verdict');
  expect((await titlesOf(editor, 'scenarios.headpin'))[0]).toBe('rank 1 · 79.2 · fragile');
});

describe('above ballots', () => {
  it('tell who is done', async () => {
    const editor = await openEditor(townClerks, on);
    expect(await titlesOf(editor, 'ballots/ana.headpin')).toEqual(['complete · 2 of 2 raters done']);
  });

  it('tell who is missing, and what is left to score', async () => {
    const editor = await openEditor(
      { ...townClerks, 'ballots/ben.headpin': 'ballot Ben {\n  LateMinutes 4 5 2 4  4 - 4 4 5\n  LostTapes 4 4 3\n}\nrater Cleo\n' },
      on,
    );
    expect(await titlesOf(editor, 'ballots/ben.headpin')).toEqual(['10 scores to give · 1 of 3 raters done · missing: Cleo']);
    expect(await titlesOf(editor, 'ballots/ana.headpin')).toEqual(['complete · 1 of 3 raters done · missing: Cleo, Ben']);
  });
});

it('open the report at their place', async () => {
  const editor = await openEditor(townClerks, on);
  const [, second] = await lensesOf(editor, 'scenarios.headpin');
  expect(second!.range.start).toEqual({ line: 1, character: 0 });
  expect(second!.command).toMatchObject({ command: 'headpin.openReportToSide', arguments: [uriOf('scenarios.headpin'), 1] });
});

it('leave out what counts for nothing', async () => {
  const editor = await openEditor('strategy S {}\nsegment A {}\nscenario B for A\nscenario B for A\n', on);
  expect(await lensesOf(editor, 'strategy.headpin')).toHaveLength(2);
});
