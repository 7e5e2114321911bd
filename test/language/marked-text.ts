/** Texts with marks: `█` is the cursor, `⟦…⟧` a range. The marks are taken out before anyone reads the text. */
import { type Position, type Range, TextDocument } from 'vscode-languageserver-textdocument';

export interface MarkedText {
  readonly text: string;
  readonly cursors: readonly Position[];
  readonly ranges: readonly Range[];
}

export function readMarks(marked: string): MarkedText {
  const cursors: number[] = [];
  const ranges: { start: number; end: number }[] = [];
  const open: number[] = [];
  let text = '';
  for (const character of marked) {
    if (character === '█') cursors.push(text.length);
    else if (character === '⟦') open.push(text.length);
    else if (character === '⟧') {
      const start = open.pop();
      if (start === undefined) throw new Error(`A range is closed that was never opened, after: ${text.slice(-40)}`);
      ranges.push({ start, end: text.length });
    } else text += character;
  }
  if (open.length > 0) throw new Error('A range is opened and never closed.');
  const document = TextDocument.create('', '', 0, text);
  const at = (offset: number) => document.positionAt(offset);
  ranges.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text, cursors: cursors.map(at), ranges: ranges.map(({ start, end }) => ({ start: at(start), end: at(end) })) };
}

/**
 * A page of several files, each below a line `--- its/path.headpin`; a page without such a line is one `strategy.headpin`.
 */
export function readPage(page: string): Record<string, string> {
  const [before = '', ...rest] = page.split(/^--- *(\S+) *\r?\n/m);
  if (rest.length === 0) return { 'strategy.headpin': page };
  if (before.trim() !== '') throw new Error('Text stands above the first file of a page.');
  const files: Record<string, string> = {};
  for (let i = 0; i < rest.length; i += 2) files[rest[i]!] = rest[i + 1] ?? '';
  return files;
}
