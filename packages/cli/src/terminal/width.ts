/** Text laid out in the columns of a terminal, so that carets stand under what they mean. */
import { shortened, unseenIn } from '@headpin/core/format/visible.ts';
import { graphemesOf } from '@headpin/language/text/width.ts';

const plainAscii = /^[\x20-\x7e]*$/;

/** What a reader takes for one character, as it is shown, with its first UTF-16 unit in the text and the columns it takes. */
export interface Cell {
  readonly text: string;
  readonly at: number;
  readonly width: number;
}

/** The characters of one line; a tab fills up to the next multiple of `tabWidth`, unseen ones show as their codes. */
export function cellsOf(line: string, tabWidth = 4): Cell[] {
  if (plainAscii.test(line)) return graphemesOf(line);
  const unseen = unseenIn(line);
  let column = 0;
  return graphemesOf(line).map(({ text, at, width }) => {
    const shown = text === '\t' ? ' '.repeat(tabWidth - (column % tabWidth)) : shownText(text, at, unseen);
    const cell = { text: shown, at, width: shown === text ? width : [...shown].length };
    column += cell.width;
    return cell;
  });
}

/** A character with each unseen part of it shown as its code. */
function shownText(text: string, at: number, unseen: ReadonlyMap<number, string>): string {
  let shown = '';
  let offset = at;
  for (const part of text) {
    shown += unseen.get(offset) ?? part;
    offset += part.length;
  }
  return shown;
}

/** Columns that a text takes. */
export function widthOf(text: string): number {
  return plainAscii.test(text) ? text.length : cellsOf(text).reduce((sum, cell) => sum + cell.width, 0);
}

/** The text filled up with blanks to a number of columns, on the right or on the left. */
export function padded(text: string, width: number, side: 'left' | 'right' = 'right'): string {
  const blanks = ' '.repeat(Math.max(0, width - widthOf(text)));
  return side === 'right' ? text + blanks : blanks + text;
}

/** The text cut to a number of columns, with an ellipsis where something is cut off. */
export function clipped(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let used = 0;
  let kept = '';
  for (const cell of cellsOf(text)) {
    if (used + cell.width > width - 1) break;
    kept += cell.text;
    used += cell.width;
  }
  return `${kept}…`;
}

/** The text broken at spaces into lines of at most `width` columns; a longer word stands alone, and one without end is cut. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of shortened(text)
    .split(/\s+/u)
    .filter((one) => one !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}
