/** Documents that the grammar admits, at random: every declaration, block and property of the vocabulary. */
import {
  type BlockKind,
  type BlockSpec,
  blocks,
  type DeclarationSpec,
  declarations,
  type PropertySpec,
  type ValueSpec,
} from '@headpin/core';
import fc from 'fast-check';

type Tokens = fc.Arbitrary<readonly string[]>;

const words = [
  ...Object.keys(declarations).flatMap((keyword) => keyword.split(' ')),
  ...Object.keys(blocks).flatMap((keyword) => keyword.split(' ')),
  ...[...Object.values(declarations), ...Object.values(blocks)].flatMap(({ properties }) => Object.keys(properties)),
  ...['for', 'per', 'over', 'within', 'day', 'years', 'months', 'us', 'yes', 'no', 'columns', 'chasm', 'shipped'],
];

/** Names of letters of any script, words of the language and currency codes among them. */
export const name = fc.oneof(
  { weight: 3, arbitrary: fc.stringMatching(/^[A-Z][a-z]{1,6}[0-9]?$/) },
  { weight: 3, arbitrary: fc.constantFrom(...words) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('JIT', 'USD', 'Ärzte', 'Übung_2', 'данные', '製薬', 'नमस्ते', 'e\u0301t\u00e9', '_x', 'per2', 'a1٣', '𝒳ray'),
  },
);

