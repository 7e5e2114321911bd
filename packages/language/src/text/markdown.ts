/**
 * The one writer of Markdown for editors. Whatever is filled into a template is text: it can become no link, image,
 * heading or HTML. Only Markdown that was made here stays what it is.
 */

import { shortened, visible, visibleLines } from '@headpin/core/format/visible.ts';

/** Markdown that is safe to show. Made by `md` and the functions below alone. */
export class Markdown {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

type Filling = string | number | Markdown;

/** A template whose own text is Markdown; what is filled in is escaped. */
export function md(template: TemplateStringsArray, ...fillings: readonly Filling[]): Markdown {
  return new Markdown(template.map((part, i) => (i === 0 ? '' : sourceOf(fillings[i - 1]!)) + part).join(''));
}

const sourceOf = (filling: Filling): string => (filling instanceof Markdown ? filling.source : plain(String(filling)));

/** Markdown of Headpin's own, such as the texts of the vocabulary; never for anything out of a file. */
export const trusted = (source: string): Markdown => new Markdown(source);

const lineBreaks = /\r\n|[\n\r\u0085\u2028\u2029]/;
const onOneLine = (text: string): string => visible(shortened(text.split(lineBreaks).join(' ').replaceAll('\t', ' ')));

/** Text on one line, without a meaning in Markdown; addresses in it do not turn into links by themselves. */
function plain(text: string): string {
  return onOneLine(text)
    .replace(/^ +/, ' ')
    .replace(/[\\`*_[\]<>&|~@]/g, '\\$&')
    .replace(/:(?=\/)/g, '\\:')
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}\\.`)
    .replace(/^(\s*)([-+#=])(?=[\s=#-]|$)/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** A sentence of Headpin's own with names out of files in it: words between ticks are set as code, all else is text. */
export function prose(sentence: string): Markdown {
  const parts = sentence.split(/(`[\p{L}\p{Nd}_ .,:/>-]+`)/u);
  return new Markdown(parts.map((part, i) => (i % 2 === 1 ? part : plain(part))).join(''));
}

/** Text of several lines: its paragraphs and simple lists stay, and nothing else of it means anything. */
export function textLines(text: string): Markdown {
  const lines = text.split(lineBreaks).map((line) => {
    const bullet = /^\s*[-*]\s+(?=\S)/.exec(line)?.[0];
    return bullet === undefined ? plain(line.trim()) : `- ${plain(line.slice(bullet.length))}`;
  });
  return new Markdown(
    lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  );
}

export const bold = (text: string): Markdown => (text.trim() === '' ? md`` : md`**${text.trim()}**`);

/** Text as it would stand in a file. */
export function code(text: string): Markdown {
  const inner = onOneLine(text);
  const longest = Math.max(0, ...[...inner.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return new Markdown(longest === 0 ? `\`${inner}\`` : `${fence} ${inner} ${fence}`);
}

/** Several lines as they would stand in a file. */
export function codeBlock(text: string): Markdown {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return new Markdown(`${fence}headpin\n${visibleLines(text.split(lineBreaks).join('\n'))}\n${fence}`);
}

/** A link to an address that Headpin made itself. */
export const link = (label: Filling, address: string): Markdown =>
  new Markdown(`[${sourceOf(label)}](<${address.replace(/[<>\\\r\n]/g, encodeURIComponent)}>)`);

export const bullets = (items: readonly Markdown[]): Markdown => new Markdown(items.map(({ source }) => `- ${source}`).join('\n'));

/** Parts with an empty line between them; those that are not there are left out. */
export const paragraphs = (...parts: readonly (Markdown | undefined)[]): Markdown =>
  new Markdown(parts.flatMap((part) => (part === undefined || part.source === '' ? [] : [part.source])).join('\n\n'));

/** Words in a row with a separator. */
export const joined = (parts: readonly Markdown[], separator: string): Markdown =>
  new Markdown(parts.map(({ source }) => source).join(separator));

/** A table; columns of figures stand right. */
export function table(
  head: readonly { readonly title: string; readonly figures: boolean }[],
  rows: readonly (readonly Filling[])[],
): Markdown {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return new Markdown(
    [
      line(head.map(({ title }) => plain(title))),
      line(head.map(({ figures }) => (figures ? '--:' : ':--'))),
      ...rows.map((cells) => line(cells.map(sourceOf))),
    ].join('\n'),
  );
}
