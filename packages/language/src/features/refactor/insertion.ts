/** Putting properties into a declaration or block. */
import type { TextEdit } from 'vscode-languageserver';
import type { EntryNode, Piece, Span } from '../../syntax/tree.ts';
import type { FeatureScene } from '../scene.ts';

interface Container extends Span {
  readonly entries: readonly EntryNode[];
  readonly body: Span | undefined;
}

/** The edits that put lines behind the last property of a container; braces are added where it has none. */
export function editsBehind(scene: FeatureScene, piece: Piece, container: Container, added: readonly string[]): TextEdit[] {
  const { text, lines } = scene;
  const base = piece.anchor.offset;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = /^[ \t]*/.exec(text.slice(lines.startOf(lines.positionAt(base + container.start).line)))![0];
  const block = added.map((line) => `${newline}${indent}  ${line}`).join('');
  const edit = (start: number, end: number, newText: string): TextEdit => ({
    range: { start: lines.positionAt(start), end: lines.positionAt(end) },
    newText,
  });
  const { body } = container;
  if (body === undefined) return [edit(base + container.end, base + container.end, ` {${block}${newline}${indent}}`)];
  const properties = container.entries.filter((entry) => entry.node === 'property');
  const last = properties[properties.length - 1];
  const behind = base + (last?.end ?? body.start + 1);
  const close = base + body.end - 1;
  // A comment behind the property stays with it.
  const remark = /^[ \t]*\/\/[^\r\n]*/.exec(text.slice(behind, close))?.[0].length ?? 0;
  const at = behind + remark;
  const gap = /^\s*/.exec(text.slice(at, close))![0];
  const breaks = gap.match(/\r\n|\r|\n/g)?.length ?? 0;
  const isLast = at + gap.length === close;
  const first = last === undefined ? undefined : edit(base + body.start + 1, base + properties[0]!.start, '');
  const opens = first !== undefined && !/[\r\n]/.test(text.slice(base + body.start, base + body.end));
  // The last of the lines may be a comment, which would be the documentation of what follows right below it.
  const below = isLast ? (breaks > 0 ? '' : `${newline}${indent}`) : breaks > 1 ? '' : breaks === 1 ? newline : `${newline}${newline}${indent}  `;
  const inserted = edit(at, breaks > 0 ? at : at + gap.length, block + below);
  if (!opens) return [inserted];
  return [{ ...first, newText: `${newline}${indent}  ` }, inserted];
}
