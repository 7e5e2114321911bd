/** The JSON Schema of `headpin check --format json`. */
import { categories } from '@headpin/core/rules/rule.ts';
import { count, day, described, draft, list, number, object, oneOf, orNull, place, points, severity, text, truth } from './parts.ts';

const edit = object({ ...place, newText: text });

export const finding = object(
  {
    rule: described({ type: 'string', pattern: '^[a-z-]+/[a-z-]+$' }, 'Id of the rule.'),
    severity,
    points: described(number, 'Points of readiness that fixing it gains.'),
    opens: described(count, 'Rules that can look only once it is fixed.'),
    message: text,
    subject: described(text, 'Name of the element it is about.'),
    ...place,
    fingerprint: described(text, 'Stays the same when lines or wording change.'),
    help: described({ type: 'string', format: 'uri' }, 'Address of the page of the rule.'),
    related: list(object({ message: text, ...place })),
    fixes: list(object({ title: text, safe: described(truth, 'Changes nothing that the strategy says.'), edits: list(edit) })),
  },
  { silenced: object({ reason: text }) },
);

const readiness = object({
  score: orNull(points),
  categories: list(object({ id: oneOf(...categories), score: orNull(points), kept: number, total: number })),
});

export const checkSchema = {
  $schema: draft,
  $id: 'https://headpin.dev/schema/check-1.json',
  title: 'Output of `headpin check --format json`',
  ...object({
    version: { const: 1 },
    today: day,
    strategies: list(
      object({
        name: described(orNull(text), '`null` for files outside every strategy.'),
        folder: text,
        files: list(text),
        readiness,
        findings: list(finding, 'By file, then place.'),
      }),
    ),
    summary: object(
      { files: count, errors: count, warnings: count, infos: described(count, 'Infos and hints.'), silenced: count },
      {},
      'Silenced findings are counted under `silenced` alone.',
    ),
  }),
};
