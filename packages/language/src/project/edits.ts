/** From the changes of a fix to edits of texts. */
import type { Change, Element, FindingFix, Origin, TextChange } from '@headpin/core';
import type { SyntaxDocument } from '../syntax/document.ts';
import type { EntryNode, PropertyNode, Span } from '../syntax/tree.ts';

export interface OffsetEdit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** The edits of a fix, as offsets, in the order of their places. `document` finds the syntax of a file. */
export function editsOf(
  fix: FindingFix,
  document: (file: string) => SyntaxDocument | undefined,
  text: (file: string) => string,
): OffsetEdit[] {
  return fix.changes
    .flatMap((change) => editsOfChange(change, document, text))
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start));
}

function editsOfChange(
  change: Change | TextChange,
  document: (file: string) => SyntaxDocument | undefined,
  textOf: (file: string) => string,
): OffsetEdit[] {
  if (change.do === 'text') return [textEdit(change.at, change.text, textOf(change.at.file))];
  const { element } = change;
  const text = textOf(element.whole.file);
  const found = document(element.whole.file);
  const node = found === undefined ? undefined : nodeOf(found, element);
  if (node === undefined) return [];
  const { anchor, file } = element.whole;
  const place = (span: Span): Origin => ({ file, anchor, start: span.start, end: span.end });
  const property =
    change.do === 'move-last'
      ? undefined
      : node.entries.find((entry): entry is PropertyNode => entry.node === 'property' && entry.key.text === change.property);
  switch (change.do) {
    case 'set':
      if (property !== undefined && property.values.length > 0) {
        return [
          textEdit(place({ start: property.values[0]!.start, end: property.values[property.values.length - 1]!.end }), change.value, text),
        ];
      }
      return [insertProperty(node, place, anchor.offset, text, `${change.property}: ${change.value}`, change.first === true)];
    case 'add-item': {
      const last = property?.values[property.values.length - 1];
      if (last === undefined) return [insertProperty(node, place, anchor.offset, text, `${change.property}: ${change.item}`, false)];
      return [textEdit(place({ start: last.end, end: last.end }), `, ${change.item}`, text)];
    }
    case 'remove':
      return property === undefined ? [] : [textEdit(place(property), '', text)];
    case 'drop-item':
      return property === undefined ? [] : [dropItem(property, change.item, place, text)];
    case 'move-last':
      return moveLast(node, change.at, place, text);
  }
}

interface Container {
  readonly entries: readonly EntryNode[];
  readonly body: Span | undefined;
  readonly span: Span;
}

/** The syntax of an element: its declaration or the block in it. */
function nodeOf(document: SyntaxDocument, element: Element): Container | undefined {
  const declaration = document.pieces.find((piece) => piece.anchor === element.whole.anchor)?.declaration;
  if (declaration === undefined) return undefined;
  if (declaration.start === element.whole.start) return { entries: declaration.entries, body: declaration.body, span: declaration };
  for (const entry of declaration.entries) {
    if (entry.start === element.whole.start && entry.node === 'block') return { entries: entry.entries, body: entry.body, span: entry };
  }
  return undefined;
}

/** An edit; one that leaves nothing on a line takes the line away. */
function textEdit(at: Origin, newText: string, text: string): OffsetEdit {
  const start = at.anchor.offset + at.start;
  const end = at.anchor.offset + at.end;
  if (newText !== '' || start === end) return { file: at.file, start, end, newText };
  let lineStart = start;
  while (lineStart > 0 && (text[lineStart - 1] === ' ' || text[lineStart - 1] === '\t')) lineStart--;
  let lineEnd = end;
  while (lineEnd < text.length && (text[lineEnd] === ' ' || text[lineEnd] === '\t')) lineEnd++;
  const opens = lineStart === 0 || text[lineStart - 1] === '\n' || text[lineStart - 1] === '\r';
  const closes = lineEnd === text.length || text[lineEnd] === '\n' || text[lineEnd] === '\r';
  if (!opens || !closes) return { file: at.file, start: opens ? start : lineStart, end: opens ? lineEnd : end, newText };
  if (text.startsWith('\r\n', lineEnd)) lineEnd += 2;
  else if (lineEnd < text.length) lineEnd++;
  return { file: at.file, start: lineStart, end: lineEnd, newText };
}

function insertProperty(
  node: Container,
  place: (span: Span) => Origin,
  base: number,
  text: string,
  property: string,
  first: boolean,
): OffsetEdit {
  const indent = indentOf(text, base + node.span.start);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  if (node.body === undefined)
    return textEdit(place({ start: node.span.end, end: node.span.end }), ` {${newline}${indent}  ${property}${newline}${indent}}`, text);
  const open = base + node.body.start;
  const close = base + node.body.end;
  // Either brace may not be written yet.
  const innerStart = text[open] === '{' ? open + 1 : open;
  const innerEnd = close > innerStart && text[close - 1] === '}' ? close - 1 : close;
  const oneLine = !/[\r\n]/.test(text.slice(open, close));
  const properties = node.entries.filter((entry) => entry.node === 'property');
  const last = properties[properties.length - 1];
  const after = first || last === undefined ? innerStart - base : last.end;
  const at = place({ start: after, end: after });
  if (!oneLine) return textEdit(at, `${newline}${indent}  ${property}`, text);
  const inner = text.slice(innerStart, innerEnd);
  if (inner.trim() === '') return { ...textEdit(at, ` ${property} `, text), end: innerEnd };
  return textEdit(at, ` ${property}`, text);
}

function indentOf(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return /^[ \t]*/.exec(text.slice(start, offset))![0];
}

function dropItem(property: PropertyNode, index: number, place: (span: Span) => Origin, text: string): OffsetEdit {
  const item = property.values[index]!;
  const before = property.values[index - 1];
  const after = property.values[index + 1];
  if (before !== undefined) return textEdit(place({ start: before.end, end: item.end }), '', text);
  if (after !== undefined) return { ...textEdit(place({ start: item.start, end: after.start }), '', text) };
  return textEdit(place(property), '', text);
}

function moveLast(node: Container, at: Origin, place: (span: Span) => Origin, text: string): OffsetEdit[] {
  const last = node.entries[node.entries.length - 1];
  const moved = node.entries.find((entry) => entry.start === at.start);
  if (last === undefined || moved === undefined || last === moved) return [];
  const source = text.slice(at.anchor.offset + moved.start, at.anchor.offset + moved.end);
  const removal = textEdit(place(moved), '', text);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const separate = /[\r\n]/.test(text.slice(removal.start, removal.end))
    ? `${newline}${indentOf(text, at.anchor.offset + last.start)}`
    : ' ';
  return [removal, textEdit(place({ start: last.end, end: last.end }), `${separate}${source}`, text)];
}
