/** Comma-separated values, RFC 4180 with plain line feeds. */

/** What a spreadsheet would take for a formula, full-width forms included. */
const formulaStart = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Rows as text. Numbers stand as they are; a text that would be a formula gets an apostrophe in front. */
export const csvText = (rows: readonly (readonly (string | number | null)[])[]): string =>
  rows.map((row) => `${row.map(cellText).join(',')}\n`).join('');

function cellText(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = defused(value);
  return /[",;\t\r\n']|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A lone `-` is an abstention and no formula. One more apostrophe keeps a text that begins with one before a formula's sign. */
const defused = (text: string): string => (text !== '-' && (formulaStart.test(text) || isDefused(text)) ? `'${text}` : text);

const isDefused = (text: string): boolean => text.startsWith("'") && formulaStart.test(text.replace(/^'+/, ''));

/** The text that was defused. */
export const undefused = (text: string): string => (isDefused(text) ? text.slice(1) : text);
