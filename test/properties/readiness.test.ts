/** Readiness and the points of the findings (method, section 11). */
import { rules } from '@headpin/core';
import { runRules } from '@headpin/core/assessment/run-rules.ts';
import type { SourceFile } from '@headpin/language';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { changedExamples } from './changed-examples.ts';
import { isSound, judge } from './judging.ts';
import { holds } from './runs.ts';
import { writtenStrategies } from './written-strategies.ts';

function expectPointsAndReadinessToMake100(files: readonly SourceFile[]): void {
  const { findings, readiness, failures } = judge(files).assessment;
  expect(failures).toEqual([]);
  expect(readiness.score).not.toBeNull();
  const points = findings.reduce((sum, finding) => sum + finding.points, 0);
  expect(Math.abs(points + readiness.score! - 100), `${points} + ${readiness.score}`).toBeLessThanOrEqual(1e-9);
  for (const finding of findings) expect(finding.points).toBeGreaterThanOrEqual(0);
  for (const { kept, total } of readiness.categories) {
    expect(kept).toBeGreaterThanOrEqual(-1e-9);
    expect(kept).toBeLessThanOrEqual(total + 1e-9);
  }
}

/** A rule that cannot look hands its weight to a finding; were there none, the weight would go without a word. */
function expectNoWeightToGetLost(files: readonly SourceFile[]): void {
  const { strategy, figures, findings } = judge(files).assessment;
  const outcomes = runRules(rules, strategy, figures);
  for (const [id, outcome] of outcomes) {
    let at = outcome;
    while (at.is === 'missing') {
      const { carrier } = at;
      // An expand may start from a segment without `accounts` that is not the beachhead; only the beachhead's are asked for.
      if (id === 'expansion/too-early' && carrier === 'segment/size-missing') break;
      at = outcomes.get(carrier)!;
      if (at.is === 'looked') expect(at.reports.length, `${carrier} carries the weight of ${id} and reports nothing`).toBeGreaterThan(0);
    }
    if (at.is === 'hidden') {
      expect(
        findings.some(({ category, opens }) => category === 'language' && opens > 0),
        `${id} is hidden, and no finding of the language says so`,
      ).toBe(true);
    }
  }
}

describe('points of the findings and readiness', () => {
  holds('make 100 for any changed example', 300, fc.property(changedExamples(), expectPointsAndReadinessToMake100));
  holds('make 100 for any written strategy', 2000, fc.property(writtenStrategies, expectPointsAndReadinessToMake100));
});

describe('the weight of a rule that cannot look', () => {
  holds('is carried by a finding in any changed example', 200, fc.property(changedExamples(), expectNoWeightToGetLost));
  holds('is carried by a finding in any written strategy', 1500, fc.property(writtenStrategies, expectNoWeightToGetLost));
});

describe('written strategies', () => {
  holds(
    'are valid: the language finds no fault in them',
    2000,
    fc.property(writtenStrategies, (files) => {
      const { assessment } = judge(files);
      const faults = assessment.findings.filter(({ category }) => category === 'language');
      expect(faults.map(({ message }) => message)).toEqual([]);
      expect(isSound(assessment)).toBe(true);
    }),
  );
});
