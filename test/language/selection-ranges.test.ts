/** Growing the selection step by step. */
import { expect, it } from 'vitest';
import { type SelectionRange, SelectionRangeRequest } from 'vscode-languageserver';
import { openEditor } from './harness.ts';

/** The selected texts from the inside out; the file itself as `…`. */
async function growing(marked: string): Promise<string[]> {
  const editor = await openEditor(marked);
  const { textDocument, position } = editor.here;
  const [first] = (await editor.ask(SelectionRangeRequest.type, { textDocument, positions: [position] })) ?? [];
  const texts: string[] = [];
  for (let at: SelectionRange | undefined = first; at !== undefined; at = at.parent) texts.push(editor.textAt(textDocument.uri, at.range));
  return [...texts.slice(0, -1), '…'];
}

it('from a word in a text to the file', async () => {
  expect(await growing('// Top.\nsegment A {\n  reason to buy { problem: "It hu█rts." }\n}\n')).toEqual([
    'hurts',
    'It hurts.',
    '"It hurts."',
    'problem: "It hurts."',
    ' problem: "It hurts." ',
    'reason to buy { problem: "It hurts." }',
    '\n  reason to buy { problem: "It hurts." }\n',
    'segment A {\n  reason to buy { problem: "It hurts." }\n}',
    '…',
  ]);
});

it('from an item over its list', async () => {
  expect((await growing('component C { meets: One, T█wo }\n')).slice(0, 3)).toEqual(['Two', 'One, Two', 'meets: One, Two']);
});

it('over a row of scores', async () => {
  expect((await growing('ballot Ana {\n  Late 5 █4 3\n}\n')).slice(0, 2)).toEqual(['4', 'Late 5 4 3']);
});

it('from a word over its comment', async () => {
  expect((await growing('jewel A\n// First wo█rd.\njewel B\n')).slice(0, 2)).toEqual(['word', '// First word.']);
});

it('answers for each of several cursors, and between words too', async () => {
  const editor = await openEditor('jewel A\n█\nrater B█en\n');
  const positions = [0, 1].map((i) => editor.cursor(i).position);
  const answer = await editor.ask(SelectionRangeRequest.type, { textDocument: editor.here.textDocument, positions });
  expect(answer?.map(({ range }) => editor.textAt(editor.here.textDocument.uri, range))).toEqual(['jewel A\n\nrater Ben\n', 'Ben']);
});
