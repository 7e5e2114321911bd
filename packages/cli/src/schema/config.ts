/** The JSON Schema of `headpin.json`. */
import { rules } from '@headpin/core/rules/index.ts';
import { described, draft, oneOf, points } from './parts.ts';

const level = oneOf('off', 'info', 'warning', 'error');

export const configSchema = {
  $schema: draft,
  $id: 'https://headpin.dev/schema/config-1.json',
  title: 'headpin.json, beside the strategy block',
  type: 'object',
  properties: {
    $schema: { type: 'string' },
    rules: {
      type: 'object',
      description: 'How findings of a rule are shown and whether they fail a build. A rule that is off leaves the readiness.',
      properties: Object.fromEntries(
        rules.filter(({ id }) => !id.startsWith('language/')).map(({ id, summary }) => [id, described(level, summary)]),
      ),
      additionalProperties: false,
    },
    failOn: described(oneOf('error', 'warning', 'info', 'never'), 'The severity from which on a check fails; error unless given.'),
    minScore: described(points, 'The readiness below which a check fails.'),
  },
  additionalProperties: false,
};
