/** Values as they are printed. */
import type { Atom, PropertyNode } from '../syntax/tree.ts';
import type { Source } from './source.ts';

/** Longest line that a list may fill before it is broken. */
const longest = 140;

/** A property, over several lines where a long list or a long text needs them. */
export function printProperty(node: PropertyNode, source: Source, indent: string): string {
  if (source.hasCommentIn(node)) return source.of(node);
  const values = node.values.map((atom) => printAtom(atom, source, indent));
  const oneLine = `${source.of(node.key)}: ${values.join(', ')}`;
  if (values.length < 2 || indent.length + oneLine.length <= longest) return oneLine;
  const items = values.map((value, i) => value + (i < values.length - 1 ? ',' : ''));
  const lines = node.values.some((atom) => atom.type === 'text') ? items : filled(items, `${indent}  `);
  return `${source.of(node.key)}:\n${lines.map((line) => `${indent}  ${line}`).join('\n')}`;
}

/** Items joined to lines that are as full as they may be. */
function filled(items: readonly string[], indent: string): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines[lines.length - 1];
    if (last !== undefined && indent.length + last.length + 1 + item.length <= longest) lines[lines.length - 1] = `${last} ${item}`;
    else lines.push(item);
  }
  return lines;
}

function printAtom(atom: Atom, source: Source, indent: string): string {
  const text = source.of(atom);
  if (atom.type === 'text') return text.startsWith('"""') ? printLongText(text, indent) : text;
  if (atom.type !== 'amount') return text;
  return text
    .replace(/\s+/gu, ' ')
    .replace(/ ?\.\. ?/g, '..')
    .replace(/([$€£¥]) /g, '$1')
    .replace(/ %/g, '%');
}

/** The lines of a long text keep their places to one another; the common indentation follows the property. */
function printLongText(text: string, indent: string): string {
  const lines = text.split(/\r\n|\n|\r/);
  const inner = lines.slice(1, -1);
  const first = lines[0]!.slice(3);
  const last = lines[lines.length - 1]!.slice(0, -3);
  if (lines.length < 3 || first.trim() !== '' || last.trim() !== '') return lines.join('\n');
  const own = inner.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const common = own.length === 0 ? 0 : Math.min(...own);
  return ['"""', ...inner.map((line) => (line.trim() === '' ? '' : `${indent}  ${line.slice(common).trimEnd()}`)), `${indent}  """`].join(
    '\n',
  );
}
