/**
 * What the readers of the formats ask for, written down from their documents and strict about anything else: SARIF 2.1.0
 * (OASIS), GitLab's code quality report, reviewdog's rdjson. Properties that Headpin does not write are left out, so that
 * a new one has to be looked up before it is written.
 */
type Schema = Readonly<Record<string, unknown>>;

const object = (required: Readonly<Record<string, Schema>>, optional: Readonly<Record<string, Schema>> = {}): Schema => ({
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
});
const list = (items: Schema): Schema => ({ type: 'array', items });
const text: Schema = { type: 'string' };
const filled: Schema = { type: 'string', minLength: 1 };
const fromOne: Schema = { type: 'integer', minimum: 1 };
const fromZero: Schema = { type: 'integer', minimum: 0 };
const oneOf = (...words: readonly string[]): Schema => ({ enum: words });

/** Relative: neither a scheme nor a leading slash, and encoded. */
const relativeAddress: Schema = { type: 'string', pattern: "^(?!/)(?:[A-Za-z0-9._~!$&'()*+;=@-]|%[0-9A-F]{2}|/)+$" };
const message = object({ text: filled });
const artifact = object({ uri: relativeAddress, uriBaseId: { const: '%SRCROOT%' } });
const region = object({ startLine: fromOne, startColumn: fromOne, endLine: fromOne, endColumn: fromOne });
const place = object({ artifactLocation: artifact, region });
const level = oneOf('none', 'note', 'warning', 'error');

export const sarif = object({
  $schema: { const: 'https://json.schemastore.org/sarif-2.1.0.json' },
  version: { const: '2.1.0' },
  runs: {
    type: 'array',
    minItems: 1,
    maxItems: 1,
    items: object({
      tool: object({
        driver: object({
          name: { const: 'Headpin' },
          version: filled,
          semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
          informationUri: filled,
          rules: {
            type: 'array',
            uniqueItems: true,
            items: object({
              id: filled,
              shortDescription: message,
              helpUri: { type: 'string', pattern: '^https://' },
              defaultConfiguration: object({}, { level, enabled: { type: 'boolean' } }),
              properties: object({ tags: { type: 'array', uniqueItems: true, items: text } }),
            }),
          },
        }),
      }),
      originalUriBaseIds: object({ '%SRCROOT%': object({ description: message }) }),
      columnKind: { const: 'utf16CodeUnits' },
      newlineSequences: { const: ['\r\n', '\n', '\r'] },
      automationDetails: object({ id: filled }),
      invocations: list(
        object({ executionSuccessful: { type: 'boolean' } }, { toolExecutionNotifications: list(object({ level, message })) }),
      ),
      results: list(
        object(
          {
            ruleId: filled,
            ruleIndex: fromZero,
            level,
            message,
            locations: { type: 'array', minItems: 1, maxItems: 1, items: object({ physicalLocation: place }) },
            partialFingerprints: object({ 'headpin/v1': { type: 'string', pattern: '^[0-9a-f]{16}$' } }),
            properties: object({ points: { type: 'number' }, opens: fromZero, subject: text }),
          },
          {
            relatedLocations: list(object({ id: fromZero, message, physicalLocation: place })),
            suppressions: list(object({ kind: { const: 'inSource' }, justification: filled })),
            fixes: list(
              object({
                description: message,
                artifactChanges: {
                  type: 'array',
                  minItems: 1,
                  items: object({
                    artifactLocation: artifact,
                    replacements: {
                      type: 'array',
                      minItems: 1,
                      items: object({ deletedRegion: region, insertedContent: object({ text }) }),
                    },
                  }),
                },
              }),
            ),
          },
        ),
      ),
    }),
  },
});

export const gitlab = list(
  object({
    description: filled,
    check_name: filled,
    fingerprint: filled,
    severity: oneOf('info', 'minor', 'major', 'critical', 'blocker'),
    location: object({ path: { type: 'string', pattern: '^(?!/|\\./)' }, lines: object({ begin: fromOne, end: fromOne }) }),
  }),
);

const bytePlace = object({ line: fromOne, column: fromOne });
const byteRange = object({ start: bytePlace, end: bytePlace });

export const rdjson = object({
  source: object({ name: filled, url: filled }),
  diagnostics: list(
    object(
      {
        message: filled,
        location: object({ path: filled, range: byteRange }),
        severity: oneOf('ERROR', 'WARNING', 'INFO'),
        code: object({ value: filled, url: filled }),
      },
      { suggestions: list(object({ range: byteRange, text })) },
    ),
  ),
});

/** A baseline of `headpin check`. */
export const baseline = object({
  version: { const: 1 },
  findings: list(object({ fingerprint: { type: 'string', pattern: '^[0-9a-f]{16}$' }, rule: filled, subject: text })),
});
