/** Comments that mean something: documentation above a declaration, and directives that silence a rule. */
import type { Silence } from '@headpin/core';
import type { Comment, EntryNode, Piece, Span } from '../syntax/tree.ts';
import { originOf } from './findings.ts';

const directive = /^(?:\/\/|\/\*)[ \t]*headpin-ignore(?![\p{L}\p{Nd}_-])[ \t]*([^\s:]*)[ \t]*(?::[ \t]*([\s\S]*?))?[ \t]*(?:\*\/)?$/u;

const isDirective = (source: string) => source.includes('headpin-ignore') && directive.test(source.trimEnd());

/** Whether nothing but one line break and white space stands between two offsets. */
const adjacent = (text: string, from: number, to: number) => /^[ \t]*(?:\r\n|\r|\n)[ \t]*$/.test(text.slice(from, to));

/** The comment directly above a place of a piece, as Markdown; directives are no documentation. */
export function documentationAbove(piece: Piece, text: string, start: number): string | undefined {
  const base = piece.anchor.offset;
  const found: Comment[] = [];
  let below = start;
  for (let i = piece.comments.length - 1; i >= 0; i--) {
    const comment = piece.comments[i]!;
    if (comment.end > below) continue;
    if (!comment.ownLine || !adjacent(text, base + comment.end, base + below)) break;
    below = comment.start;
    if (isDirective(text.slice(base + comment.start, base + comment.end))) continue;
    const above = found[found.length - 1];
    if (above !== undefined && (above.block || comment.block)) break;
    found.push(comment);
  }
  if (found.length === 0) return undefined;
  const lines = found.reverse().flatMap((comment) => commentLines(text.slice(base + comment.start, base + comment.end), comment.block));
  const words = lines.join('\n').trim();
  return words === '' ? undefined : words;
}

function commentLines(source: string, block: boolean): string[] {
  if (!block) return [source.replace(/^\/\/+[ \t]?/, '').trimEnd()];
  return source
    .replace(/^\/\*+/, '')
    .replace(/\*+\/$/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^[ \t]*\*?[ \t]?/, '').trimEnd());
}

/** The directives of a piece, each with the element, property, row, step or need that begins on the next line. */
export function silencesOf(piece: Piece, text: string): Silence[] {
  const base = piece.anchor.offset;
  const found: Silence[] = [];
  let covered: readonly (Span | undefined)[] | undefined;
  piece.comments.forEach((comment, index) => {
    const source = text.slice(base + comment.start, base + comment.end);
    if (!source.includes('headpin-ignore')) return;
    const match = directive.exec(source.trimEnd());
    if (!match) return;
    const named = match[1] ?? '';
    const rule = named === '' ? 'headpin-ignore' : named;
    const ruleStart = comment.start + source.indexOf(rule, named === '' ? 0 : source.indexOf('headpin-ignore') + 'headpin-ignore'.length);
    const reason = match[2]?.trim();
    covered ??= coveredByEach(piece, text);
    const below = covered[index];
    found.push({
      rule,
      reason: reason === undefined || reason === '' ? undefined : reason,
      ruleAt: originOf(piece, { start: ruleStart, end: ruleStart + rule.length }),
      whole: originOf(piece, comment),
      covers: below === undefined ? undefined : originOf(piece, below),
    });
  });
  return found;
}

/** What begins on the line below each comment, comments between left out. From the last one up, so that a stack of them costs one look each. */
function coveredByEach(piece: Piece, text: string): readonly (Span | undefined)[] {
  const base = piece.anchor.offset;
  const { comments, declaration } = piece;
  const spans = declaration === undefined ? [] : spansOf(declaration.entries, [declaration]).sort((a, b) => a.start - b.start);
  const covered = new Array<Span | undefined>(comments.length).fill(undefined);
  let next = spans.length;
  for (let i = comments.length - 1; i >= 0; i--) {
    const { end } = comments[i]!;
    while (next > 0 && spans[next - 1]!.start >= end) next--;
    const below = comments[i + 1];
    const span = spans[next];
    if (below !== undefined && adjacent(text, base + end, base + below.start)) covered[i] = covered[i + 1];
    else if (span !== undefined && adjacent(text, base + end, base + span.start)) covered[i] = span;
  }
  return covered;
}

function spansOf(entries: readonly EntryNode[], into: Span[]): Span[] {
  for (const entry of entries) {
    into.push(entry);
    if (entry.node === 'block') spansOf(entry.entries, into);
  }
  return into;
}
