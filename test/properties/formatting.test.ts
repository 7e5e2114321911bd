/** Formatting changes what a file looks like, and nothing else. */
import { format, type SourceFile } from '@headpin/language';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { changedExamples } from './changed-examples.ts';
import { judge, outputOf } from './judging.ts';
import { holds } from './runs.ts';
import { writtenStrategies } from './written-strategies.ts';

/** Findings and figures without their places. */
function withoutPlaces(files: readonly SourceFile[]) {
  const judged = judge(files);
  const { score } = JSON.parse(outputOf(judged)) as { score: unknown };
  const { findings } = judged.assessment;
  return {
    score,
    findings: findings.map(({ rule, message, fingerprint, points, severity, silenced }) => [
      rule,
      message,
      fingerprint,
      points,
      severity,
      silenced?.reason,
    ]),
  };
}

function expectFormattingToChangeNothing(files: readonly SourceFile[]): void {
  const formatted = files.map(({ path, text }) => ({ path, text: format(text) }));
  expect(withoutPlaces(formatted)).toEqual(withoutPlaces(files));
  for (const { text } of formatted) expect(format(text)).toBe(text);
}

/** All white space between words as one kind of it, line comments apart. */
const squeezed = (files: readonly SourceFile[], gap: string): readonly SourceFile[] =>
  files.map(({ path, text }) => ({
    path,
    text: text.includes('"""') || text.includes('//') ? text : text.replace(/(?<=[{}\w])[ \n]+(?=\w)/g, gap),
  }));

describe('formatting', () => {
  holds('changes no figure and no fingerprint of a changed example', 120, fc.property(changedExamples(5), expectFormattingToChangeNothing));
  holds(
    'changes no figure and no fingerprint of a written strategy, however it was laid out',
    1200,
    fc.property(writtenStrategies, fc.constantFrom(' ', '\n', '\r\n', '\t\n  '), (files, gap) =>
      expectFormattingToChangeNothing(squeezed(files, gap)),
    ),
  );
});
