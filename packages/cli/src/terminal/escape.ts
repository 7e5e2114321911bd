/**
 * Characters that steer a terminal, hide something, or reverse what a reader sees: C0 and C1 controls, line
 * separators, bidirectional controls, zero-width characters other than joiners, tag characters.
 */
const unsafe = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}\p{Cs}]/gu;

/** The text with each unsafe character shown as its code, such as `<U+001B>`, so that it can do nothing. */
export function visible(text: string): string {
  return text.replace(unsafe, (character) => `<U+${hex(character.codePointAt(0) ?? 0)}>`);
}

/** As `visible`, but with line breaks and tabs left alone; for text that is written as a whole. */
export function visibleLines(text: string): string {
  return text.replace(unsafe, (character) => (character === '\n' || character === '\t' ? character : visible(character)));
}

/** JSON in which no character can steer a terminal; it reads as the same value. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(unsafe, (character) => (character === '\n' ? character : escapedUnits(character)));
}

function escapedUnits(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${hex(unit.charCodeAt(0)).toLowerCase()}`)
    .join('');
}

const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');
