/** The part of the TextMate grammar that every declaration shares: comments and values. */
import { anyOf, include, name, type Pattern, periods, scoped, whole } from './words.ts';

const units = anyOf(periods.flatMap((unit) => [unit, `${unit}s`]));

export const commentRules: Record<string, Pattern> = {
  comment: {
    patterns: [
      {
        name: 'comment.line.double-slash.directive.headpin',
        match: '(//)\\s*(headpin-ignore)(?![\\w-])(?:\\s+([\\w-]+/[\\w-]+))?(?:\\s*(:)([^\\r\\n]*))?\\n?',
        captures: scoped(
          'punctuation.definition.comment',
          'keyword.other.directive',
          'entity.name.tag.rule',
          'punctuation.separator.key-value',
          'string.unquoted.reason',
        ),
      },
      { name: 'comment.line.documentation.headpin', match: '///.*\\n?' },
      { name: 'comment.line.double-slash.headpin', match: '//.*\\n?' },
      { name: 'comment.block.documentation.headpin', begin: '/\\*\\*(?!/)', end: '\\*/' },
      { name: 'comment.block.headpin', begin: '/\\*', end: '\\*/' },
    ],
  },
};

export const valueRules: Record<string, Pattern> = {
  text: {
    patterns: [
      { name: 'string.quoted.triple.headpin', begin: '"""', end: '"""+' },
      {
        name: 'string.quoted.double.headpin',
        begin: '"',
        end: '"|(?=$)',
        patterns: [
          { name: 'constant.character.escape.headpin', match: '\\\\(?:["\\\\nt]|u[0-9A-Fa-f]{4})' },
          { name: 'invalid.illegal.escape.headpin', match: '\\\\.' },
        ],
      },
    ],
  },
  date: { name: 'constant.numeric.date.headpin', match: whole('\\d{4}-(?:\\d{2}(?:-\\d{2})?|Q[1-4])') },
  number: {
    patterns: [
      {
        name: 'meta.money.headpin',
        match: `([$€£¥]|${whole('[A-Z]{3}')}(?=\\s*\\d))\\s*(\\d+(?:\\.\\d+)?[kMB]?)(?![\\p{L}\\p{Nd}_])`,
        captures: scoped('keyword.other.unit.currency', 'constant.numeric.money'),
      },
      {
        name: 'meta.percent.headpin',
        match: '(?<![\\p{L}_])(\\d+(?:\\.\\d+)?)\\s*(%)',
        captures: scoped('constant.numeric.percent', 'keyword.other.unit.percent'),
      },
      { name: 'constant.numeric.headpin', match: whole('\\d+(?:\\.\\d+)?[kMB]?') },
      { name: 'keyword.operator.range.headpin', match: '\\.\\.' },
    ],
  },
  unit: {
    patterns: [
      {
        match: `${whole('(per)')}\\s+(${anyOf(periods)})(?![\\p{L}\\p{Nd}_])`,
        captures: scoped('keyword.operator.word.per', 'keyword.other.unit.period'),
      },
      { name: 'keyword.operator.word.headpin', match: `${whole('over|within')}(?=\\s+\\d)` },
      {
        match: `(?<![\\p{L}\\p{Nd}_]|\\d\\.)(\\d+(?:\\.\\d+)?)\\s+${whole(`(${units})`)}`,
        captures: scoped('constant.numeric.duration', 'keyword.other.unit.period'),
      },
    ],
  },
  separator: { name: 'punctuation.separator.comma.headpin', match: ',' },
  reference: { name: 'variable.other.reference.headpin', match: name },
  value: { patterns: ['comment', 'text', 'date', 'unit', 'number', 'separator'].map(include) },
};
