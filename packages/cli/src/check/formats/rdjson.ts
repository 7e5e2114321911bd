/** Reviewdog's diagnostic format. Its columns count the bytes of UTF-8. */
import type { CheckedFinding, Severity } from '@headpin/core';
import type { Position, Range } from '@headpin/core/contract/places.ts';
import { jsonText } from '../../terminal/escape.ts';
import type { CheckResult } from '../checked.ts';
import { openFindings } from './findings.ts';

const severities = { error: 'ERROR', warning: 'WARNING', info: 'INFO', hint: 'INFO' } as const satisfies Record<Severity, string>;

export function rdjsonFormat(result: CheckResult): string {
  const diagnostics = openFindings(result).map((finding) => diagnosticOf(finding, result.linesOf));
  return `${jsonText({ source: { name: 'headpin', url: 'https://github.com/headpin/headpin' }, diagnostics })}\n`;
}

function diagnosticOf({ rule, help, severity, message, file, range, fixes }: CheckedFinding, linesOf: CheckResult['linesOf']) {
  const inBytes = ({ start, end }: Range) => {
    const at = ({ line, character }: Position) => ({
      line: line + 1,
      column: Buffer.byteLength((linesOf(file)[line] ?? '').slice(0, character)) + 1,
    });
    return { start: at(start), end: at(end) };
  };
  // A suggestion changes one place of the file it stands in.
  const suggestions = fixes.flatMap(({ edits }) => {
    const [edit] = edits;
    return edit !== undefined && edits.length === 1 && edit.file === file ? [{ range: inBytes(edit.range), text: edit.newText }] : [];
  });
  return {
    message,
    location: { path: file, range: inBytes(range) },
    severity: severities[severity],
    code: { value: rule, url: help },
    ...(suggestions.length > 0 ? { suggestions } : {}),
  };
}
