/** Whatever stands in a complete strategy is offered in its place, and nothing goes wrong where a strategy is broken. */
import { readdirSync, readFileSync } from 'node:fs';
import { completeAt } from '@headpin/language/features/completion/completion.ts';
import { StandingView } from '@headpin/language/features/completion/standing-view.ts';
import { Session } from '@headpin/language/server/session.ts';
import type { DeclarationNode, EntryNode, Span } from '@headpin/language/syntax/tree.ts';
import { describe, expect, it } from 'vitest';
import type { TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

const folder = new URL('../data/examples/documentum/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.headpin'));

function openSession(textOf: (file: string) => string) {
  const session = new Session({
    filesBelow: async () => [],
    read: async () => undefined,
    exists: async () => false,
    today: () => '2026-11-21',
  });
  session.setFolders(['file:///workspace']);
  const documents = files.map((file) => TextDocument.create(`file:///workspace/${file}`, 'headpin', 1, textOf(file)));
  for (const document of documents) session.opened(document);
  const standing = new StandingView(session.project);
  const ask = (document: TextDocument, offset: number) =>
    completeAt(session, standing, { textDocument: document, position: document.positionAt(offset) }) ?? [];
  return { session, documents, ask };
}

const original = (file: string) => readFileSync(new URL(file, folder), 'utf8');

/** The words of a declaration that completion should know: keys, values, blocks, rows, and the names in its head. */
function wordsOf(declaration: DeclarationNode): Span[] {
  const words = (entries: readonly EntryNode[]): Span[] =>
    entries.flatMap((entry): Span[] => {
      if (entry.node === 'property') return [entry.key, ...entry.values.filter(({ type }) => type === 'word')];
      if (entry.node === 'row') return [entry.scenario];
      if (entry.node === 'step') return [entry.keyword];
      return [entry.keyword, ...(entry.node === 'block' ? words(entry.entries) : [])];
    });
  return [declaration.keyword, ...(declaration.other === undefined ? [] : [declaration.other]), ...words(declaration.entries)];
}

describe('in a complete strategy', () => {
  const { session, documents, ask } = openSession(original);
  it.each(files)('offers every word of %s where it stands', (file) => {
    const document = documents.find(({ uri }) => uri.endsWith(`/${file}`))!;
    const text = document.getText();
    let words = 0;
    for (const { anchor, declaration } of session.project.document(document.uri)!.pieces) {
      if (declaration === undefined) continue;
      for (const { start, end } of wordsOf(declaration)) {
        const word = text.slice(anchor.offset + start, anchor.offset + end);
        const items = ask(document, anchor.offset + end);
        expect(
          `${document.positionAt(anchor.offset + start).line + 1}: ${items.map(({ label }) => label).find((label) => label === word)}`,
        ).toBe(`${document.positionAt(anchor.offset + start).line + 1}: ${word}`);
        const { range } = items.find(({ label }) => label === word)!.textEdit as TextEdit;
        expect(document.getText(range)).toBe(word);
        words++;
      }
    }
    expect(words).toBeGreaterThan(0);
  });
});

describe('in a broken strategy', () => {
  /** A small generator of pseudo-random numbers below a limit, the same on every run. */
  function generator(seed: number) {
    let state = seed;
    return (limit: number) => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return (state >>> 8) % limit;
    };
  }

  it('answers at every place, and replaces text of one line only', () => {
    const below = generator(42);
    const spoils = ['', '{', '}', '"', '"""', ':', ',', '/*', '->', 'segment', '\r\n', '🎳', '-', '$', '..', 'for'];
    for (let round = 0; round < 40; round++) {
      const spoilt = (file: string) => {
        let text = original(file);
        for (let i = 0; i < 5; i++) {
          const at = below(text.length);
          text = text.slice(0, at) + spoils[below(spoils.length)] + text.slice(at + below(12));
        }
        return text;
      };
      const { documents, ask } = openSession(spoilt);
      const document = documents[below(documents.length)]!;
      for (let i = 0; i < 50; i++) {
        const offset = below(document.getText().length + 1);
        for (const { textEdit } of ask(document, offset)) {
          const { start, end } = (textEdit as TextEdit).range;
          expect(start.line).toBe(end.line);
          expect(document.offsetAt(start)).toBeLessThanOrEqual(offset);
          expect(document.offsetAt(end)).toBeGreaterThanOrEqual(offset);
        }
      }
    }
  });
});
