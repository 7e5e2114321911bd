/**
 * The TextMate grammar, from the table of declarations. No word is reserved, so a keyword is one only where it stands in
 * keyword position: a declaration outside every brace and before a name, a block inside its own declaration.
 */
import { type BlockKind, type BlockSpec, blocks, type DeclarationSpec, declarations } from '@headpin/core/vocabulary/declarations.ts';
import type { PropertySpec, ValueSpec } from '@headpin/core/vocabulary/value-kinds.ts';
import { commentRules, valueRules } from './values-grammar.ts';
import { anyOf, include, name, type Pattern, phrase, scoped, whole } from './words.ts';

const declarationKeywords = anyOf(Object.values<DeclarationSpec>(declarations).map(({ keyword }) => phrase(keyword)));
/** Where the next declaration begins: reached only outside every brace, in a declaration that has no block. */
const nextDeclaration = `(?=${whole(declarationKeywords)}\\s+[\\p{L}_])`;
const colonAhead = '(?=\\s*:)';

const ruleName = (keyword: string): string => keyword.replaceAll(' ', '-');

/** The words that a value may be, besides names and figures. */
function wordsOf(value: ValueSpec): readonly string[] {
  if (value.type === 'word' || value.type === 'words' || value.type === 'reference') return 'words' in value ? value.words : [];
  return value.type === 'truth' ? ['yes', 'no'] : [];
}

/** What may stand in a value besides figures and texts. */
interface ValueShape {
  readonly words: readonly string[];
  readonly names: boolean;
}

const shapeOf = ({ value }: PropertySpec): ValueShape => ({
  words: wordsOf(value),
  names: value.type === 'reference' || value.type === 'references',
});

/** From a property's key to the end of its line, or to the next key on it. One pattern for all keys of one shape. */
function property(keys: readonly string[], { words, names }: ValueShape): Pattern {
  return {
    begin: `${whole(anyOf(keys))}\\s*(:)`,
    beginCaptures: { 0: { name: 'support.type.property-name.headpin' }, 1: { name: 'punctuation.separator.key-value.headpin' } },
    end: `(?=$|\\}|${whole(name)}\\s*:)`,
    patterns: [
      include('comment'),
      ...(words.length > 0 ? [{ name: 'constant.language.headpin', match: whole(anyOf(words)) }] : []),
      include('value'),
      ...(names ? [include('reference')] : []),
    ],
  };
}

function propertiesOf(properties: Readonly<Record<string, PropertySpec>>): Pattern[] {
  const groups = new Map<string, { keys: string[]; shape: ValueShape }>();
  for (const [key, spec] of Object.entries(properties)) {
    const shape = shapeOf(spec);
    const same = JSON.stringify(shape);
    const group = groups.get(same) ?? { keys: [], shape };
    group.keys.push(key);
    groups.set(same, group);
  }
  return [...groups.values()].map(({ keys, shape }) => property(keys, shape));
}

const keyword = (word: string): string => `keyword.other.${ruleName(word)}.headpin`;

function insideBlock(kind: BlockKind): Pattern {
  const { shape, keyword: word } = blocks[kind] as BlockSpec;
  const head = whole(phrase(word));
  if (shape === 'need') {
    return {
      match: `(${head})\\s+(${name})(?!\\s*:)`,
      captures: { 1: { name: keyword(word) }, 2: { name: 'entity.name.type.need.headpin' } },
    };
  }
  if (shape === 'step') return { name: keyword(word), match: `${head}(?=\\s*")` };
  const begin = shape === 'quoted' ? `(${head})(?=\\s*")` : `(${head})(?=\\s*\\{)`;
  return {
    name: `meta.block.${ruleName(word)}.headpin`,
    begin,
    beginCaptures: { 1: { name: keyword(word) } },
    end: '(?<=\\})|(?=\\})',
    patterns: [include('comment'), include('text'), braces(propertiesOf((blocks[kind] as BlockSpec).properties))],
  };
}

const braces = (patterns: readonly Pattern[]): Pattern => ({
  name: 'meta.braces.headpin',
  begin: '\\{',
  beginCaptures: { 0: { name: 'punctuation.section.block.begin.headpin' } },
  end: '\\}',
  endCaptures: { 0: { name: 'punctuation.section.block.end.headpin' } },
  patterns: [include('comment'), ...patterns, include('unknown-property'), include('value')],
});

