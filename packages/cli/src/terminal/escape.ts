/** What leaves the program as text steers nothing: no terminal, and no runner of a build that reads its commands from logs. */
export { visible, visibleLines } from '@headpin/core/format/visible.ts';

/**
 * Lines of which a runner takes none for a command: GitHub reads `::error::` at the start of a line and `##[group]`
 * anywhere in it, Azure `##vso[...]`, TeamCity `##teamcity[...]`.
 */
export const disarmed = (lines: string): string =>
  lines.replace(/^([^\S\n]*):(?=:)/gm, '$1<U+003A>').replace(/##(?=[a-z-]*\[)/gi, '#<U+0023>');

const unsafe = /[\p{Cs}\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/gu;

/** JSON in which no character can steer a terminal or a runner; it reads as the same value. */
export function jsonText(value: unknown): string {
  const json = JSON.stringify(value, null, 2).replace(unsafe, escapedUnits);
  return json.replace(/##(?=[a-z-]*\[)/gi, '#\\u0023');
}

function escapedUnits(character: string): string {
  if (character === '\n') return character;
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
