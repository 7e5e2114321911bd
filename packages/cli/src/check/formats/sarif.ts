/** SARIF 2.1.0, which GitHub and many editors read. */
import type { CheckedFinding, Severity } from '@headpin/core';
import { pageAddress } from '@headpin/core/contract/page-address.ts';
import type { Range } from '@headpin/core/contract/places.ts';
import { rules } from '@headpin/core/rules/index.ts';
import { relativeAddress } from '@headpin/report/parts/addresses.ts';
import type { Log, PhysicalLocation, Region, ReportingDescriptor, Result } from 'sarif';
import manifest from '../../../package.json' with { type: 'json' };
import { jsonText } from '../../terminal/escape.ts';
import type { CheckResult } from '../checked.ts';
import { missedScoreText } from '../compact.ts';

/** The key of the fingerprint, which depends on neither lines nor wording. */
const fingerprintKey = 'headpin/v1';
const base = '%SRCROOT%';
const levels = { error: 'error', warning: 'warning', info: 'note', hint: 'note' } as const satisfies Record<Severity, string>;

/** All findings; silenced ones are suppressed with their reason. */
export function sarifFormat({ strategies }: CheckResult): string {
  const findings = strategies.flatMap(({ output }) => output.findings);
  const used = rules.filter(({ id }) => findings.some(({ rule }) => rule === id));
  const ids = used.map(({ id }) => id as string);
  const missed = strategies.flatMap(({ output, missedScore }) =>
    missedScore === undefined ? [] : [missedScoreText(output.name, output.readiness.score, missedScore)],
  );
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Headpin',
            version: manifest.version,
            semanticVersion: manifest.version,
            informationUri: 'https://github.com/headpin/headpin',
            rules: used.map(descriptorOf),
          },
        },
        originalUriBaseIds: { [base]: { description: { text: 'The folder in which the command ran.' } } },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        automationDetails: { id: 'headpin/' },
        invocations: [
          {
            executionSuccessful: true,
            ...(missed.length > 0
              ? { toolExecutionNotifications: missed.map((text) => ({ level: 'error' as const, message: { text: plain(text) } })) }
              : {}),
          },
        ],
        results: findings.map((finding) => resultOf(finding, ids.indexOf(finding.rule))),
      },
    ],
  };
  return `${jsonText(log)}\n`;
}

/** SARIF reads `[text](address)` in a message as a link; no message has one. */
const plain = (message: string): string => message.replace(/\[(?=[^[\]]*\]\()/g, '\\[');

const descriptorOf = ({ id, summary, stages }: (typeof rules)[number]): ReportingDescriptor => ({
  id,
  shortDescription: { text: summary },
  helpUri: pageAddress(id),
  defaultConfiguration: stages.chasm === 'off' ? { enabled: false } : { level: levels[stages.chasm] },
  properties: { tags: [id.slice(0, id.indexOf('/'))] },
});

function resultOf(finding: CheckedFinding, ruleIndex: number): Result {
  const { rule, severity, message, fingerprint, related, fixes, silenced, points, opens, subject } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: plain(message) },
    locations: [{ physicalLocation: placeOf(finding) }],
    ...(related.length > 0
      ? { relatedLocations: related.map((one, id) => ({ id, message: { text: plain(one.message) }, physicalLocation: placeOf(one) })) }
      : {}),
    partialFingerprints: { [fingerprintKey]: fingerprint },
    ...(silenced === undefined ? {} : { suppressions: [{ kind: 'inSource', justification: silenced.reason }] }),
    ...(fixes.length > 0 ? { fixes: fixes.map(fixOf) } : {}),
    properties: { points, opens, subject },
  };
}

function fixOf({ title, edits }: CheckedFinding['fixes'][number]): NonNullable<Result['fixes']>[number] {
  const files = [...new Set(edits.map(({ file }) => file))];
  return {
    description: { text: plain(title) },
    artifactChanges: files.map((file) => ({
      artifactLocation: artifactOf(file),
      replacements: edits
        .filter((edit) => edit.file === file)
        .map(({ range, newText }) => ({ deletedRegion: regionOf(range), insertedContent: { text: newText } })),
    })),
  };
}

const artifactOf = (file: string) => ({ uri: relativeAddress(file), uriBaseId: base });
const placeOf = ({ file, range }: { readonly file: string; readonly range: Range }): PhysicalLocation => ({
  artifactLocation: artifactOf(file),
  region: regionOf(range),
});
const regionOf = ({ start, end }: Range): Region => ({
  startLine: start.line + 1,
  startColumn: start.character + 1,
  endLine: end.line + 1,
  endColumn: end.character + 1,
});
