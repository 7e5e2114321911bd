/** The JSON Schema that somebody would write for the same strategy, from Headpin's own table of declarations. */
import {
  type BlockKind,
  blocks,
  type DeclarationKind,
  declarationKinds,
  declarations,
} from '../../../packages/core/src/vocabulary/declarations.ts';
import type { PropertySpec, ValueSpec } from '../../../packages/core/src/vocabulary/value-kinds.ts';
import { camelCase } from './plain-object.ts';

type Schema = Record<string, unknown>;

const text: Schema = { type: 'string', minLength: 1 };
const name: Schema = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9]*$' };
const oneOrMore = (items: Schema): Schema => ({ anyOf: [items, { type: 'array', items, minItems: 1 }] });
const amount = '[$€£¥]\\d+(\\.\\d+)?[kMB]?(\\.\\.[$€£¥]\\d+(\\.\\d+)?[kMB]?)?';
const period = ' per (day|week|month|quarter|year)';
const pattern = (source: string): Schema => ({ type: 'string', pattern: `^${source}$` });

const schemaOf: { readonly [T in ValueSpec['type']]: (spec: Extract<ValueSpec, { type: T }>) => Schema } = {
  text: () => text,
  texts: () => oneOrMore(text),
  number: ({ least, whole }) => ({ type: whole ? 'integer' : 'number', minimum: least }),
  money: () => pattern(amount),
  rate: () => pattern(amount + period),
  moneyOrRate: () => pattern(`${amount}(${period})?`),
  total: () => pattern(`${amount} over \\d+ \\w+`),
  percent: () => pattern('\\d+(\\.\\d+)?%'),
  duration: () => pattern('\\d+ \\w+'),
  timedShare: () => pattern('\\d+% within \\d+ months'),
  date: () => pattern('\\d{4}-\\d{2}(-\\d{2})?'),
  truth: () => ({ enum: ['yes', 'no'] }),
  word: ({ words }) => ({ enum: words }),
  words: ({ words }) => oneOrMore({ enum: words }),
  reference: () => name,
  references: () => oneOrMore(name),
};

const property = ({ value, doc }: PropertySpec): Schema => ({
  description: doc,
  ...(schemaOf[value.type] as (spec: ValueSpec) => Schema)(value),
});

const object = (properties: Schema, required: readonly string[] = []): Schema => ({
  type: 'object',
  additionalProperties: false,
  properties,
  ...(required.length > 0 ? { required } : {}),
});

const propertiesOf = (specs: Record<string, PropertySpec>): Schema =>
  Object.fromEntries(Object.entries(specs).map(([key, spec]) => [key, property(spec)]));

const map = (values: Schema, description: string): Schema => ({ type: 'object', description, additionalProperties: values });

function insideOf(kinds: readonly BlockKind[]): Schema {
  return Object.fromEntries(
    kinds.map((kind) => {
      const { keyword, shape, doc, properties } = blocks[kind];
      if (shape === 'step') return [keyword, { ...text, description: doc }];
      if (shape === 'need') return ['needs', map(text, doc)];
      const body = object(propertiesOf(properties));
      return shape === 'quoted' ? [`${keyword}s`, map(body, doc)] : [camelCase(keyword), { ...body, description: doc }];
    }),
  );
}

function declaration(kind: DeclarationKind): Schema {
  const { doc, head, inside, properties, titled } = declarations[kind];
  if (head === 'rater')
    return map({ type: 'object', additionalProperties: { type: 'array', items: { type: 'integer', minimum: 1, maximum: 5 } } }, doc);
  const own = { ...(titled ? { title: text } : {}), ...(head === 'nameForSegment' ? { for: name } : {}) };
  return map(object({ ...own, ...propertiesOf(properties), ...insideOf(inside) }, head === 'nameForSegment' ? ['for'] : []), doc);
}

export const jsonSchema = (): Schema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Strategy',
  ...object({ $schema: text, ...Object.fromEntries(declarationKinds.map((kind) => [camelCase(kind), declaration(kind)])) }),
});
