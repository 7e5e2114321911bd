/** Kinds of values and declarations in words, for messages and hovers. */
import type { ReferenceKind, ValueSpec } from '@headpin/core';

/** What a property takes, with its article: "a text in quotes". */
export function phraseOf(spec: ValueSpec): string {
  switch (spec.type) {
    case 'reference':
    case 'references': {
      const kinds = orList(spec.kinds.map((kind) => kindPhrase[kind]));
      const words = spec.type === 'reference' && spec.words.length > 0 ? `${spec.words.map((word) => `\`${word}\``).join(', ')} or ` : '';
      return spec.type === 'references'
        ? `a list of ${orList(spec.kinds.map((kind) => pluralPhrase[kind]))}`
        : `${words}the name of ${kinds}`;
    }
    case 'word':
      return `one of ${spec.words.map((word) => `\`${word}\``).join(', ')}`;
    case 'words':
      return `a list out of ${spec.words.map((word) => `\`${word}\``).join(', ')}`;
    case 'number':
      return spec.range ? 'a number' : 'one number';
    default:
      return simple[spec.type];
  }
}

const simple = {
  text: 'a text in quotes',
  texts: 'a list of texts in quotes',
  money: 'an amount of money',
  rate: 'an amount of money per period',
  moneyOrRate: 'an amount of money, once or per period',
  total: 'an amount of money over a time',
  percent: 'a percentage',
  duration: 'a length of time',
  timedShare: 'a percentage within a time',
  date: 'a day of the calendar',
  truth: '`yes` or `no`',
} as const;

/** "a segment", "an alternative". */
export const kindPhrase: Readonly<Record<ReferenceKind, string>> = {
  segment: 'a segment',
  scenario: 'a scenario',
  jewel: 'a jewel',
  need: 'a need',
  evidence: 'a piece of evidence',
  alternative: 'an alternative',
  partner: 'a partner',
  component: 'a component',
  customer: 'a customer',
  criterion: 'a criterion',
  rater: 'a rater',
};

const pluralPhrase: Readonly<Record<ReferenceKind, string>> = {
  segment: 'segments',
  scenario: 'scenarios',
  jewel: 'jewels',
  need: 'needs',
  evidence: 'pieces of evidence',
  alternative: 'alternatives',
  partner: 'partners',
  component: 'components',
  customer: 'customers',
  criterion: 'criteria',
  rater: 'raters',
};

/** "a, b or c". */
export function orList(items: readonly string[]): string {
  return items.length <= 1 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} or ${items[items.length - 1]}`;
}
