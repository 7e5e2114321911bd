/** What a finding weighs, and what is kept. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../packages/core/src/facts/strategy.ts';
import { at } from '../../packages/core/src/rules/rule.ts';
import { named } from './facts.ts';
import { a, complains, errorOn, judge, needs, pointsOf, withDecision, withLevels } from './judging.ts';
import { expectClose } from './vectors.ts';

describe('points', () => {
  it('gives each subject an equal share of the weight', () => {
    const { findings, readiness } = judge([complains('segment/one', ['A'])]);
    expect(pointsOf(findings, 'segment/one')).toEqual([50]);
    expect(readiness.score).toBe(50);
  });

  it('lets several findings on one subject share what it loses', () => {
    const twice = complains('segment/one', [], {
      look: () => {
        const report = { message: 'main', slots: { name: 'A' }, place: { element: a }, subjects: ['A'] };
        return { subjects: ['A', 'B'], reports: [report, { ...report, place: { element: a, property: 'geography' } }] };
      },
    });
    expect(pointsOf(judge([twice]).findings, 'segment/one')).toEqual([25, 25]);
  });

  it('weighs a rule by its severity at the stage, and hints with nothing', () => {
    const { findings } = judge([
      complains('segment/error', ['A', 'B'], { stages: at.everyStage('error') }),
      complains('segment/info', ['A', 'B'], { stages: at.everyStage('info') }),
      complains('segment/hint', ['A', 'B'], { stages: at.everyStage('hint') }),
    ]);
    expect(pointsOf(findings, 'segment/error')).toEqual([(100 * 2.5) / 6, (100 * 2.5) / 6]);
    expect(pointsOf(findings, 'segment/info')).toEqual([(100 * 0.5) / 6, (100 * 0.5) / 6]);
    expect(pointsOf(findings, 'segment/hint')).toEqual([0, 0]);
  });

  it('takes the stage for chasm until it is given, and leaves out what is off there', () => {
    const early = { ...complains('segment/one', ['A']), stages: at.chasmOnly('warning') };
    expect(judge([early]).findings).toHaveLength(1);
    expect(judge([early], { of: withDecision({ decision: named<Decision>('strategy', 'Crossing') }) }).findings).toHaveLength(1);
    const tornado = named<Decision>('strategy', 'Crossing', { stage: 'tornado' });
    expect(judge([early], { of: withDecision({ decision: tornado }) })).toMatchObject({ findings: [], readiness: { score: null } });
  });

  it('leaves out a rule without subjects, and one that does not count', () => {
    const bare = complains('segment/none', [], { look: () => ({ subjects: [], reports: [] }) });
    const optional = complains('segment/optional', ['A'], { uncounted: () => true });
    const { findings, readiness } = judge([bare, optional, complains('segment/one', ['A'])]);
    expect(findings.map(({ rule }) => rule)).toEqual(['segment/one']);
    expect(readiness.categories.find(({ id }) => id === 'segment')).toEqual({ id: 'segment', score: 50, kept: 1.5, total: 3 });
  });
});

describe('rules that cannot look', () => {
  it('hand their weight to the carrier, split over its findings', () => {
    const { findings, readiness } = judge([
      complains('segment/carrier', ['A', 'B']),
      complains('pricing/later', [], needs('segment/carrier')),
    ]);
    expect(pointsOf(findings, 'segment/carrier')).toEqual([50, 50]);
    expect(findings.map(({ opens }) => opens)).toEqual([1, 1]);
    expect(readiness.categories.find(({ id }) => id === 'pricing')).toEqual({ id: 'pricing', score: 0, kept: 0, total: 3 });
  });

  it('follow the chain where the carrier cannot look either', () => {
    const { findings } = judge([
      complains('pricing/last', [], needs('segment/middle')),
      complains('segment/middle', [], needs('segment/first')),
      complains('segment/first', ['A']),
    ]);
    expect(findings.map(({ rule, opens }) => [rule, opens])).toEqual([['segment/first', 2]]);
    expectClose(findings[0]!.points, (100 * 7.5) / 9);
  });

  it.each([
    ['is off at the stage', complains('segment/carrier', ['A'], { stages: at.fromTheChasmOn('warning') })],
    ['reports nothing', complains('segment/carrier', [])],
    ['does not count', complains('segment/carrier', ['A'], { uncounted: () => true })],
    ['waits for itself', complains('segment/carrier', [], needs('pricing/later'))],
  ])('are left out where the carrier %s', (_, carrier) => {
    const early = named<Decision>('strategy', 'Crossing', { stage: 'earlyMarket' });
    const { readiness } = judge([carrier, complains('pricing/later', [], needs('segment/carrier'))], {
      of: withDecision({ decision: early }),
    });
    expect(readiness.categories.find(({ id }) => id === 'pricing')!.total).toBe(0);
  });

  it('hand it to the error of the language that hides what they need', () => {
    const { findings, readiness } = judge(
      [complains('segment/one', [], needs('segment/two', [a.accounts!])), complains('segment/two', [])],
      {
        language: [errorOn()],
      },
    );
    expect(findings).toMatchObject([{ rule: 'language/wrong-value', points: 50, opens: 1, severity: 'error' }]);
    expect(readiness.score).toBe(50);
  });

  it('find that error by its place where the property is another object', () => {
    const copy = { ...a.accounts!, at: { ...a.accounts!.at } };
    const { findings } = judge([complains('segment/one', [], needs('segment/two', [copy]))], { language: [errorOn()] });
    expect(findings[0]!.points).toBe(100);
  });
});

describe('headpin.json', () => {
  it('takes a rule that is off there out of the total, and names it', () => {
    const { findings, readiness } = judge([complains('segment/one', ['A']), complains('segment/two', ['A'])], {
      of: withLevels({ 'segment/one': 'off' }),
    });
    expect(findings.map(({ rule }) => rule)).toEqual(['segment/two']);
    expect(readiness).toMatchObject({ score: 50, off: ['segment/one'] });
  });

  it('changes how a finding is shown, and not what it weighs', () => {
    const { findings } = judge([complains('segment/one', ['A'])], { of: withLevels({ 'segment/one': 'error' }) });
    expect(findings).toMatchObject([{ severity: 'error', points: 50 }]);
  });
});

describe('readiness and points', () => {
  const severity = fc.constantFrom('error', 'warning', 'info', 'hint', 'off') as fc.Arbitrary<'error' | 'warning' | 'info' | 'hint'>;
  const ids = ['segment/r0', 'pricing/r1', 'segment/r2', 'reason/r3', 'segment/r4', 'pricing/r5'] as const;
  const arbitraryRule = fc.record({
    stage: severity,
    about: fc.subarray(['A', 'B']),
    need: fc.option(fc.oneof(fc.constantFrom(...ids), fc.constant('hidden' as const)), { nil: undefined }),
    uncounted: fc.boolean(),
  });
  it('always add up to 100', () => {
    fc.assert(
      fc.property(fc.tuple(...ids.map(() => arbitraryRule)), fc.subarray([...ids]), fc.boolean(), (parts, off, hasError) => {
        const rules = parts.map(({ stage, about, need, uncounted }, i) =>
          complains(ids[i]!, about, {
            stages: at.everyStage(stage),
            uncounted: () => uncounted,
            ...(need === undefined ? {} : needs(need === 'hidden' ? ids[0]! : need, need === 'hidden' ? [a.accounts!] : false)),
          }),
        );
        const of = withLevels(Object.fromEntries(off.map((id) => [id, 'off' as const])));
        const { findings, readiness } = judge(rules, { of, language: hasError ? [errorOn()] : [] });
        const points = findings.reduce((sum, finding) => sum + finding.points, 0);
        if (readiness.score === null) expect(points).toBe(0);
        else expectClose(readiness.score + points, 100);
      }),
      { numRuns: 500 },
    );
  });
});
