/**
 * Looking for words in texts. Word lists match whole words and ignore case; a word goes on over hyphens, so that
 * `mid-size` is one. Texts in other languages simply contain none of the words.
 */

/** Words that say nothing about what is meant; left out where a text is held against a list of words too wide or empty. */
export const fillers = [
  'a',
  'an',
  'the',
  'and',
  'or',
  'of',
  'for',
  'in',
  'with',
  'our',
  'new',
  'other',
  'better',
  '&',
  'large',
  'small',
  'big',
  'mid',
  'medium',
  'size',
  'sized',
  'mid-size',
  'mid-sized',
  'medium-sized',
] as const;

interface Word {
  /** In lower case, with plain hyphens. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one, white space trimmed. */
  readonly gap: string;
}

interface Words {
  readonly text: string;
  readonly words: readonly Word[];
}

/** Made only where it is needed: its table of all scripts takes time to make. */
const patternOfAll = (): RegExp => /[\p{L}\p{M}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{M}\p{N}]+)*|&/gu;
/** The same for texts of plain letters, which most are. */
const plainPattern = /[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*|&/g;
const notPlain = /[^\u0000-\u007f]/;
export const isPlain = (text: string): boolean => !notPlain.test(text);
const plainLetter = /[A-Za-z0-9]/;
const holdsLetter = (text: string): boolean => (isPlain(text) ? plainLetter.test(text) : /[\p{L}\p{N}]/u.test(text));
const endOfSentence = /[.;:!?\u2026\u3002\uff01\uff1f](?:\s|$)/u;

/** Lists are read once: they never change. */
const readLists = new WeakMap<readonly string[], readonly (readonly Word[])[]>();

function readList(list: readonly string[]): readonly (readonly Word[])[] {
  const known = readLists.get(list);
  if (known !== undefined) return known;
  const phrases = list.map((phrase) => read(phrase).words);
  readLists.set(list, phrases);
  return phrases;
}

function read(written: string): Words {
  const text = written.normalize('NFC');
  const words: Word[] = [];
  for (const match of text.matchAll(isPlain(text) ? plainPattern : patternOfAll())) {
    const start = match.index;
    const folded = match[0].toLowerCase().replace(/[\u2010\u2011]/gu, '-');
    words.push({ folded, start, end: start + match[0].length, gap: text.slice(words.at(-1)?.end ?? 0, start) });
  }
  return { text, words };
}

/** The words of a text in lower case, in order. */
export const wordsOf = (text: string): readonly string[] =>
  isPlain(text) ? (text.toLowerCase().match(plainPattern) ?? []) : read(text).words.map((word) => word.folded);

/** Lists as sets: they never change. */
const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

function setOf(list: readonly string[]): ReadonlySet<string> {
  const known = sets.get(list) ?? new Set(list);
  sets.set(list, known);
  return known;
}

/** How many words a text has, as a reader counts them: whatever white space sets off and holds a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter(holdsLetter).length;
}

/** Whether the words of a phrase begin at a place, set off by white space or by what sets them off in the phrase. */
function standsAt(words: readonly Word[], at: number, phrase: readonly Word[]): boolean {
  return phrase.every((word, i) => {
    const found = words[at + i];
    return found !== undefined && found.folded === word.folded && (i === 0 || found.gap.trim() === '' || found.gap === word.gap);
  });
}

/** The first word or phrase of a list that a text contains, as the text writes it. */
export function firstOf(text: string, list: readonly string[]): string | undefined {
  const phrases = readList(list);
  const lower = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2010\u2011]/gu, '-');
  // Most texts hold none of the words, which a look for their letters tells sooner than cutting the text into words.
  if (!phrases.some(([first]) => first !== undefined && lower.includes(first.folded))) return undefined;
  const { text: whole, words } = read(text);
  for (const [at, word] of words.entries()) {
    const phrase = phrases.find((candidate) => standsAt(words, at, candidate));
    if (phrase !== undefined) return whole.slice(word.start, words[at + phrase.length - 1]?.end);
  }
  return undefined;
}

/** Whether a text is one of the words or phrases, punctuation at its ends left out. */
export function isOneOf(text: string, list: readonly string[]): boolean {
  const { words } = read(text);
  return readList(list).some((wanted) => wanted.length === words.length && standsAt(words, 0, wanted));
}

/** Whether a text, fillers left out, holds nothing but words of a list. A text of fillers alone does not. */
export function consistsOf(text: string, list: readonly string[], without: readonly string[] = fillers): boolean {
  const allowed = setOf(list);
  const left = setOf(without);
  const listed = (word: string) => allowed.has(word) || (word.includes('-') && word.split('-').every((part) => allowed.has(part)));
  let some = false;
  for (const word of wordsOf(text)) {
    if (left.has(word)) continue;
    if (!listed(word)) return false;
    some = true;
  }
  return some;
}

/**
 * From one of `first` to one of `second` in the same sentence with at most `between` words between them, as the text writes
 * it; to the last one where several are in reach.
 */
export function firstFollowed(text: string, first: readonly string[], second: readonly string[], between: number): string | undefined {
  const { text: whole, words } = read(text);
  for (const [at, word] of words.entries()) {
    if (!first.includes(word.folded)) continue;
    const within = words.slice(at + 1, at + 2 + between);
    const stop = within.findIndex(({ gap }) => endOfSentence.test(gap));
    const end = within.slice(0, stop === -1 ? undefined : stop).findLast(({ folded }) => second.includes(folded));
    if (end !== undefined) return whole.slice(word.start, end.end);
  }
  return undefined;
}

/** Whether a word of the text is, or begins with, one of the beginnings, case ignored. */
export function hasWordBeginning(text: string, beginnings: readonly string[]): boolean {
  return wordsOf(text).some((word) => beginnings.some((beginning) => word.startsWith(beginning.toLowerCase())));
}
