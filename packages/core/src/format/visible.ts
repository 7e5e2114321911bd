/** Text for people: what they cannot see, or what reverses what they see, is shown as its code; what is endless is cut. */

/** Characters that take part in a joined word or picture; a joiner between two of them is as it should be. */
const joined = String.raw`[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]`;

/**
 * Controls, halves of characters, line separators, bidirectional controls, zero-width characters, annotation marks,
 * non-characters and tags; and joiners that join nothing.
 */
const unseenCharacters = (): RegExp =>
  new RegExp(
    String.raw`[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]|[\u200c\u200d](?:(?<!${joined}[\u200c\u200d])|(?!${joined}))`,
    'gu',
  );

let made: RegExp | undefined;
/** Made when a text needs it: its tables of all scripts take time to make. */
const unseen = (): RegExp => {
  made ??= unseenCharacters();
  return made;
};

/** Most texts are of these alone, which is told without such tables. */
const seen = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u21ff\u2500-\u259f]*$/;

const codeOf = (character: string): string => `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;

/** The text with each unseen character shown as its code, such as `<U+202E>`, so that it can do nothing. */
export const visible = (text: string): string => (seen.test(text) ? text : text.replace(unseen(), codeOf));

/** As `visible`, but with line breaks and tabs left alone; for text that is shown as a whole. */
export const visibleLines = (text: string): string =>
  text.replace(unseen(), (character) => (character === '\n' || character === '\t' ? character : codeOf(character)));

/** Where unseen characters stand in a text, by their first UTF-16 unit, and how each is shown. */
export const unseenIn = (text: string): ReadonlyMap<number, string> =>
  new Map([...text.matchAll(unseen())].map((match) => [match.index, codeOf(match[0])]));

/** Characters of one word that are shown; a longer one is cut. Machine formats keep it whole. */
export const longestWord = 120;

const endless = new RegExp(String.raw`\S{${longestWord + 1},}`, 'gu');

/** The text with each word of more than 120 characters, such as a name without end, cut to 119 and an ellipsis. */
export const shortened = (text: string): string =>
  text.length <= longestWord ? text : text.replace(endless, (word) => `${[...word].slice(0, longestWord - 1).join('')}…`);
