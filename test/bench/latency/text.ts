/** Places in a text, and the edits that a person makes there. */
import type { Position } from 'vscode-languageserver-types';
import type { Typing } from './places.ts';

export interface Edit {
  readonly offset: number;
  readonly remove: number;
  readonly insert: string;
}

/** A text that is edited, with its lines found. */
export class EditedText {
  text: string;
  private starts: number[];

  constructor(text: string) {
    this.text = text;
    this.starts = startsOf(text);
  }

  apply({ offset, remove, insert }: Edit): void {
    this.text = this.text.slice(0, offset) + insert + this.text.slice(offset + remove);
    this.starts = startsOf(this.text);
  }

  positionAt(offset: number): Position {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: offset - this.starts[low]! };
  }
}

function startsOf(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/** The ends of all matches, at most `most` of them, evenly through the text. */
export function placesOf(text: string, pattern: RegExp, most: number): number[] {
  const ends = [...text.matchAll(new RegExp(pattern, 'gm'))].map((match) => match.index + match[0].length);
  return ends.length <= most ? ends : Array.from({ length: most }, (_, i) => ends[Math.floor(((i + 0.5) * ends.length) / most)]!);
}

/** The keystrokes of one place: a text typed and deleted, or the next character replaced and put back. */
export function keystrokesAt(text: string, offset: number, typing: Typing): Edit[] {
  if ('replace' in typing) {
    return [typing.replace, text[offset]!].map((insert) => ({ offset, remove: 1, insert }));
  }
  const typed = [...typing.type].map((insert, i) => ({ offset: offset + i, remove: 0, insert }));
  return [...typed, ...typed.toReversed().map(({ offset: at }) => ({ offset: at, remove: 1, insert: '' }))];
}
