/** The parser that Langium makes of `packages/language/headpin.langium`, and its trees as outlines. */
import {
  type AstNode,
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  DefaultTokenBuilder,
  EmptyFileSystem,
  inject,
  isReference,
  type LangiumCoreServices,
} from 'langium';
import type * as Ast from './generated/ast.ts';
import { HeadpinGeneratedModule, HeadpinGeneratedSharedModule } from './generated/module.ts';
import type { Outline } from './outline.ts';

type LongerToken = ReturnType<DefaultTokenBuilder['findLongerAlt']>[number];

/** A word of the language is only that where no longer name begins with it; Langium looks at no terminal with the flag `u`. */
class WholeWords extends DefaultTokenBuilder {
  protected override findLongerAlt(keyword: { value: string }, terminals: LongerToken[]): LongerToken[] {
    return /^[a-z]/i.test(keyword.value) ? terminals.filter(({ name }) => name === 'ID') : [];
  }
}

const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), HeadpinGeneratedSharedModule);
const services: LangiumCoreServices = inject(createDefaultCoreModule({ shared }), HeadpinGeneratedModule, {
  parser: { TokenBuilder: () => new WholeWords() },
});
shared.ServiceRegistry.register(services);

export const { Grammar: grammar } = services;

/** What the grammar makes of a text: an outline of its tree, or what does not fit. */
export function parseByGrammar(text: string): { readonly outline: Outline } | { readonly rejected: string } {
  const { value, lexerErrors, parserErrors } = services.parser.LangiumParser.parse<Ast.Document>(text);
  const [error] = [...lexerErrors, ...parserErrors];
  return error === undefined ? { outline: value.declarations.flatMap((node) => declarationLines(node)) } : { rejected: error.message };
}

const keywords: Readonly<Record<string, string>> = {
  MarketAlternative: 'market alternative',
  ProductAlternative: 'product alternative',
  Expansion: 'expand',
  ReasonToBuy: 'reason to buy',
  EarlyAdopters: 'early adopters',
};
const keywordOf = (node: AstNode) => keywords[node.$type] ?? node.$type.toLowerCase();

const written = (value: unknown): string => {
  if (isReference(value)) return value.$refText.normalize('NFC');
  return String(value).startsWith('"') ? String(value) : String(value).normalize('NFC');
};

type Entry =
  | Ast.Property
  | Ast.Need
  | Ast.Row
  | Ast.Step
  | Ast.ReasonToBuy
  | Ast.EarlyAdopters
  | Ast.Before
  | Ast.After
  | Ast.Message
  | Ast.Objection;

function declarationLines(node: Ast.Declaration): Outline {
  const head = [keywordOf(node)];
  if ('name' in node) head.push(written(node.name));
  if ('source' in node) head.push(written(node.source), '->', written(node.target));
  if ('title' in node && node.title !== undefined) head.push(node.title);
  if ('target' in node && !('source' in node)) head.push('for', written(node.target));
  const entries: readonly Entry[] = 'entries' in node ? node.entries : [];
  return [head.join(' '), ...entries.flatMap((entry) => entryLines(entry)).map((line) => `  ${line}`)];
}

function entryLines(node: Entry): Outline {
  switch (node.$type) {
    case 'Property':
      return [`${node.key}: ${node.values.map(written).join(', ')}`];
    case 'Row':
      return [['row', written(node.scenario), ...node.scores, ...(node.note === undefined ? [] : [node.note])].join(' ')];
    case 'Step':
      return [`${node.move} ${node.text}`];
    case 'Need':
      return [['need', written(node.name), ...(node.title === undefined ? [] : [node.title])].join(' ')];
    default: {
      const quoted = 'audience' in node ? [node.audience] : 'says' in node ? [node.says] : [];
      return [[keywordOf(node), ...quoted].join(' '), ...node.entries.flatMap((entry) => entryLines(entry)).map((line) => `  ${line}`)];
    }
  }
}
