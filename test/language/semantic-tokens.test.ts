/** Colours by meaning: no word is reserved, so only its place says what a word is. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type SemanticTokens, SemanticTokensRangeRequest, SemanticTokensRequest } from 'vscode-languageserver';
import textmate from 'vscode-textmate';
import { loadGrammar } from '../syntax/tokenize.ts';
import { type Editor, openEditor } from './harness.ts';

const textDocument = { uri: 'file:///workspace/strategy.headpin' };

interface Coloured {
  readonly line: number;
  readonly character: number;
  readonly text: string;
  readonly type: string;
}

function decode(editor: Editor, { data }: SemanticTokens): Coloured[] {
  const { tokenTypes, tokenModifiers } = editor.initialized.capabilities.semanticTokensProvider!.legend;
  const lines = editor.text('strategy.headpin').split(/\r\n|\r|\n/);
  const tokens: Coloured[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [down, right, length, type, bits] = data.slice(i, i + 5) as [number, number, number, number, number];
    character = down === 0 ? character + right : right;
    line += down;
    const modifiers = tokenModifiers.filter((_, bit) => bits & (1 << bit));
    tokens.push({
      line,
      character,
      text: lines[line]!.slice(character, character + length),
      type: [tokenTypes[type], ...modifiers].join('.'),
    });
  }
  return tokens;
}

async function coloursOf(text: string): Promise<string[]> {
  const editor = await openEditor(text);
  const answer = await editor.ask(SemanticTokensRequest.type, { textDocument });
  return decode(editor, answer!).map(({ text: word, type }) => `${word} ${type}`);
}

describe('names', () => {
  it('are coloured by what they name', async () => {
    expect(await coloursOf('segment A { need N uses: J }\njewel J\nscenario A for A\n')).toEqual([
      'segment keyword',
      'A segment.declaration',
      'need keyword',
      'N need.declaration',
      'uses property',
      'J jewel',
      'jewel keyword',
      'J jewel.declaration',
      'scenario keyword',
      'A scenario.declaration',
      'for keyword',
      'A segment',
    ]);
  });

  it('that are keywords elsewhere are names here', async () => {
    expect(
      await coloursOf('rater price\npartner strategy\ncomponent segment { from: strategy }\nsegment for { need need }\npitch for for {}\n'),
    ).toEqual([
      'rater keyword',
      'price rater.declaration',
      'partner keyword',
      'strategy partner.declaration',
      'component keyword',
      'segment component.declaration',
      'from property',
      'strategy partner',
      'segment keyword',
      'for segment.declaration',
      'need keyword',
      'need need.declaration',
      'pitch keyword',
      'for keyword',
      'for segment',
    ]);
  });

  it('that nobody declares keep the colour of the grammar; raters may do without', async () => {
    expect(await coloursOf('ballot Ana { Nowhere 5 }\n')).toEqual(['ballot keyword', 'Ana rater', '5 number']);
  });

  it('of built-in criteria are marked', async () => {
    expect(await coloursOf('criterion buyer {}\ncriterion fun\nballot Ana { columns: reason, fun }\n')).toEqual([
      'criterion keyword',
      'buyer criterion.declaration.defaultLibrary',
      'criterion keyword',
      'fun criterion.declaration',
      'ballot keyword',
      'Ana rater',
      'columns property',
      'reason criterion.defaultLibrary',
      'fun criterion',
    ]);
  });
});

describe('values', () => {
  const valuesOf = async (text: string) => (await coloursOf(text)).slice(3);

  it('words are members of an enumeration, where they belong', async () => {
    expect(await valuesOf('strategy S { stage: chasm }')).toEqual(['chasm enumMember']);
    expect(await valuesOf('component C { from: us }')).toEqual(['us enumMember']);
    expect(await valuesOf('customer C { marquee: yes }')).toEqual(['yes enumMember']);
    expect(await valuesOf('strategy S { stage: later }')).toEqual([]);
  });

  it('amounts are cut into numbers, units and what connects them', async () => {
    expect(await valuesOf('segment S { spend: $1.5M..$2M per year }')).toEqual([
      '$ unit',
      '1.5M number',
      '.. operator',
      '$ unit',
      '2M number',
      'per operator',
      'year unit',
    ]);
    expect(await valuesOf('segment S { share: 40% within 24 months }')).toEqual([
      '40 number',
      '% unit',
      'within operator',
      '24 number',
      'months unit',
    ]);
    expect(await valuesOf('strategy S { launch: 2026-Q4 }')).toEqual(['2026-Q4 number']);
  });

  it('comments and texts are left to the grammar', async () => {
    expect(await coloursOf('market /* for */ alternative A "segment" // 5\n')).toEqual([
      'market keyword',
      'alternative keyword',
      'A alternative.declaration',
    ]);
  });
});

it('a range gets the tokens in it alone', async () => {
  const editor = await openEditor('jewel A\n⟦jewel B⟧\njewel C\n');
  const answer = await editor.ask(SemanticTokensRangeRequest.type, { textDocument, range: editor.ranges()[0]!.range });
  expect(decode(editor, answer!).map(({ text, line }) => `${line} ${text}`)).toEqual(['1 jewel', '1 B']);
});

/** The scopes of the grammar that a type may cover. */
const scopes: Readonly<Record<string, RegExp>> = {
  keyword: /^(?:storage\.type|keyword\.other)/,
  property: /^support\.type\.property-name/,
  enumMember: /^constant\.language/,
  number: /^constant\.numeric/,
  operator: /^keyword\.operator/,
  unit: /^keyword\.other\.unit/,
};

/** The innermost scope of the grammar at each place of a text. */
async function grammarOf(text: string): Promise<(line: number, character: number) => string> {
  const grammar = await loadGrammar('source.headpin');
  let state = textmate.INITIAL;
  const lines = text.split('\n').map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens;
  });
  return (line, character) =>
    lines[line]!.find(({ startIndex, endIndex }) => startIndex <= character && character < endIndex)!.scopes.at(-1)!;
}

describe('every word agrees with the grammar', () => {
  const folder = new URL('../data/examples/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.headpin'));
  it.each(files)(
    'of %s',
    async (file) => {
      const text = readFileSync(new URL(file, folder), 'utf8');
      const editor = await openEditor({ 'strategy.headpin': text });
      const tokens = decode(editor, (await editor.ask(SemanticTokensRequest.type, { textDocument }))!);
      const scopeAt = await grammarOf(text);
      const disagreeing = tokens.flatMap((token) => {
        const [type = '', modifier] = token.type.split('.');
        const wanted = scopes[type] ?? (modifier === 'declaration' ? /^entity\.name\.type/ : /^variable\.other\.reference/);
        const scope = scopeAt(token.line, token.character);
        return wanted.test(scope) ? [] : [`${token.line + 1} ${token.text}: ${token.type}, ${scope}`];
      });
      expect(tokens.length).toBeGreaterThan(0);
      expect(disagreeing).toEqual([]);
    },
    30_000,
  );
});
