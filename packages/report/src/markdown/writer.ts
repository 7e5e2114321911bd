/** The one place where text becomes Markdown. Whatever is not made here is escaped when it is put in. */
import { visible } from '@headpin/core/format/visible.ts';

/** Markdown that is safe to put together; only this writer makes it. */
export class Markdown {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

type Part = Markdown | string | number;

const onOneLine = (text: string): string => visible(text.replace(/[\t\r\n\u0085\u2028\u2029]+/g, ' '));

/**
 * Text on one line that cannot become a heading, a link, HTML or a table's border, nor an emoji, and that calls no people,
 * issues, commits or addresses: hosts look for those in the finished text, so a zero-width space keeps them apart.
 */
export const escaped = (text: string): string =>
  onOneLine(text)
    .replace(/^ +/, ' ')
    .replace(/:(?=[a-z_+-][\w+-]*:)/gi, ':\u200B')
    .replace(/[\\`*_{}[\]<>#+!|~&$]/g, '\\$&')
    .replace(/%(?=[\w"])/g, '\\%')
    .replace(/@(?=\w)/g, '@\u200B')
    .replace(/\\#(?=\d)/g, '\\#\u200B')
    .replace(/\bGH-(?=\d)/gi, '$&\u200B')
    .replace(/:(?=\/\/)/g, ':\u200B')
    .replace(/(?<!\u200B)\/\/(?=\w)/g, '/\u200B/')
    .replace(/\bwww\./gi, (match) => `${match.slice(0, 3)}\u200B.`)
    .replace(/^( ?\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^( ?)(-|=|:(?=:))/, '$1\\$2');

const sourceOf = (part: Part): string => (part instanceof Markdown ? part.source : escaped(String(part)));

/** Markdown with parts filled in: text is escaped, Markdown stays. */
export function md(strings: TemplateStringsArray, ...parts: readonly Part[]): Markdown {
  return new Markdown(strings.map((string, index) => string + (index < parts.length ? sourceOf(parts[index] ?? '') : '')).join(''));
}

/** Several pieces in a row, set apart. */
export const joined = (parts: readonly Part[], separator: string): Markdown => new Markdown(parts.map(sourceOf).join(separator));

/** An address cannot leave its angle brackets: everything that could end it is encoded. */
const safeAddress = (address: string): string =>
  visible(address).replace(/[\s<>\\|"`\u0000-\u001F\u200B-\u200F\u2028-\u202E]/g, (character) => encodeURIComponent(character));

/** A link; plain text where there is no address. */
export const link = (label: Part, address: string | undefined): Markdown =>
  address === undefined ? md`${label}` : new Markdown(`[${sourceOf(label)}](<${safeAddress(address)}>)`);

/** Something as it is written in a file; a text that holds backticks stays escaped text. */
export const code = (text: string): Markdown =>
  /[`|\\]/.test(text) || text.trim() === '' ? md`${text}` : new Markdown(`\`${onOneLine(text)}\``);

/** A message of the product, in which text between backticks is code. Backticks side by side would end no code: then all stays text. */
export function coded(message: string): Markdown {
  const pieces = message.split('`');
  return pieces.length % 2 === 0 || message.includes('``')
    ? md`${message}`
    : joined(
        pieces.map((piece, index) => (index % 2 === 1 ? code(piece) : piece)),
        '',
      );
}

export const heading = (level: 2 | 3, title: Part): Markdown => md`${new Markdown('#'.repeat(level))} ${title}`;

export const list = (items: readonly Part[]): Markdown =>
  joined(
    items.map((item) => md`- ${item}`),
    '\n',
  );

/** A table; the alignment of a column is `right` where its head begins with `>`. */
export function table(heads: readonly string[], rows: readonly (readonly Part[])[]): Markdown {
  const titles = heads.map((head) => head.replace(/^>/, ''));
  const borders = heads.map((head) => (head.startsWith('>') ? '---:' : '---'));
  const line = (cells: readonly Part[]) => `| ${cells.map((cell) => sourceOf(cell)).join(' | ')} |`;
  return new Markdown([line(titles), `| ${borders.join(' | ')} |`, ...rows.map(line)].join('\n'));
}

/** Blocks as one document, with a blank line between them. */
export const documentOf = (blocks: readonly (Markdown | undefined)[]): string =>
  `${blocks.flatMap((block) => (block === undefined || block.source === '' ? [] : [block.source])).join('\n\n')}\n`;
