/** What can be folded. */
import { expect, it } from 'vitest';
import { FoldingRangeRequest } from 'vscode-languageserver';
import { openEditor } from './harness.ts';

/** The first and last line of each fold, counted from 1, with its kind. */
async function foldsOf(text: string): Promise<string[]> {
  const editor = await openEditor(text);
  const folds = await editor.ask(FoldingRangeRequest.type, { textDocument: { uri: 'file:///workspace/strategy.headpin' } });
  return (folds ?? []).map(({ startLine, endLine, kind }) => `${startLine + 1}-${endLine + 1}${kind === undefined ? '' : ` ${kind}`}`);
}

it('declarations and blocks fold up to their closing brace, which stays in sight', async () => {
  expect(
    await foldsOf(`segment Clerks {
  need Record
  reason to buy {
    risk: $10k per year
  }
}
jewel One
rater Ana {}
`),
  ).toEqual(['1-5', '3-4']);
});

it('long texts and lists over several lines fold', async () => {
  expect(
    await foldsOf(`strategy S {
  because: """
    First.
    Second.
    """
  agreed:
    "sales",
    "finance"
}
`),
  ).toEqual(['1-8', '2-5', '6-8']);
});

it('comments fold: a block, and a run of line comments', async () => {
  expect(
    await foldsOf(`/*
 * About.
 */
// One
// two.

// Alone.
jewel A // behind
// below
jewel B
`),
  ).toEqual(['1-3 comment', '4-5 comment']);
});

it('nothing folds on one line', async () => {
  expect(await foldsOf('segment A { need B }\n// one\n')).toEqual([]);
});
