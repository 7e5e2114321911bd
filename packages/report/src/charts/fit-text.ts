/** Text widths without a browser: averages of common interface fonts, on the wide side. */

const narrow = /[iljtfrI.,:;'|!()[\] -]/;
const wide = /[mwMW@%&A-Z]/;
const fullWidth = /[\u1100-\u11FF\u2E80-\uA4CF\uAC00-\uD7FF\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFF}]/u;

function widthOf(character: string): number {
  if (fullWidth.test(character)) return 1.05;
  if (wide.test(character)) return 0.82;
  return narrow.test(character) ? 0.38 : 0.62;
}

/** The estimated width of a text in the units of its font size. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width * size;
}

/** The text, cut with an ellipsis where it would be wider than `width`. */
export function fitText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = '';
  let used = size * 0.8;
  for (const character of text) {
    used += widthOf(character) * size;
    if (used > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** A word in pieces of at most `width`; scripts without spaces and long compounds break anywhere. */
function piecesOf(word: string, width: number, size: number): readonly string[] {
  if (textWidth(word, size) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && textWidth(piece + character, size) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** The text in at most `most` lines of at most `width`; the last one is cut where it does not end there. */
export function wrapText(text: string, width: number, size: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    for (const [index, piece] of piecesOf(word, width, size).entries()) {
      const longer = line === '' ? piece : `${line} ${piece}`;
      if (index === 0 && textWidth(longer, size) <= width) {
        line = longer;
        continue;
      }
      if (line !== '') lines.push(line);
      line = piece;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), fitText(lines.slice(most - 1).join(' '), width, size)];
}
