/** A fingerprint names one finding of a strategy, so that two states of it can be compared. */
import type { SourceFile } from '@headpin/language';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { changedExamples } from './changed-examples.ts';
import { judge } from './judging.ts';
import { holds } from './runs.ts';
import { writtenStrategies } from './written-strategies.ts';

function expectOneEach(files: readonly SourceFile[]): void {
  const found = new Map<string, string>();
  for (const { rule, fingerprint, message } of judge(files).assessment.findings) {
    expect(found.get(fingerprint), `${rule}: ${message}`).toBeUndefined();
    found.set(fingerprint, message);
  }
}

describe('no two findings have one fingerprint', () => {
  holds('in any changed example', 200, fc.property(changedExamples(6), expectOneEach));
  holds('in any written strategy', 2000, fc.property(writtenStrategies, expectOneEach));
});
