/** Links in the sources of evidence. */
import { expect, it } from 'vitest';
import { DocumentLinkRequest } from 'vscode-languageserver';
import { openEditor } from './harness.ts';

/** Each link as `text → target`; `files` lie beside the strategy. */
async function linksIn(source: string, files: Record<string, string> = {}, path = 'strategy.headpin'): Promise<string[]> {
  const editor = await openEditor({ [path]: `strategy S {}\nevidence E {\n  source: ${source}\n}\n`, ...files });
  const uri = `file:///workspace/${path}`;
  const links = (await editor.ask(DocumentLinkRequest.type, { textDocument: { uri } })) ?? [];
  return links.map(({ range, target }) => `${editor.textAt(uri, range)} → ${target}`);
}

it('addresses on the web, without the words around them', async () => {
  expect(await linksIn('"see https://example.org/a?b=1, and (http://example.org/x_(y))."')).toEqual([
    'https://example.org/a?b=1 → https://example.org/a?b=1',
    'http://example.org/x_(y) → http://example.org/x_(y)',
  ]);
});

it('files of the workspace, from the folder of the document', async () => {
  const files = { 'notes/visits%20one.md': 'x' };
  expect(await linksIn('"notes/visits one.md"', files)).toEqual(['notes/visits one.md → file:///workspace/notes/visits%20one.md']);
  expect(await linksIn('"../notes/visits one.md#third"', files, 'plan/strategy.headpin')).toEqual([
    '../notes/visits one.md#third → file:///workspace/notes/visits%20one.md',
  ]);
});

it('files that are no text, and none that is not there', async () => {
  expect(await linksIn('"talks/visit.pdf"', { 'talks/visit.pdf': '%PDF-1.7' })).toEqual([
    'talks/visit.pdf → file:///workspace/talks/visit.pdf',
  ]);
  expect(await linksIn('"talks/other.pdf"', { 'talks/visit.pdf': '%PDF-1.7' })).toEqual([]);
});

it.each([
  '"notes/none.md"',
  '"notes of twenty-four visits"',
  '"/etc/passwd"',
  '"../outside.md"',
  '"javascript:alert(1)"',
  '"file:///etc/passwd"',
  'https',
])('none in %s', async (source) => {
  expect(await linksIn(source, { 'notes/visits.md': 'x' })).toEqual([]);
});

it('none outside of sources', async () => {
  const editor = await openEditor('strategy S { because: "https://example.org" }\n');
  expect(await editor.ask(DocumentLinkRequest.type, { textDocument: { uri: 'file:///workspace/strategy.headpin' } })).toEqual([]);
});
