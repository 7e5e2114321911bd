/** Text with a colour. The writer alone turns it into escape sequences, after the text itself was made harmless. */
export interface Painted {
  readonly text: string;
  readonly style: Style;
}

const codes = {
  bold: '1',
  dim: '2',
  underline: '4',
  red: '31',
  green: '32',
  yellow: '33',
  blue: '34',
  magenta: '35',
  cyan: '36',
  redBold: '31;1',
  yellowBold: '33;1',
  greenBold: '32;1',
} as const;
export type Style = keyof typeof codes;
export type Part = string | Painted;

export const paint = (style: Style, text: string): Painted => ({ text, style });

/** A text in its style as escape sequences. */
export const coloured = (text: string, style: Style): string => (text === '' ? '' : `\u001b[${codes[style]}m${text}\u001b[0m`);

interface ColourWishes {
  readonly noColour: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
}

/** Whether to colour: never with `--no-color` or NO_COLOR, always with FORCE_COLOR, else on a terminal. */
export function wantsColour({ noColour, env, isTerminal }: ColourWishes): boolean {
  if (noColour || (env.NO_COLOR ?? '') !== '') return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}
