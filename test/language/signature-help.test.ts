/** In a ballot row: the column that is being typed, with its question and anchors. */
import { describe, expect, it } from 'vitest';
import { type MarkupContent, SignatureHelpRequest } from 'vscode-languageserver';
import { type Editor, openEditor } from './harness.ts';

/** A ballot with this row; other rows stand around it. */
const withRow = (row: string, columns = '') => `strategy S {}
segment Clerks {}
scenario Late for Clerks
scenario Lost for Clerks
ballot Ana {
${columns}
  Lost 4 4 4 4 "kept short"
${row}
  Late 1 1 1 1
}
`;

async function help(editor: Editor, at = editor.here) {
  const answer = await editor.ask(SignatureHelpRequest.type, { ...at });
  if (answer === null) return null;
  const [signature] = answer.signatures;
  const parameter = signature!.parameters![answer.activeParameter!]!;
  const [start, end] = parameter.label as [number, number];
  return {
    label: signature!.label,
    column: signature!.label.slice(start, end),
    doc: (parameter.documentation as MarkupContent | undefined)?.value,
  };
}

const columnIn = async (page: string) => (await help(await openEditor(page)))?.column ?? null;

it('shows the question and the anchors of the column', async () => {
  expect(await help(await openEditor(withRow('  Late 5 4 █')))).toEqual({
    label: 'Late buyer reason whole rivals partners channel price credibility growth',
    column: 'whole',
    doc: '**whole** Can we and our partners deliver the whole product in three months?\n\n**1** years away · **5** in their hands this quarter',
  });
});

describe('the column', () => {
  it.each([
    ['before the first score', '  Late █', 'buyer'],
    ['on the first score', '  Late 5█', 'buyer'],
    ['before a score', '  Late 5 █4 3', 'reason'],
    ['between two scores', '  Late 5 4 █ 3', 'whole'],
    ['after an abstention', '  Late 5 - █', 'whole'],
    ['on an abstention', '  Late 5 -█', 'reason'],
    ['where a row is aligned', '  Late     5     4     4     4          █', 'partners'],
    ['on a score that is none', '  Late 9█', 'buyer'],
    ['on the last one', '  Late 5 4 4 4  4 3 4 3 5█', 'growth'],
    ['of a scenario that is declared nowhere', '  Nowhere 5 █', 'reason'],
  ])('%s', async (_, row, column) => expect(await columnIn(withRow(row))).toBe(column));

  it('follows the order that the ballot sets', async () => {
    expect(await columnIn(withRow('  Late 5 █', '  columns: rivals, buyer, reason, whole'))).toBe('buyer');
  });

  it('follows while scores are typed', async () => {
    const editor = await openEditor(withRow('  Late█'));
    const seen: (string | undefined)[] = [];
    let at = editor.here;
    for (const typed of [' ', '5', ' ', '-', ' ', '4']) {
      at = await editor.type(typed, at);
      seen.push((await help(editor, at))?.column);
    }
    expect(seen).toEqual(['buyer', 'buyer', 'reason', 'reason', 'whole', 'whole']);
  });

  it('knows declared questions and anchors', async () => {
    const page = `criterion buyer "Who signs?" { high: "the mayor" }\n${withRow('  Late █')}`;
    expect((await help(await openEditor(page)))?.doc).toBe('**buyer** Who signs?\n\n**1** nobody owns the budget · **5** the mayor');
  });

  it('holds in a ballot whose closing brace is missing', async () => {
    expect(await columnIn('strategy S {}\nsegment A {}\nscenario Late for A\nballot Ana {\n  Late 5 █\n')).toBe('reason');
  });
});

describe('no help', () => {
  it.each([
    ['in the name of the scenario', withRow('  La█te 5')],
    ['right behind it', withRow('  Late█')],
    ['behind the last column', withRow('  Late 5 4 4 4  4 3 4 3 5 █')],
    ['in the note', withRow('  Late 5 4 "a no█te"')],
    ['on the next line', withRow('  Late 5 4\n  █')],
    ['outside of ballots', 'strategy S { product: █"x" }'],
  ])('%s', async (_, page) => expect(await columnIn(page)).toBeNull());
});
