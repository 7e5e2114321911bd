/** The grammar and the table of the vocabulary say the same. */
import {
  type BlockSpec,
  blocks,
  type DeclarationSpec,
  declarations,
  type PropertySpec,
  type ReferenceKind,
  type ValueSpec,
} from '@headpin/core';
import { connectives } from '@headpin/language/syntax/places.ts';
import { units } from '@headpin/language/syntax/values.ts';
import { AstUtils, GrammarAST as G } from 'langium';
import { describe, expect, it } from 'vitest';
import { grammar } from './reference-parser.ts';

const rules = new Map(grammar.rules.filter(G.isParserRule).map((rule) => [rule.name, rule]));
const ruleNamed = (name: string): G.ParserRule => {
  const rule = rules.get(name);
  if (rule === undefined) throw new Error(`The grammar has no rule ${name}.`);
  return rule;
};
const all = (node: G.AbstractElement | G.ParserRule) => [...AstUtils.streamAst(node)];
const keywordsIn = (node: G.AbstractElement | G.ParserRule): string[] =>
  all(node)
    .filter(G.isKeyword)
    .map(({ value }) => value);
const isWord = (text: string) => /^[A-Za-z]/.test(text);

/** What stands directly in a rule, without what the rules hold that it calls. */
const assignments = (node: G.AbstractElement, feature: string): G.Assignment[] =>
  all(node)
    .filter(G.isAssignment)
    .filter((one) => one.feature === feature);

interface Takes {
  readonly list: boolean;
  /** Words, the name of a kind of value, or what a name refers to. */
  readonly values: readonly string[];
}

/** The properties that a rule for them admits, with what each takes. */
function propertiesOf(rule: G.ParserRule): Record<string, Takes> {
  const { definition } = rule;
  const alternatives = G.isAlternatives(definition) ? definition.elements : [definition];
  return Object.fromEntries(
    alternatives.flatMap((one) => assignments(one, 'key').flatMap((key) => keywordsIn(key.terminal).map((name) => [name, takenBy(one)]))),
  );
}

function takenBy(element: G.AbstractElement): Takes {
  const fragments = all(element)
    .filter(G.isRuleCall)
    .map(({ rule }) => rule.ref)
    .filter((rule): rule is G.ParserRule => G.isParserRule(rule) && rule.fragment);
  const parts = [element, ...fragments.map(({ definition }) => definition)];
  const values = parts.flatMap((part) => assignments(part, 'values')).flatMap(({ terminal }) => valuesOf(terminal));
  const list = parts.some((part) => all(part).some((node) => G.isRuleCall(node) && node.rule.$refText === 'COMMA'));
  return { list, values: [...new Set(values)].sort() };
}

function valuesOf(terminal: G.AbstractElement): string[] {
  const names = all(terminal).filter(G.isCrossReference);
  if (names.length > 0) return names.map(({ type }) => `a ${type.$refText}`);
  const called = all(terminal).filter(G.isRuleCall);
  if (called.length === 0) return keywordsIn(terminal);
  return called.flatMap(({ rule }) => {
    const words = G.isParserRule(rule.ref) && rule.ref.name !== 'Name' ? keywordsIn(rule.ref) : [];
    const isWords = words.length > 0 && words.every(isWord) && G.isParserRule(rule.ref) && !all(rule.ref).some(G.isRuleCall);
    return isWords ? words : [rule.$refText];
  });
}

const referred: Partial<Record<ReferenceKind, string>> = { alternative: 'Alternative' };
const typeOf = (kinds: readonly ReferenceKind[]): string =>
  kinds.length === 2 ? 'PartnerOrCustomer' : (referred[kinds[0]!] ?? kinds[0]!.replace(/^./, (letter) => letter.toUpperCase()));

const kindNames: Partial<Record<ValueSpec['type'], string>> = {
  text: 'Text',
  texts: 'Text',
  money: 'Money',
  rate: 'Rate',
  moneyOrRate: 'MoneyOrRate',
  total: 'Total',
  percent: 'Percent',
  duration: 'Duration',
  timedShare: 'TimedShare',
  date: 'Day',
};

function takenBySpec({ value }: PropertySpec): Takes {
  const list = value.type === 'texts' || value.type === 'words' || value.type === 'references';
  switch (value.type) {
    case 'number':
      return { list, values: [value.range ? 'Quantity' : 'PlainNumber'] };
    case 'truth':
      return { list, values: ['no', 'yes'] };
    case 'word':
    case 'words':
      return { list, values: [...value.words].sort() };
    case 'reference':
      return { list, values: [...value.words, `a ${typeOf(value.kinds)}`].sort() };
    case 'references':
      return { list, values: [`a ${typeOf(value.kinds)}`] };
    default:
      return { list, values: [kindNames[value.type]!] };
  }
}

