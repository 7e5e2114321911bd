/** Mending a strategy pays: no fix and no filled gap lowers the readiness, but for rules that only then can look. */
import { type FindingFix, type RuleId, rules, severityWeight } from '@headpin/core';
import { runRules, stageOf } from '@headpin/core/assessment/run-rules.ts';
import type { SourceFile } from '@headpin/language';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { changed, changedExamples, examples, someChanges } from './changed-examples.ts';
import { type Judged, judge } from './judging.ts';
import { holds } from './runs.ts';
import { writtenStrategies } from './written-strategies.ts';

/** Fixes that decide something: afterwards other things are judged than before, and may be found wanting. */
const decisions: Readonly<Partial<Record<RuleId, string>>> = {
  'focus/beachhead-missing': 'a segment becomes the beachhead',
  'scenario/beachhead-eliminated': 'another segment becomes the beachhead',
  'scenario/winner-elsewhere': 'another segment becomes the beachhead',
  'adopters/early-market-missing': 'another stage has other rules',
  'adopters/reference-unmet': 'there is one reference fewer, and the others may be too few',
  'channel/wrong-for-buyer': 'another way of selling asks for other properties',
  'positioning/statement-incomplete': 'the price is compared with another alternative',
  'pricing/discount': 'the full price is compared with the alternatives',
  'language/unknown-reference': 'an empty declaration, or another one of the name, is judged',
  'language/undeclared-rater': 'one ballot counts for another rater',
};

function applied({ project }: Judged, fix: FindingFix): readonly SourceFile[] {
  const edits = project.offsetEdits(fix).toSorted((a, b) => b.start - a.start);
  return project.files.map((path) => ({
    path,
    text: edits
      .filter(({ file }) => file === path)
      .reduce((text, { start, end, newText }) => text.slice(0, start) + newText + text.slice(end), project.text(path)!),
  }));
}

const outcomesOf = ({ assessment: { strategy, figures } }: Judged) => runRules(rules, strategy, figures);
const totalOf = ({ assessment }: Judged) => assessment.readiness.categories.reduce((sum, { total }) => sum + total, 0);

/** Points that the rules hold which look now and could not look before. */
function pointsNewlyLookedAt(before: Judged, after: Judged): number {
  const earlier = outcomesOf(before);
  const stage = stageOf(after.assessment.strategy);
  const weights = rules.map(({ id, stages }) => {
    const severity = stages[stage];
    return outcomesOf(after).get(id)?.is !== 'looked' || earlier.get(id)?.is === 'looked' || severity === 'off'
      ? 0
      : severityWeight[severity];
  });
  return (100 * weights.reduce<number>((sum, weight) => sum + weight, 0)) / totalOf(after);
}

function expectNoLoss(before: Judged, after: Judged, what: string): void {
  const lost = before.assessment.readiness.score! - after.assessment.readiness.score!;
  if (lost > 1e-9) expect(lost, what).toBeLessThanOrEqual(pointsNewlyLookedAt(before, after) + 1e-9);
}

/** Weight that findings of one fingerprint hold back. */
const weightOf = (judged: Judged, fingerprint: string): number =>
  judged.assessment.findings.reduce((sum, finding) => (finding.fingerprint === fingerprint ? sum + finding.points : sum), 0) *
  totalOf(judged);
const countOf = ({ assessment }: Judged, fingerprint: string): number =>
  assessment.findings.filter((finding) => finding.fingerprint === fingerprint).length;

function expectFirstFixToHelp(files: readonly SourceFile[], which: number): void {
  const before = judge(files);
  const fixable = before.assessment.findings.filter(({ fixes }) => fixes.length > 0);
  fc.pre(fixable.length > 0);
  const { rule, fingerprint, message, fixes } = fixable[which % fixable.length]!;
  const after = judge(applied(before, fixes[0]!));
  const isGone = countOf(after, fingerprint) < countOf(before, fingerprint);
  const costsLess = weightOf(after, fingerprint) < weightOf(before, fingerprint);
  // `against` counts when it names an alternative of each kind: where both are missing, one of them is half the way.
  const takesBoth = rule === 'positioning/statement-incomplete';
  expect(isGone || costsLess || takesBoth, `${fixes[0]!.title} leaves it as it was: ${message}`).toBe(true);
  if (!(rule in decisions)) expectNoLoss(before, after, `${rule}: ${fixes[0]!.title}`);
}

describe('the first fix of a finding', () => {
  holds('mends it and costs nothing, in any changed example', 200, fc.property(changedExamples(5), fc.nat(), expectFirstFixToHelp));
  holds('mends it and costs nothing, in any written strategy', 1200, fc.property(writtenStrategies, fc.nat(), expectFirstFixToHelp));
});

/** Who rates what decides which scenarios are judged at all, so ratings stay. */
const { files, names, sites, name } = examples.documentum;
const complete = {
  name,
  files,
  names,
  sites: sites.filter((site) => !['value', 'score', 'row'].includes(site.is) && !site.file.startsWith('ballots/')),
};

describe('what was taken out of a complete strategy', () => {
  holds(
    'never lowers the readiness when it is put back',
    150,
    fc.property(someChanges(5), (removals) => {
      const before = judge(changed(complete, removals));
      const after = judge(changed(complete, removals.slice(0, -1)));
      expectNoLoss(before, after, 'put back');
    }),
  );
});
