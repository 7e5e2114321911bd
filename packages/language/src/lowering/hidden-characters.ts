/** Characters that a reader cannot see, or that reverse what they read (`language/hidden-character`). */
import type { SyntaxDocument } from '../syntax/document.ts';
import type { Piece } from '../syntax/tree.ts';
import { type Findings, fix, originOf, replace } from './findings.ts';

const plain = /^[\t\n\r -~]*$/;
const suspicious =
  /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]+|[\u200B\u2060]+|\uFEFF+|[\u{E0000}-\u{E007F}]+|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]+|[\u200C\u200D]+/gu;
const names: Readonly<Record<string, string>> = {
  '\u200E': 'a left-to-right mark',
  '\u200F': 'a right-to-left mark',
  '\u061C': 'an Arabic letter mark',
  '\u202A': 'a left-to-right embedding',
  '\u202B': 'a right-to-left embedding',
  '\u202C': 'a pop directional formatting',
  '\u202D': 'a left-to-right override',
  '\u202E': 'a right-to-left override',
  '\u2066': 'a left-to-right isolate',
  '\u2067': 'a right-to-left isolate',
  '\u2068': 'a first strong isolate',
  '\u2069': 'a pop directional isolate',
  '\u200B': 'a zero-width space',
  '\u200C': 'a zero-width non-joiner',
  '\u200D': 'a zero-width joiner',
  '\u2060': 'a word joiner',
  '\uFEFF': 'a byte order mark',
};
const joins = /[\p{L}\p{M}]/u;
const pictures = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F/u;

/** Whether a text holds characters that may have to be reported. */
export const isSuspicious = (text: string): boolean => !plain.test(text) && new RegExp(suspicious, 'u').test(text);

/** Reports each run of hidden characters of a file; joiners between letters or in emoji are as they should be. */
export function reportHiddenCharacters(document: SyntaxDocument, findings: Findings): void {
  const { text } = document;
  for (const match of text.matchAll(suspicious)) {
    const [run] = match;
    // One byte order mark may begin a file.
    const start = match.index === 0 && run.startsWith('\uFEFF') ? 1 : match.index;
    const end = match.index + run.length;
    if (start === end) continue;
    if (/^[\u200C\u200D]$/.test(run)) {
      const before = characterBefore(text, start);
      const after = String.fromCodePoint(text.codePointAt(end) ?? 32);
      if ((joins.test(before) && joins.test(after)) || (pictures.test(before) && pictures.test(after))) continue;
    }
    const piece = pieceAt(document.pieces, start);
    if (piece === undefined) continue;
    const at = originOf(piece, { start: start - piece.anchor.offset, end: end - piece.anchor.offset });
    const code = run.codePointAt(0)!;
    const character = `U+${code.toString(16).toUpperCase().padStart(4, '0')}${names[run[0]!] === undefined ? '' : ` (${names[run[0]!]!.replace(/^an? /, '')})`}`;
    findings.add('language/hidden-character', at, {
      slots: { character },
      subject: piece.declaration?.name?.text ?? '',
      part: character,
      fixes: [fix('Remove it', true, replace(at, ''))],
    });
  }
}

function characterBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(at - 2, at) : (text[at - 1] ?? ' ');
}

/** The piece that holds an offset. */
export function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.anchor.offset <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}
