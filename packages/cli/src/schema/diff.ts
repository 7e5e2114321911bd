/** The JSON Schema of `headpin diff --format json`. */
import { finding } from './check.ts';
import { count, draft, list, number, object, oneOf, orNull, place, type Schema, text } from './parts.ts';

/** What a figure was before and is after. */
const beforeAndAfter = (schema: Schema): Schema => ({ type: 'array', prefixItems: [schema, schema], items: false, minItems: 2 });

const change = object(
  {
    kind: oneOf('added', 'removed', 'changed', 'renamed', 'moved'),
    what: text,
    name: text,
    class: oneOf('decision', 'rating', 'sizing', 'whole-product', 'market', 'evidence', 'wording'),
    ...place,
  },
  { property: text, before: text, after: text },
);

const consequences = object({
  beachhead: beforeAndAfter(orNull(text)),
  readiness: beforeAndAfter(orNull(number)),
  ranks: list(object({ scenario: text, before: orNull(count), after: orNull(count), total: beforeAndAfter(orNull(number)) })),
  verdict: beforeAndAfter(orNull(text)),
  coverage: beforeAndAfter(orNull(number)),
});

export const diffSchema = {
  $schema: draft,
  $id: 'https://headpin.dev/schema/diff-1.json',
  title: 'Output of `headpin diff --format json`',
  ...object({
    version: { const: 1 },
    base: text,
    head: text,
    strategies: list(
      object({
        name: orNull(text),
        changes: list(change),
        consequences,
        findings: object({ new: list(finding), fixed: list(finding), unchanged: count }),
      }),
    ),
  }),
};
