/** Colours a text as VS Code does: the generated TextMate grammar in VS Code's own engine. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';

const read = (file: string): string => readFileSync(new URL(`../../syntaxes/${file}`, import.meta.url), 'utf8');

const grammars: Readonly<Record<string, string>> = {
  'source.headpin': 'headpin.tmLanguage.json',
  'markdown.headpin.codeblock': 'markdown.tmLanguage.json',
};

export async function loadGrammar(scope: string): Promise<IGrammar> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (name) => {
      const file = grammars[name];
      return file ? textmate.parseRawGrammar(read(file), file) : null;
    },
  });
  const grammar = await registry.loadGrammar(scope);
  if (!grammar) throw new Error(`there is no grammar ${scope}`);
  return grammar;
}

export interface Coloured {
  readonly text: string;
  /** The innermost scope, without the language at its end. */
  readonly scope: string;
}

/** Every piece of the text that carries more than its declaration's scope, in order. */
export function colour(grammar: IGrammar, text: string): Coloured[] {
  const pieces: Coloured[] = [];
  let state = textmate.INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    for (const { startIndex, endIndex, scopes } of tokens) {
      const piece = line.slice(startIndex, endIndex);
      if (piece.trim() !== '') pieces.push({ text: piece.trim(), scope: (scopes.at(-1) ?? '').replace(/\.headpin$/, '') });
    }
  }
  return pieces;
}