const takenBySpecs = (specs: Readonly<Record<string, PropertySpec>>): Record<string, Takes> =>
  Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, takenBySpec(spec)]));

/** The words that begin a rule. */
function keywordOf(rule: G.ParserRule): string {
  const elements = G.isGroup(rule.definition) ? rule.definition.elements : [rule.definition];
  const end = elements.findIndex((element) => !(G.isKeyword(element) && isWord(element.value)));
  const words = (end < 0 ? elements : elements.slice(0, end)).map((element) => (element as G.Keyword).value);
  return words[words.length - 1] === 'for' ? words.slice(0, -1).join(' ') : words.join(' ');
}

/** The rules that stand in the braces of a rule. */
const entryRules = (rule: G.ParserRule): G.ParserRule[] =>
  assignments(rule.definition, 'entries').flatMap(({ terminal }) =>
    all(terminal)
      .filter(G.isRuleCall)
      .map(({ rule }) => ruleNamed(rule.$refText)),
  );
const isProperties = (rule: G.ParserRule) => rule.inferredType?.name === 'Property';
const ownProperties = (rule: G.ParserRule) =>
  Object.assign({}, ...entryRules(rule).filter(isProperties).map(propertiesOf)) as Record<string, Takes>;

const declarationRules = new Map(
  all(ruleNamed('Declaration').definition)
    .filter(G.isRuleCall)
    .map(({ rule }) => ruleNamed(rule.$refText))
    .map((rule) => [keywordOf(rule), rule]),
);
const blockRules = new Map(
  [...declarationRules.values()]
    .flatMap(entryRules)
    .filter((rule) => !isProperties(rule) && rule.name !== 'Row' && rule.name !== 'Step')
    .map((rule) => [keywordOf(rule), rule]),
);

describe('declarations', () => {
  it('are those of the vocabulary', () => {
    expect([...declarationRules.keys()].sort()).toEqual(Object.keys(declarations).sort());
  });

  it.each(Object.values<DeclarationSpec>(declarations).filter(({ head }) => head !== 'rater'))(
    '$keyword has the same properties',
    (spec) => {
      const rule = declarationRules.get(spec.keyword)!;
      expect(ownProperties(rule)).toEqual(takenBySpecs(spec.properties));
    },
  );

  it.each(Object.values<DeclarationSpec>(declarations).filter(({ inside }) => inside.length > 0))(
    '$keyword holds the same blocks',
    (spec) => {
      const inside = entryRules(declarationRules.get(spec.keyword)!).filter((rule) => !isProperties(rule));
      const names = inside.flatMap((rule) =>
        rule.name === 'Step' ? keywordsIn(assignments(rule.definition, 'move')[0]!) : [keywordOf(rule)],
      );
      expect(names).toEqual(spec.inside);
    },
  );

  it.each(Object.values<DeclarationSpec>(declarations))('$keyword has the same head', ({ keyword, head, titled }) => {
    const { definition } = declarationRules.get(keyword)!;
    const features = all(definition)
      .filter(G.isAssignment)
      .map(({ feature }) => feature)
      .filter((feature) => feature !== 'entries');
    const heads = {
      name: ['name'],
      rater: ['name'],
      forSegment: ['target'],
      nameForSegment: ['name', 'target'],
      expansion: ['source', 'target'],
    };
    expect(features.sort()).toEqual([...heads[head], ...(titled ? ['title'] : [])].sort());
  });
});

describe('blocks', () => {
  const withBraces = Object.values<BlockSpec>(blocks).filter(({ shape }) => shape !== 'step');

  it('are those of the vocabulary', () => {
    expect([...blockRules.keys()].sort()).toEqual(withBraces.map(({ keyword }) => keyword).sort());
  });

  it.each(withBraces)('$keyword has the same properties', ({ keyword, properties }) => {
    expect(ownProperties(blockRules.get(keyword)!)).toEqual(takenBySpecs(properties));
  });
});

describe('words', () => {
  const words = [...new Set([...rules.values()].filter(({ name }) => name !== 'Name').flatMap(keywordsIn))].filter(isWord).sort();

  it('are all names: no word is reserved', () => {
    expect(keywordsIn(ruleNamed('Name')).sort()).toEqual(words);
  });

  it('are units and connectives of amounts as the parser has them', () => {
    expect(keywordsIn(ruleNamed('Duration')).filter(isWord).sort()).toEqual(Object.keys(units).sort());
    expect(['Rate', 'Total', 'TimedShare'].flatMap((name) => keywordsIn(ruleNamed(name))).sort()).toEqual([...connectives].sort());
  });

  it('are no keys where they are units or connectives, so that a colon behind them is a slip', () => {
    const keys = [...Object.values(declarations), ...Object.values(blocks)].flatMap(({ properties }) => Object.keys(properties));
    expect(keys.filter((key) => key in units || connectives.includes(key))).toEqual([]);
  });
});
