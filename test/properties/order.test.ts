/** What the order of files, declarations and raters, and the units of the weights, must not change. */
import type { SourceFile } from '@headpin/language';
import { readDocument } from '@headpin/language/syntax/document.ts';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { changedExamples } from './changed-examples.ts';
import { isSound, judge, outputOf } from './judging.ts';
import { Picker } from './picker.ts';
import { holds } from './runs.ts';
import { writtenStrategies } from './written-strategies.ts';

/** Each declaration with the comments before it, as text. */
const piecesOf = ({ path, text }: SourceFile): string[] =>
  readDocument(path, text).pieces.map(({ anchor, length }) => text.slice(anchor.offset, anchor.offset + length));

/** The same declarations in another order, in files of other names. Added criteria keep their order: it has a meaning. */
function rearranged(files: readonly SourceFile[], seed: number): readonly SourceFile[] {
  const picker = new Picker(seed);
  const names = picker.shuffled(['a.headpin', 'm/one.headpin', 'm/two.headpin', 'z.headpin']);
  const texts = new Map(names.map((path) => [path, '']));
  const add = (path: string, text: string) => texts.set(path, `${texts.get(path)}\n${text}\n`);
  for (const piece of picker.shuffled(files.flatMap(piecesOf))) {
    if (/\bcriterion\b/.test(piece)) continue;
    add(/^\s*strategy\b/m.test(piece) ? 'a.headpin' : picker.of(names as [string, ...string[]]), piece);
  }
  for (const piece of files.flatMap(piecesOf)) if (/\bcriterion\b/.test(piece)) add('z.headpin', piece);
  return [...texts].map(([path, text]) => ({ path, text }));
}

const byName = <T>(all: readonly (readonly [string, T])[]) => Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)));

/** The figures by name, without what order decides: edits of equal worth, deals of one day, the first of equals. */
function essence(files: readonly SourceFile[]) {
  const { assessment } = judge(files);
  const { figures, readiness, strategy } = assessment;
  return {
    readiness: readiness.score,
    categories: readiness.categories.map(({ kept, total }) => [kept, total]),
    scenarios: byName(
      figures.scoreboard.scenarios.map((one) => [
        one.scenario.name,
        [one.status, one.rank, one.total, one.bounds, one.coverage, one.failed, one.unrated, one.possibleWinner, one.necessaryWinner],
      ]),
    ),
    byCutoff: figures.scoreboard.winnerByCutoff.map(({ from, to, first }) => [from, to, [...first].sort()]),
    verdict: figures.robustness.verdict,
    steps: figures.robustness.flips.steps,
    ratings: figures.robustness.flips.ratings,
    kendallW: figures.agreement.kendallW,
    icc: figures.agreement.icc,
    alpha: [...figures.agreement.criteria.values()].map(({ alpha }) => alpha),
    segments: byName(
      [...figures.sizing.values()].map(({ segment, won: _, ...sizing }) => [segment.name, { ...sizing, segment: segment.name }]),
    ),
    needs: byName([...figures.wholeProduct.needs.values()].map(({ need, state }) => [need.name, state])),
    expansions: byName(
      figures.expansions.map(({ from, to, path, reuse, shareSoFar }) => [`${from?.name} -> ${to?.name}`, [path, reuse, shareSoFar]]),
    ),
    focus: [figures.focus.byCount, figures.focus.byValue, figures.focus.verdict],
    evidence: byName([...figures.evidence.values()].map(({ evidence, grade }) => [evidence.name, grade])),
    currency: strategy.currency,
  };
}

/** Equal but for rounding. */
function expectSame(actual: unknown, expected: unknown, where = ''): void {
  if (typeof actual === 'number' && typeof expected === 'number') {
    expect(Math.abs(actual - expected), `${where}: ${actual} instead of ${expected}`).toBeLessThanOrEqual(
      1e-9 * Math.max(1, Math.abs(expected)),
    );
  } else if (typeof actual === 'object' && typeof expected === 'object' && actual !== null && expected !== null) {
    expect(Object.keys(actual), where).toEqual(Object.keys(expected));
    for (const [key, value] of Object.entries(actual)) expectSame(value, (expected as Record<string, unknown>)[key], `${where} ${key}`);
  } else {
    expect(actual, where).toBe(expected);
  }
}

function expectOrderToMeanNothing(files: readonly SourceFile[], seed: number): void {
  const before = judge(files);
  // Of what is repeated the first counts, and an error may stand on either.
  fc.pre(isSound(before.assessment));
  expectSame(essence(rearranged(files, seed)), essence(files));
}

describe('the order of declarations, in files of any names', () => {
  holds('changes no figure of a changed example', 120, fc.property(changedExamples(4), fc.nat(), expectOrderToMeanNothing));
  holds('changes no figure of a written strategy', 1200, fc.property(writtenStrategies, fc.nat(), expectOrderToMeanNothing));
});

describe('the order in which files are listed', () => {
  holds(
    'changes not a byte',
    400,
    fc.property(
      fc.oneof({ weight: 1, arbitrary: changedExamples(6) }, { weight: 4, arbitrary: writtenStrategies }),
      fc.nat(),
      (files, seed) => {
        expect(outputOf(judge(new Picker(seed).shuffled(files)))).toBe(outputOf(judge(files)));
      },
    ),
  );
});
