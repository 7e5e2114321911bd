/** Whatever is offered, wherever in a file: its explanation holds texts of the file as text. */
import { describe, expect, it } from 'vitest';
import { type CompletionItem, CompletionRequest } from 'vscode-languageserver';
import { openEditor } from '../language/harness.ts';
import { corpus, titled } from './corpus.ts';
import { asMarkdown, here, hidden, strangersIn } from './editor-text.ts';
import { quoted, strategyWith } from './strategies.ts';

type Opened = Awaited<ReturnType<typeof openEditor>>;

async function offersAt(editor: Opened, line: number, character: number): Promise<CompletionItem[]> {
  const offers = await editor.ask(CompletionRequest.type, here(line, character));
  return Array.isArray(offers) ? offers : (offers?.items ?? []);
}

function expectInert(items: readonly CompletionItem[]): void {
  for (const { documentation, detail = '' } of items) {
    expect(strangersIn(asMarkdown(documentation))).toEqual([]);
    expect(asMarkdown(documentation) + detail).not.toMatch(hidden);
  }
}

describe('a criterion whose texts try to be more', () => {
  it.each(titled(corpus('html', 'markdown', 'hidden')))('is offered as a column and explains its scores: %s', async (_, text) => {
    const said = quoted(text);
    const page = `strategy S { stage: chasm }
segment A "a" {}
scenario One "x" for A {}
criterion extra ${said} { kind: showstopper low: ${said} high: ${said} }
rater Ana ${said} { role: ${said} }
ballot Ana {
  columns: reason, 
  One 
}
`;
    const editor = await openEditor({ 's.headpin': page });
    const columns = await offersAt(editor, 6, '  columns: reason, '.length);
    expect(columns.map(({ label }) => label)).toContain('extra');
    expectInert(columns);
    await editor.edit('s.headpin', page.replace('columns: reason, ', 'columns: extra'));
    const scores = await offersAt(editor, 7, '  One '.length);
    expect(scores.map(({ label }) => label)).toContain('5');
    expectInert(scores);
  });
});

describe('everywhere in a file full of it', () => {
  it('what is offered says texts as text', async () => {
    const text = corpus('html', 'markdown')
      .filter((one) => one.text.length < 60)
      .map((one) => one.text)
      .join(' ');
    const editor = await openEditor({ 's.headpin': strategyWith(text) });
    const lines = editor.text('s.headpin').split('\n');
    let offered = 0;
    for (const [line, content] of lines.entries()) {
      // Behind every colon, at the first word, and at the end.
      const places = [...content.matchAll(/: /g)].map(({ index }) => index + 2).filter((at) => at < 400);
      for (const at of new Set([content.search(/\S|$/), ...places.slice(0, 12), content.length])) {
        const items = await offersAt(editor, line, at);
        offered += items.length;
        expectInert(items);
      }
    }
    expect(offered).toBeGreaterThan(500);
  });
});
