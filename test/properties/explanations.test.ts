/** The sums that explanations show can be done again by hand: from the numbers shown to the number shown. */
import { type Assessment, type ExplainedLine, explainableNames, explainName } from '@headpin/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedExamples } from './changed-examples.ts';
import { exampleFiles, exampleNames } from './examples.ts';
import { judge } from './judging.ts';
import { holds } from './runs.ts';

const linesOf = (assessment: Assessment): ExplainedLine[] =>
  explainableNames(assessment).flatMap((name) =>
    explainName(assessment, name).flatMap(({ sections }) => sections.flatMap(({ lines }) => lines)),
  );

const plain = (text: string) => Number(text.replaceAll(',', '').replace('−', '-'));
/** Half of the last digit shown. */
const rounding = (text: string) => 0.5 * 10 ** -(text.split('.')[1]?.length ?? 0) + 1e-9;

/** A sum with one number at its end, and how to do it. */
const sums: readonly { readonly what: string; readonly pattern: RegExp; readonly again: (...numbers: number[]) => number }[] = [
  {
    what: 'a contribution',
    pattern: /\((\d+) ÷ (\d+) − 1\) ÷ 4 × ([\d.,]+) ÷ ([\d.,]+) of the weight = ([\d.,]+) points$/,
    again: (sum, n, weight, all) => (((sum! / n! - 1) / 4) * weight! * 100) / all!,
  },
  { what: 'a share', pattern: /^([\d.,]+)(?: won)? of ([\d.,]+)(?: \w+)* = ([\d.,]+)%/, again: (part, whole) => (100 * part!) / whole! },
  { what: 'readiness', pattern: /^([\d.,]+) of ([\d.,]+) = ([\d.,]+) of 100$/, again: (part, whole) => (100 * part!) / whole! },
  { what: 'the ratings there', pattern: /^(\d+) of (\d+) ratings are there, ([\d.]+)%/, again: (part, whole) => (100 * part!) / whole! },
  { what: 'years at full share', pattern: /^([\d.]+) − ([\d.]+) ÷ 2 = ([\d.]+)$/, again: (years, rise) => years! - rise! / 2 },
  {
    what: 'years at full share, never reached',
    pattern: /^([\d.]+)² ÷ \(2 × ([\d.]+)\) = ([\d.]+)$/,
    again: (years, rise) => years! ** 2 / (2 * rise!),
  },
  { what: 'a mean', pattern: /^mean ([\d.]+) \(/, again: () => Number.NaN },
];

/** The mean of the ratings in brackets, `(Ana 4, Ben 5, disputed …)`. */
function meanOf(text: string): number {
  const scores = [...(/\((.*?)(?:, disputed|\))/.exec(text)?.[1] ?? '').matchAll(/ ([1-5])(?=,|$)/g)].map(([, score]) => Number(score));
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** How many sums of each kind were done again; a term that was rounded before counts with its rounding. */
function redo(lines: readonly ExplainedLine[]): Map<string, number> {
  const done = new Map<string, number>();
  for (const { label, text } of lines) {
    for (const { what, pattern, again } of sums) {
      const match = pattern.exec(text);
      if (match === null) continue;
      const shown = match.at(-1)!;
      const result = what === 'a mean' ? meanOf(text) : again(...match.slice(1, -1).map(plain));
      // Weights kept are shown with two decimals of their own.
      const slack = what === 'readiness' ? 0.06 : 0;
      expect(Math.abs(result - plain(shown)), `${label}: ${text}`).toBeLessThanOrEqual(rounding(shown) + slack);
      done.set(what, (done.get(what) ?? 0) + 1);
    }
  }
  return done;
}

/** The terms of a scenario's total add up to it. */
function expectTotalsToAddUp(assessment: Assessment): void {
  for (const { scenario } of assessment.figures.scoreboard.scenarios) {
    const explanation = explainName(assessment, scenario.name).find(({ kind }) => kind === 'scenario')!;
    const lines = explanation.sections.find(({ heading }) => heading === 'The total')?.lines ?? [];
    const terms = lines.flatMap(({ text }) => / of the weight = ([\d.,]+) points$/.exec(text)?.[1] ?? []).map(plain);
    const total = lines.flatMap(({ text }) => /^the sum of these is ([\d.,]+) points/.exec(text)?.[1] ?? []).map(plain)[0];
    if (total === undefined) expect(terms).toEqual([]);
    else
      expect(Math.abs(terms.reduce((sum, term) => sum + term, 0) - total), scenario.name).toBeLessThanOrEqual(
        0.005 * (terms.length + 1) + 1e-9,
      );
  }
}

describe('every sum in an explanation', () => {
  it('comes out as shown, in all examples', () => {
    const lines = exampleNames.flatMap((name) => linesOf(judge(exampleFiles(name)).assessment));
    const done = redo(lines);
    for (const { what } of sums.filter((sum) => sum.what !== 'years at full share, never reached'))
      expect(done.get(what) ?? 0, what).toBeGreaterThan(3);
    for (const name of exampleNames) expectTotalsToAddUp(judge(exampleFiles(name)).assessment);
  });

  holds(
    'comes out as shown, in any changed example',
    120,
    fc.property(changedExamples(6), (files) => {
      const { assessment } = judge(files);
      redo(linesOf(assessment));
      expectTotalsToAddUp(assessment);
    }),
  );
});
