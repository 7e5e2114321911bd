/** Comments that mean something: documentation above a declaration, and directives that silence a rule. */
import type { Origin, Silence } from '@headpin/core';
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
    const above = found[0];
    if (above !== undefined && (above.block || comment.block)) break;
    found.unshift(comment);
  }
  if (found.length === 0) return undefined;
  const lines = found.flatMap((comment) => commentLines(text.slice(base + comment.start, base + comment.end), comment.block));
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
  piece.comments.forEach((comment, index) => {
    const source = text.slice(base + comment.start, base + comment.end);
    if (!source.includes('headpin-ignore')) return;
    const match = directive.exec(source.trimEnd());
    if (!match) return;
    const named = match[1] ?? '';
    const rule = named === '' ? 'headpin-ignore' : named;
    const ruleStart = comment.start + source.indexOf(rule, named === '' ? 0 : source.indexOf('headpin-ignore') + 'headpin-ignore'.length);
    const reason = match[2]?.trim();
    const below = coveredBy(piece, text, index);
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

function coveredBy(piece: Piece, text: string, index: number): Origin | Span | undefined {
  const base = piece.anchor.offset;
  let from = piece.comments[index]!.end;
  for (const comment of piece.comments.slice(index + 1)) {
    if (!adjacent(text, base + from, base + comment.start)) break;
    from = comment.end;
  }
  if (piece.declaration === undefined) return undefined;
  let best: Span | undefined;
  for (const span of spansOf(piece.declaration.entries, [piece.declaration])) {
    if (span.start >= from && (best === undefined || span.start < best.start) && adjacent(text, base + from, base + span.start))
      best = span;
  }
  return best;
}

function spansOf(entries: readonly EntryNode[], into: Span[]): Span[] {
  for (const entry of entries) {
    into.push(entry);
    if (entry.node === 'block') spansOf(entry.entries, into);
  }
  return into;
}
