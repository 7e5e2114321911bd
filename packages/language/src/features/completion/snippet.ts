/** Text with blanks to fill in: one form for completion, for generated snippet files, and for clients without snippets. */

export interface Blank {
  /** What stands there until the author writes; may be empty. */
  readonly placeholder: string;
  /** Words to choose from; the first is the placeholder. */
  readonly choices?: readonly string[];
}

export type Snippet = readonly (string | Blank)[];

/** Longer lists of names are easier to search by typing than by choosing. */
const mostChoices = 20;

export const blank = (placeholder = ''): Blank => ({ placeholder });

/** A choice among words; a plain blank where there are none, or too many. */
export function choice(words: readonly string[], otherwise: string): Blank {
  const [first] = words;
  if (first === undefined || words.length > mostChoices) return blank(otherwise);
  return words.length === 1 ? blank(first) : { placeholder: first, choices: words };
}

/** Braces around snippets, each on its own indented line. */
export const braced = (inner: readonly Snippet[]): Snippet => ['{\n', ...inner.flatMap((line) => ['\t', ...indented(line), '\n']), '}'];

const indented = (line: Snippet): Snippet => line.map((part) => (typeof part === 'string' ? part.replaceAll('\n', '\n\t') : part));

const escapeText = (text: string) => text.replace(/[\\$]/g, '\\$&');
const escapePlaceholder = (text: string) => text.replace(/[\\$}]/g, '\\$&');
const escapeChoice = (text: string) => text.replace(/[\\,|]/g, '\\$&');

/** In the syntax of TextMate and of the language server protocol, such as `goal: \$${1:100}M over ${2:5} years`. */
export function snippetText(snippet: Snippet): string {
  let stops = 0;
  return snippet
    .map((part) => {
      if (typeof part === 'string') return escapeText(part);
      stops++;
      if (part.choices !== undefined) return `\${${stops}|${part.choices.map(escapeChoice).join(',')}|}`;
      return part.placeholder === '' ? `$${stops}` : `\${${stops}:${escapePlaceholder(part.placeholder)}}`;
    })
    .join('');
}

/** With every blank filled by its placeholder. */
export const plainText = (snippet: Snippet): string => snippet.map((part) => (typeof part === 'string' ? part : part.placeholder)).join('');

export const hasBlanks = (snippet: Snippet): boolean => snippet.some((part) => typeof part !== 'string');
