/** Growing the selection: word, value, property, block, declaration, file. */
import type { Range, SelectionRange } from 'vscode-languageserver';
import type { Span } from '../syntax/tree.ts';
import type { Feature } from './feature.ts';
import { type FeatureScene, sceneOf } from './scene.ts';
import { pathAt, pieceTouching } from './syntax-path.ts';

export const selectionRanges: Feature = {
  capabilities: { selectionRangeProvider: true },
  register(connection, session, guarded) {
    connection.onSelectionRanges(
      guarded('Growing the selection', ({ textDocument, positions }) => {
        const scene = sceneOf(session, textDocument.uri);
        return scene === undefined ? null : positions.map((position) => selectionAt(scene, scene.lines.offsetAt(position)));
      }),
    );
  },
};

function selectionAt(scene: FeatureScene, offset: number): SelectionRange {
  const { document, text, lines } = scene;
  const spans: Span[] = [{ start: 0, end: text.length }];
  const piece = pieceTouching(document.pieces, offset);
  if (piece !== undefined) {
    const base = piece.anchor.offset;
    for (const step of pathAt(piece, offset - base)) {
      const span = { start: base + step.start, end: base + step.end };
      spans.push(span);
      const quotes = step.is === 'text' ? quotesOf(text, span) : 0;
      const inner = { start: span.start + quotes, end: span.end - quotes };
      if (quotes > 0 && inner.start <= offset && offset <= inner.end) spans.push(inner);
    }
  }
  spans.push(wordAt(text, offset));
  const rangeOf = ({ start, end }: Span): Range => ({ start: lines.positionAt(start), end: lines.positionAt(end) });
  let around = spans[0]!;
  let selection: SelectionRange = { range: rangeOf(around) };
  for (const span of spans.slice(1)) {
    const isInside = around.start <= span.start && span.end <= around.end && span.end - span.start < around.end - around.start;
    if (!isInside || span.start === span.end) continue;
    around = span;
    selection = { range: rangeOf(span), parent: selection };
  }
  return selection;
}

/** How many quotes stand at each end of a closed text. */
function quotesOf(text: string, { start, end }: Span): number {
  const mark = text.startsWith('"""', start) ? '"""' : '"';
  return end - start >= 2 * mark.length && text.endsWith(mark, end) ? mark.length : 0;
}

const inWord = /[\p{L}\p{M}\p{Nd}_]/u;

/** The word that an offset touches; empty between words. */
function wordAt(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && inWord.test(text[start - 1]!)) start--;
  let end = offset;
  while (end < text.length && inWord.test(text[end]!)) end++;
  return { start, end };
}
