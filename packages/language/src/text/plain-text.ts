/** What Markdown of Headpin's own says, for clients that show plain text. */
import type { Markdown } from './markdown.ts';

/** Takes away the marks of what `markdown.ts` writes, and of the vocabulary's own texts, and leaves the words. */
export function plainTextOf({ source }: Markdown): string {
  let isCode = false;
  const lines = source.split('\n').flatMap((line) => {
    if (/^`{3,}/.test(line)) {
      isCode = !isCode;
      return [];
    }
    if (isCode) return [line];
    if (/^\|[\s:|-]+\|$/.test(line)) return [];
    return [wordsOf(line.startsWith('| ') ? line.slice(2, -2).replaceAll(' | ', '  ') : line)];
  });
  return lines.join('\n');
}

/** Code between ticks, an escaped character, a link, strong words, a heading: what of each is left. */
const marks =
  /(`+) ?(.+?) ?\1(?!`)|\\([!-/:-@[-`{-~])|\[((?:\\.|[^\]\\])*)\]\(<[^>]*>\)|\[((?:\\.|[^\]\\])*)\]\([^)\s]*\)|\*\*(.+?)\*\*|^#+ /g;

function wordsOf(line: string): string {
  return line.replace(marks, (_, _ticks, code?: string, escaped?: string, link?: string, other?: string, strong?: string) => {
    if (code !== undefined) return code;
    if (escaped !== undefined) return escaped;
    return wordsOf(link ?? other ?? strong ?? '');
  });
}
