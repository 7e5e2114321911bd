/** Tokens in the author's words. */
import { Kind, type Scanner, type Token } from './scanner.ts';

const shortened = (text: string) => {
  const characters = [...text.replace(/\s+/gu, ' ')];
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : characters.join('');
};

/** What stands here, for the slot `found`. */
export function describeToken(scanner: Scanner, token: Token): string {
  if (token.kind === Kind.End) return 'the end of the file';
  const text = shortened(scanner.slice(token));
  return token.kind === Kind.Text || token.kind === Kind.LongText ? `the text ${text}` : `\`${text}\``;
}
