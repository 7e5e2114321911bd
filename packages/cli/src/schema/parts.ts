/** Parts that the schemas share, JSON Schema draft 2020-12. */

export const draft = 'https://json-schema.org/draft/2020-12/schema';

export type Schema = { readonly [key: string]: unknown };

/** An object that has these properties; those under `optional` may be left out, and no others stand in it. */
export function object(
  required: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
  description?: string,
): Schema {
  return {
    type: 'object',
    ...(description === undefined ? {} : { description }),
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}

export const list = (items: Schema, description?: string): Schema => ({
  type: 'array',
  ...(description === undefined ? {} : { description }),
  items,
});
export const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
export const described = (schema: Schema, description: string): Schema => ({ ...schema, description });
export const oneOf = (...values: readonly (string | null)[]): Schema => ({ enum: values });
export const record = (values: Schema): Schema => ({ type: 'object', additionalProperties: values });

export const text: Schema = { type: 'string' };
export const truth: Schema = { type: 'boolean' };
export const number: Schema = { type: 'number' };
export const count: Schema = { type: 'integer', minimum: 0 };
export const share: Schema = { type: 'number', minimum: 0, maximum: 1 };
export const points: Schema = { type: 'number', minimum: 0, maximum: 100 };
export const day: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
export const pair: Schema = {
  type: 'array',
  prefixItems: [number, number],
  items: false,
  minItems: 2,
  description: 'Both ends of a range; a figure without one repeats it.',
};
export const test: Schema = { enum: ['yes', 'no', 'depends', null] };

export const position = object({ line: count, character: count }, {}, 'Zero-based line and UTF-16 character.');
export const range = object({ start: position, end: position });
export const place = { file: described(text, 'Relative to the folder the command ran in, with `/`.'), range };
export const severity = oneOf('error', 'warning', 'info', 'hint');
