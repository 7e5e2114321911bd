/** Breaks lines that are wider than the terminal, so that words stay whole and what belongs together stands together. */
import { graphemesOf } from '@headpin/language/text/width.ts';
import { type Part, paint, type Style } from './paint.ts';

interface Cell {
  readonly text: string;
  readonly width: number;
  readonly style: Style | undefined;
}

/** Parts of one line as lines of at most `width` columns, broken at spaces; only a word that is wider is broken itself. */
export function brokenLines(parts: readonly Part[], width: number): Part[][] {
  const cells = parts.flatMap(cellsOf);
  const indent = cells.slice(0, Math.min(cells.findIndex(isNoSpace), Math.floor(width / 2)));
  const lines: Cell[][] = [];
  let line: Cell[] = [];
  let used = 0;
  for (const cell of cells) {
    if (used + cell.width > width && line.length > indent.length) {
      const space = line.findLastIndex((one) => one.text === ' ');
      const end = space > indent.length || cell.text === ' ' ? (cell.text === ' ' ? line.length : space) : line.length;
      lines.push(line.slice(0, end));
      line = [...indent, ...line.slice(end).filter((one, i) => i > 0 || isNoSpace(one))];
      used = line.reduce((sum, one) => sum + one.width, 0);
    }
    if (cell.text === ' ' && line.length === indent.length && lines.length > 0) continue;
    line.push(cell);
    used += cell.width;
  }
  return [...lines, line].map(partsOf);
}

const isNoSpace = ({ text }: Cell): boolean => text !== ' ';

function cellsOf(part: Part): Cell[] {
  const [text, style] = typeof part === 'string' ? [part, undefined] : [part.text, part.style];
  return graphemesOf(text).map((grapheme) => ({ text: grapheme.text, width: grapheme.width, style }));
}

/** Neighbours of one style as one part. */
function partsOf(cells: readonly Cell[]): Part[] {
  const parts: { text: string; style: Style | undefined }[] = [];
  for (const { text, style } of cells) {
    const last = parts.at(-1);
    if (last !== undefined && last.style === style) last.text += text;
    else parts.push({ text, style });
  }
  return parts.map(({ text, style }) => (style === undefined ? text : paint(style, text)));
}
