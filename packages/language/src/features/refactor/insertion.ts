/** Putting properties into a declaration or block. */
import type { TextEdit } from 'vscode-languageserver';
import { format } from '../../format/format.ts';
import type { EntryNode, Piece, Span } from '../../syntax/tree.ts';
import type { FeatureScene } from '../scene.ts';

/** Something with properties. */
export interface Container extends Span {
  readonly entries: readonly EntryNode[];
  readonly body: Span | undefined;
}

/** The edit that puts lines behind the last property of a container; one that was on one line is laid out anew. */
export function insertLines(scene: FeatureScene, piece: Piece, container: Container, added: readonly string[]): TextEdit {
  const { text, lines } = scene;
  const base = piece.anchor.offset;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = /^[ \t]*/.exec(text.slice(lines.startOf(lines.positionAt(base + container.start).line)))![0];
  const block = added.map((line) => `${newline}${indent}  ${line}`).join('');
  const replace = (start: number, end: number, newText: string): TextEdit => ({
    range: { start: lines.positionAt(start), end: lines.positionAt(end) },
    newText,
  });
  const { body } = container;
  const end = base + container.end;
  if (body === undefined) return replace(end, end, ` {${block}${newline}${indent}}`);
  const at = base + placeBehind(container.entries, body, text.slice(base, base + piece.length));
  const below = belowOf(text.slice(at, base + body.end), newline);
  if (/[\r\n]/.test(text.slice(base + body.start, base + body.end))) return replace(at, at, block + below);
  const start = base + piece.declaration!.start;
  return replace(start, base + piece.length, format(text.slice(start, at) + block + below + text.slice(at, base + piece.length)).trimEnd());
}

/** Behind the last property and a remark on its line. */
function placeBehind(entries: readonly EntryNode[], body: Span, text: string): number {
  const properties = entries.filter((entry) => entry.node === 'property');
  const behind = properties[properties.length - 1]?.end ?? body.start + 1;
  return behind + (/^[ \t]*\/\/[^\r\n]*/.exec(text.slice(behind, body.end))?.[0].length ?? 0);
}

/** What parts new lines from what follows: a comment right above the next need would be its documentation. */
function belowOf(rest: string, newline: string): string {
  const gap = /^\s*/.exec(rest)![0];
  const breaks = gap.match(/\r\n|\r|\n/g)?.length ?? 0;
  if (rest[gap.length] === '}') return breaks > 0 ? '' : newline;
  return newline.repeat(Math.max(0, 2 - breaks));
}
