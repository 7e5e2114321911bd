/** What a text in quotes says, and how a text is put in quotes. */

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', '"': '"', '\\': '\\' };

/** The value of a one-line text, quotes included in `source`; an unknown escape stands for its character. */
export function readLineText(source: string, open: boolean): string {
  const inner = source.slice(1, open ? undefined : -1);
  if (!inner.includes('\\')) return inner;
  return inner.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gsu, (_, hex: string | undefined, one: string) =>
    hex === undefined ? (escapes[one] ?? one) : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Escapes in a one-line text that mean nothing, by their offset in `source`. */
export function unknownEscapes(source: string): number[] {
  const found: number[] = [];
  for (const match of source.matchAll(/\\(?:u[0-9a-fA-F]{4}|(.))/gsu)) {
    if (match[1] !== undefined && !(match[1] in escapes)) found.push(match.index);
  }
  return found;
}

/** The value of a text in triple quotes: its first line break and its common indentation dropped. */
export function readLongText(source: string, open: boolean): string {
  const inner = source.slice(3, open ? undefined : -3).replace(/\r\n?/g, '\n');
  const lines = inner.split('\n');
  if (lines.length === 1) return inner.trim();
  if (lines[0]!.trim() === '') lines.shift();
  if (lines.length > 0 && lines[lines.length - 1]!.trim() === '') lines.pop();
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const common = indents.length === 0 ? 0 : Math.min(...indents);
  return lines.map((line) => line.slice(common).trimEnd()).join('\n');
}

/** The text as it would stand in a file, on one line. */
export function quote(value: string): string {
  const inner = value
    .replace(/[\\"]/g, (c) => `\\${c}`)
    .replace(/\n/g, '\\n')
    .replace(/\t/g, '\\t');
  return `"${inner.replace(/[\u0000-\u001f\u007f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;
}
