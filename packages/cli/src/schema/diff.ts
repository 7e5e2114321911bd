/** The JSON Schema of `headpin diff --format json`. */
import { finding } from './check.ts';
import { count, described, draft, list, number, object, oneOf, orNull, pair, place, type Schema, test, text } from './parts.ts';

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
  {
    property: text,
    before: text,
    after: text,
    was: described(object(place), 'Where it stood on the old side; of what stands on both.'),
  },
);

const consequences = object({
  beachhead: beforeAndAfter(orNull(text)),
  readiness: beforeAndAfter(orNull(number)),
  ranks: list(object({ scenario: text, before: orNull(count), after: orNull(count), total: beforeAndAfter(orNull(number)) })),
  verdict: beforeAndAfter(oneOf('robust', 'supported', 'fragile', 'undecided', null)),
  winner: described(beforeAndAfter(orNull(text)), 'The one scenario that ranks first.'),
  coverage: beforeAndAfter(orNull(number)),
  sizing: list(
    object({
      segment: text,
      ownRevenue: beforeAndAfter(orNull(pair)),
      bigEnough: beforeAndAfter(test),
      smallEnough: beforeAndAfter(test),
    }),
    'Segments whose sizing moved.',
  ),
});

const findings = object({
  new: list(finding),
  fixed: list(finding),
  silenced: list(finding, 'Open before, and now silenced or their rule switched off; as they were.'),
  unsilenced: list(finding, 'Silenced or switched off before, and open now; as they are.'),
  unchanged: described(count, 'Open before and after.'),
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
        name: described(orNull(text), '`null` for files outside every strategy.'),
        folder: text,
        changes: list(change, 'Decisions first, wording last.'),
        consequences,
        findings,
      }),
    ),
  }),
};