/** A row of a ballot: a scenario, scores in order, a note. */
const ballotRows: Pattern[] = [
  {
    begin: `${whole('columns')}\\s*(:)`,
    beginCaptures: { 0: { name: 'support.type.property-name.headpin' }, 1: { name: 'punctuation.separator.key-value.headpin' } },
    end: '(?=$|\\})',
    patterns: ['comment', 'separator', 'reference'].map(include),
  },
  { name: 'variable.other.reference.headpin', match: whole(name) },
  { name: 'constant.language.abstention.headpin', match: '(?<=\\s)-(?=\\s|$)' },
];

function declaration(kind: string, { keyword: word, head, properties, inside }: DeclarationSpec): Pattern {
  const heads: Record<DeclarationSpec['head'], string> = {
    name: `\\s+(${name})`,
    nameForSegment: `\\s+(${name})`,
    rater: `\\s+(${name})`,
    forSegment: `\\s+(?=for\\s)`,
    expansion: `\\s+(${name})\\s*(->)\\s*(${name})`,
  };
  const referring = head === 'rater' || head === 'expansion';
  const captured = referring ? 'variable.other.reference.headpin' : `entity.name.type.${ruleName(kind)}.headpin`;
  return {
    name: `meta.declaration.${ruleName(kind)}.headpin`,
    begin: `(${whole(phrase(word))})${heads[head]}`,
    beginCaptures: {
      1: { name: `storage.type.${ruleName(kind)}.headpin` },
      2: { name: captured },
      3: { name: 'keyword.operator.arrow.headpin' },
      4: { name: captured },
    },
    end: `(?<=\\})|${nextDeclaration}`,
    patterns: [
      include('comment'),
      include('text'),
      ...(head === 'nameForSegment' || head === 'forSegment'
        ? [{ match: `(${whole('for')})\\s+(${name})`, captures: scoped('keyword.other.for', 'variable.other.reference') }]
        : []),
      braces(kind === 'ballot' ? ballotRows : [...inside.map(insideBlock), ...propertiesOf(properties)]),
    ],
  };
}

/** The grammar as JSON can hold it. */
export function textMateGrammar(): object {
  const kinds = Object.entries<DeclarationSpec>(declarations);
  return {
    information_for_contributors: 'Generated by scripts/generate.ts from the table of declarations. Edit that, not this.',
    name: 'Headpin',
    scopeName: 'source.headpin',
    fileTypes: ['headpin'],
    patterns: [include('comment'), ...kinds.map(([kind]) => include(ruleName(kind))), include('text')],
    repository: {
      ...commentRules,
      ...valueRules,
      'unknown-property': {
        match: `(${name})${colonAhead}`,
        captures: scoped('variable.other.property'),
      },
      ...Object.fromEntries(kinds.map(([kind, spec]) => [ruleName(kind), declaration(kind, spec)])),
    },
  };
}

/** Fenced code in Markdown whose language is `headpin`. */
export function markdownInjection(): object {
  return {
    information_for_contributors: 'Generated by scripts/generate.ts. Edit that, not this.',
    scopeName: 'markdown.headpin.codeblock',
    injectionSelector: 'L:text.html.markdown',
    patterns: [{ include: '#fenced' }],
    repository: {
      fenced: {
        name: 'markup.fenced_code.block.markdown',
        begin: '(^|\\G)(\\s*)(`{3,}|~{3,})\\s*(?i:(headpin)((\\s+|:|,|\\{|\\?)[^`]*)?$)',
        end: '(^|\\G)(\\2|\\s{0,3})(\\3)\\s*$',
        beginCaptures: {
          3: { name: 'punctuation.definition.markdown' },
          4: { name: 'fenced_code.block.language.markdown' },
          5: { name: 'fenced_code.block.language.attributes.markdown' },
        },
        endCaptures: { 3: { name: 'punctuation.definition.markdown' } },
        patterns: [
          {
            begin: '(^|\\G)(\\s*)(.*)',
            while: '(^|\\G)(?!\\s*([`~]{3,})\\s*$)',
            contentName: 'meta.embedded.block.headpin',
            patterns: [{ include: 'source.headpin' }],
          },
        ],
      },
    },
  };
}
