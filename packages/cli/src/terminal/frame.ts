/** The lines of a file around a place, with carets under it. */
import { type Part, paint, type Style } from './paint.ts';
import { type Cell, cellsOf } from './width.ts';

export interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

interface FrameOptions {
  /** Columns that the text of a line may take. */
  readonly width: number;
  readonly style: Style;
  /** Lines shown before the place. */
  readonly before: number;
  /** Columns of the line numbers. */
  readonly gutter: number;
}

/** The frame of a range, as lines of parts; a range over several lines is marked to the end of its first one. */
export function codeFrame(lines: readonly string[], range: Range, { width, style, before, gutter }: FrameOptions): Part[][] {
  const { start, end } = near(range, lines[range.start.line] ?? '');
  const frame: Part[][] = [];
  for (let number = Math.max(0, start.line - before); number < start.line; number++) {
    const text = (lines[number] ?? '').slice(0, farthest);
    if (!/^[\s{}]*$/.test(text)) frame.push(numbered(number, gutter, windowOf(cellsOf(text), 0, width).text));
  }
  const line = textNear(lines[range.start.line] ?? '', range.start.character);
  const cells = cellsOf(line);
  const last = end.line === start.line ? end.character : line.length;
  const first = start.character >= line.length ? cells.length : cells.findLastIndex((cell) => cell.at <= start.character);
  const marked = cells.slice(first).filter((cell) => cell.at < last);
  const shown = windowOf(cells, first, width);
  frame.push(numbered(start.line, gutter, shown.text));
  const indent = columns(cells.slice(shown.first, first)) + shown.lead;
  const carets = Math.max(1, Math.min(columns(marked), width - indent));
  frame.push([paint('dim', `${' '.repeat(gutter)} │ `), ' '.repeat(indent), paint(style, '^'.repeat(carets))]);
  return frame;
}

/** Columns around a place that are looked at: a line may be a whole file. */
const farthest = 1000;

const cutBefore = (line: string, character: number) => (line.length > 2 * farthest ? Math.max(0, character - farthest) : 0);
const textNear = (line: string, character: number) => line.slice(cutBefore(line, character), cutBefore(line, character) + 2 * farthest);

/** The range as it lies in the text near it. */
function near({ start, end }: Range, line: string): Range {
  const by = cutBefore(line, start.character);
  return {
    start: { line: start.line, character: start.character - by },
    end: { line: end.line, character: Math.max(0, end.character - by) },
  };
}

const columns = (cells: readonly Cell[]) => cells.reduce((sum, cell) => sum + cell.width, 0);

function numbered(line: number, gutter: number, text: string): Part[] {
  return [paint('dim', `${String(line + 1).padStart(gutter)} │ `), text];
}

/** The part of a line that fits, chosen so that the cell at `focus` is inside, and an ellipsis where it is cut. */
function windowOf(cells: readonly Cell[], focus: number, width: number): { text: string; first: number; lead: number } {
  if (columns(cells) <= width) return { text: cells.map((cell) => cell.text).join(''), first: 0, lead: 0 };
  const context = Math.floor(width / 3);
  let first = columns(cells.slice(0, focus)) < width - context ? 0 : focus;
  for (let used = 0; first > 0 && first === focus - used && used < context; used++) first--;
  const lead = first > 0 ? 1 : 0;
  let text = lead ? '…' : '';
  let used = lead;
  for (const cell of cells.slice(first)) {
    if (used + cell.width > width - 1) return { text: `${text}…`, first, lead };
    text += cell.text;
    used += cell.width;
  }
  return { text, first, lead };
}