const lineText = fc
  .array(
    fc.oneof(
      fc.constantFrom('a', 'need', ' ', '{', '}', ':', ',', '//', '/*', '*/', "'", 'é', '漢', '😀', '..'),
      fc.constantFrom('\\"', '\\\\', '\\n', '\\t', '\\u00e9'),
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => `"${parts.join('')}"`);
const longText = fc
  .array(fc.constantFrom('a', ' ', '\n', '\n  ', '"', '{', 'claim: x', '}', '//', '\\', '\r\n'), { maxLength: 8 })
  .map((parts) => `"""${parts.join('').replace(/"{2,}/g, '"')}"""`);
export const text = fc.oneof({ weight: 4, arbitrary: lineText }, { weight: 1, arbitrary: longText });

const number = fc.oneof(
  fc.nat(2000).map(String),
  fc.tuple(fc.nat(99), fc.nat(99)).map(([a, b]) => `${a}.${b}`),
  fc.tuple(fc.nat(99), fc.constantFrom('k', 'M', 'B')).map(([a, suffix]) => `${a}${suffix}`),
);
const range = (end: Tokens): Tokens =>
  fc.oneof(
    { weight: 3, arbitrary: end },
    fc.tuple(end, end).map(([low, high]) => [...low, '..', ...high]),
  );
const join = (...parts: readonly Tokens[]): Tokens => fc.tuple(...parts).map((all) => all.flat());
const word = (...all: readonly string[]): Tokens => fc.constantFrom(...all).map((one) => [one]);

const quantity = number.map((one): readonly string[] => [one]);
const currency = fc.constantFrom('$', '€', '£', '¥', 'CHF', 'USD');
const money = range(fc.tuple(currency, number));
const duration = join(range(quantity), word('day', 'days', 'week', 'months', 'quarters', 'year', 'years'));
const period = join(word('per'), word('day', 'week', 'month', 'quarter', 'year'));
const percent = range(number.map((one): readonly string[] => [one, '%']));
const day = fc.oneof(
  fc.constantFrom('2026-11-21', '2024-02-29', '1999-01-01'),
  fc.constantFrom('2026-11', '2026-01'),
  fc.constantFrom('2026-Q1', '2026-Q4'),
);

const list = (item: Tokens): Tokens =>
  fc
    .tuple(fc.array(item, { minLength: 1, maxLength: 4 }), fc.boolean())
    .map(([items, trailing]) => [...items.flatMap((one, i) => (i === 0 ? one : [',', ...one])), ...(trailing ? [','] : [])]);

const names: Tokens = name.map((one) => [one]);

function value(spec: ValueSpec): Tokens {
  switch (spec.type) {
    case 'text':
      return text.map((one) => [one]);
    case 'texts':
      return list(text.map((one) => [one]));
    case 'number':
      return spec.range ? range(quantity) : quantity;
    case 'money':
      return money;
    case 'rate':
      return join(money, period);
    case 'moneyOrRate':
      return fc.oneof(money, join(money, period));
    case 'total':
      return join(money, word('over'), duration);
    case 'percent':
      return percent;
    case 'duration':
      return duration;
    case 'timedShare':
      return join(percent, word('within'), duration);
    case 'date':
      return day.map((one) => [one]);
    case 'truth':
      return word('yes', 'no');
    case 'word':
      return word(...spec.words);
    case 'words':
      return list(word(...spec.words));
    case 'reference':
      return spec.words.length > 0 ? fc.oneof(names, word(...spec.words)) : names;
    case 'references':
      return list(names);
  }
}

const properties = (specs: Readonly<Record<string, PropertySpec>>): Tokens[] =>
  Object.entries(specs).map(([key, spec]) => value(spec.value).map((tokens) => [key, ':', ...tokens]));

const optional = (tokens: Tokens): Tokens => fc.oneof(tokens, fc.constant<readonly string[]>([]));
const title = optional(text.map((one) => [one]));
const some = (entries: readonly Tokens[], maxLength: number): Tokens =>
  entries.length === 0 ? fc.constant([]) : fc.array(fc.oneof(...entries), { maxLength }).map((all) => all.flat());
const braces = (inner: Tokens): Tokens => inner.map((tokens) => ['{', ...tokens, '}']);

function block(kind: BlockKind): Tokens {
  const spec: BlockSpec = blocks[kind];
  const keyword = fc.constant<readonly string[]>(spec.keyword.split(' '));
  if (spec.shape === 'need') return join(keyword, names, title);
  if (spec.shape === 'step')
    return join(
      keyword,
      text.map((one) => [one]),
    );
  const body = braces(some(properties(spec.properties), 5));
  return spec.shape === 'block'
    ? join(keyword, body)
    : join(
        keyword,
        text.map((one) => [one]),
        optional(body),
      );
}

const row: Tokens = join(names, fc.array(fc.constantFrom('1', '2', '3', '4', '5', '-'), { minLength: 1, maxLength: 9 }), title);
/** Without `need`, which a list of needs may end before; the grammar cannot tell the two lists apart. */
const columnNames: Tokens = name.filter((one) => one !== 'need').map((one) => [one]);
const columns: Tokens = list(columnNames).map((tokens) => ['columns', ':', ...tokens.slice(0, tokens.at(-1) === ',' ? -1 : undefined)]);

const heads: Readonly<Record<DeclarationSpec['head'], Tokens>> = {
  name: names,
  rater: names,
  forSegment: join(word('for'), names),
  nameForSegment: join(names, title, word('for'), names),
  expansion: join(names, word('->'), names),
};

function declaration(spec: DeclarationSpec): Tokens {
  const keyword = fc.constant<readonly string[]>(spec.keyword.split(' '));
  const ballot = join(optional(columns), some([row], 4));
  const inner = spec.head === 'rater' ? ballot : some([...properties(spec.properties), ...spec.inside.map(block)], 8);
  const ownTitle = spec.titled && spec.head !== 'nameForSegment' ? [title] : [];
  return join(keyword, heads[spec.head], ...ownTitle, optional(braces(inner)));
}

/** A token that would grow together with the one before it. */
const needsSpace = (before: string, after: string): boolean => {
  if (/[\p{L}\p{M}\p{Nd}_]$/u.test(before) && /^[\p{L}\p{M}\p{Nd}_"]/u.test(after)) return true;
  return (
    (before.endsWith('"') && after.startsWith('"')) ||
    (before === '-' && /^[\d>-]/.test(after)) ||
    (/\d$/.test(before) && after === '-') ||
    /^[-.]/.test(before + after)
  );
};

const blank = fc.constantFrom(
  ' ',
  '\n',
  '\n  ',
  '\r\n',
  '\t',
  '  ',
  '\n\n',
  '\r',
  ' // a note: { "\n',
  ' /* so { */ ',
  '\n/* two\nlines */\n',
  '\u00a0',
);
const gap = fc.oneof(
  { weight: 6, arbitrary: fc.constant(' ') },
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 3, arbitrary: blank },
);

/** The text of a document that the grammar admits. */
export const validDocument: fc.Arbitrary<string> = fc
  .array(fc.oneof(...Object.values<DeclarationSpec>(declarations).map(declaration)), { minLength: 1, maxLength: 6 })
  .chain((all) => {
    const tokens = all.flat();
    return fc.array(gap, { minLength: tokens.length + 1, maxLength: tokens.length + 1 }).map((gaps) => {
      let out = gaps[0]!;
      tokens.forEach((token, i) => {
        const next = tokens[i + 1];
        out += token + (gaps[i + 1] === '' && next !== undefined && needsSpace(token, next) ? ' ' : gaps[i + 1]!);
      });
      return out;
    });
  });
