/** Reads JSON into a tree with places, and says in words what keeps a text from being JSON. */
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { deepest } from '../syntax/reader.ts';

/** The first thing that is wrong; what comes after it often only follows from it. */
export interface JsonFlaw {
  readonly offset: number;
  readonly length: number;
  readonly what: string;
}

export interface JsonText {
  /** The object, as far as it could be read. */
  readonly root: Node | undefined;
  readonly flaw: JsonFlaw | undefined;
}

/** By the parser's names of what it found. */
const words: Readonly<Record<string, string>> = {
  InvalidSymbol: 'This is no JSON: names and texts stand in double quotes',
  InvalidNumberFormat: 'This is no number of JSON, which looks like `70` or `2.5`',
  PropertyNameExpected: 'A name in double quotes is missing here, or a comma too many stands before it',
  ValueExpected: 'A value is missing here: a text in double quotes, a number, or `{ }`',
  ColonExpected: 'A colon is missing between the name and its value',
  CommaExpected: 'A comma is missing before this',
  CloseBraceExpected: 'A closing brace `}` is missing before this',
  CloseBracketExpected: 'A closing bracket `]` is missing before this',
  EndOfFileExpected: 'The settings have ended before this; one object in braces is all that may stand here',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfComment: 'JSON has no comments',
  UnexpectedEndOfString: 'The double quotes of this text are not closed on its line',
  UnexpectedEndOfNumber: 'This number is not complete',
  InvalidUnicode: 'After `\\u` come four digits from 0 to f',
  InvalidEscapeCharacter: 'A backslash stands before `"`, `\\`, `/`, b, f, n, r, t or u only',
  InvalidCharacter: 'A text of JSON holds no control character, such as a tab',
};

const inBraces = 'Settings stand in braces, such as `{ "failOn": "error" }`';

/** The object that a text holds, and the first flaw in it. What is nested without end is not read at all. */
export function readJson(text: string): JsonText {
  // The parser goes down once for each bracket.
  if (depthOf(text) > deepest)
    return {
      root: undefined,
      flaw: { offset: 0, length: Math.min(1, text.length), what: 'This is nested without end; settings need two levels' },
    };
  if (/^\uFEFF?\s*$/.test(text)) return { root: undefined, flaw: { offset: 0, length: 0, what: inBraces } };
  const errors: ParseError[] = [];
  const root = parseTree(text.replace(/^\uFEFF/, ' '), errors, { disallowComments: true });
  const [error] = errors;
  const flaw =
    error === undefined ? undefined : { ...spanOf(error, text), what: words[printParseErrorCode(error.error)] ?? 'This is no JSON' };
  if (root?.type === 'object') return { root, flaw };
  const place = root === undefined ? { offset: 0, length: Math.min(1, text.length) } : { offset: root.offset, length: root.length };
  return { root: undefined, flaw: flaw ?? { ...place, what: inBraces } };
}

/** At least one character, so that there is something to see; nothing at the end of the file. */
function spanOf({ offset, length }: ParseError, text: string): { offset: number; length: number } {
  const start = Math.min(offset, text.length);
  return { offset: start, length: Math.min(Math.max(length, 1), text.length - start) };
}

/** How deep brackets are nested, those in texts counted too. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (const character of text) {
    if (character === '[' || character === '{') most = Math.max(most, ++depth);
    else if (character === ']' || character === '}') depth--;
  }
  return most;
}
