import { openProject } from '@headpin/language';
import { describe, expect, it } from 'vitest';
import type { Ballot, BallotRow, Decision, Rater, Scenario } from '../../packages/core/src/facts/strategy.ts';
import { computeFigures } from '../../packages/core/src/method/compute.ts';
import { panelOf } from '../../packages/core/src/method/panel-of-strategy.ts';
import { assessExample } from './examples.ts';
import { criterion, named, range, reference, scenario, segment, somewhere, strategy } from './facts.ts';

const one = segment('One');
const [day, night] = [scenario('Day', one), scenario('Night', one)];
const criteria = [criterion('buyer', 'showstopper'), criterion('off', 'showstopper', 0), criterion('price', 'niceToHave', 2)];

const row = (of: Scenario, scores: Record<string, number | null | undefined>): BallotRow => ({
  scenario: reference(of),
  scores: Object.entries(scores).map(([name, value]) => ({ criterion: name, value, at: somewhere() })),
  note: undefined,
  whole: somewhere(),
});
const ballot = (rater: string, ...rows: BallotRow[]): Ballot =>
  named<Ballot>('ballot', rater, {}, { rater: { name: rater, at: somewhere(), target: undefined }, columns: [], rows });

const rated = strategy({
  segments: [one],
  scenarios: [day, night],
  criteria,
  raters: [named<Rater>('rater', 'Ana')],
  ballots: [
    ballot('Guest', row(day, { price: 2, buyer: 5 })),
    ballot('Ana', row(day, { buyer: 4, off: 1, price: null }), row(day, { buyer: 1 }), row(night, { buyer: undefined })),
    ballot('Guest', row(night, { buyer: 1 })),
  ],
});

describe('the panel of a strategy', () => {
  it('holds declared raters, then those with a ballot only, and no criterion of weight 0', () => {
    const { raters, criteria: inForce, cutoff } = panelOf(rated);
    expect(raters).toEqual(['Ana', 'Guest']);
    expect(inForce.map(({ name }) => name)).toEqual(['buyer', 'price']);
    expect(cutoff).toBe(3);
    expect(panelOf({ ...rated, decision: named<Decision>('strategy', 'X', { cutoff: range(2.5) }) }).cutoff).toBe(2.5);
  });

  it('takes the first ballot of a rater and the first row of a scenario; abstentions and errors are missing', () => {
    expect(panelOf(rated).ratings).toEqual([
      [
        [4, 5],
        [0, 2],
      ],
      [
        [0, 0],
        [0, 0],
      ],
    ]);
  });
});

describe('figures', () => {
  it('rank survivors first, then undecided, then eliminated scenarios', () => {
    const { scoreboard } = computeFigures(rated, '2026-11-21');
    expect(scoreboard.ranked.map(({ scenario: { name }, status }) => `${name} ${status}`)).toEqual(['Day survivor', 'Night undecided']);
    expect(scoreboard.scenarios[1]).toMatchObject({ total: null, bounds: [0, 100], coverage: 0, survivesUpTo: null, unrated: ['buyer'] });
    const figures = assessExample('sales-driven').figures.scoreboard;
    expect(figures.ranked.map(({ scenario: { name } }) => name)).toEqual(['SpyAgency', 'BigBank', 'WardLetters', 'CornerShop']);
  });

  it('mark a survivor that nobody rated in the second round', () => {
    const first = { ...rated, ballots: [ballot('Ana', row(day, { buyer: 4 }))] };
    const [survivor] = computeFigures(first, '2026-11-21').scoreboard.first;
    expect(survivor).toMatchObject({ rank: 1, firstRoundOnly: true, total: 75, coverage: 0.5 });
  });

  it('are computed once, and robustness once for the same ratings', () => {
    const figures = computeFigures(rated, '2026-11-21');
    expect(figures.scoreboard).toBe(figures.scoreboard);
    expect(computeFigures({ ...rated, folder: 'other' }, '2026-11-22').robustness).toBe(figures.robustness);
  });

  it('of a strategy without anything are empty or undefined', () => {
    const { scoreboard, agreement, focus, beachhead } = computeFigures(strategy(), '2026-11-21');
    expect(scoreboard).toMatchObject({ scenarios: [], first: [], winnerByCutoff: [{ from: 1, to: 5, first: [] }] });
    expect(agreement).toMatchObject({ coverage: null, kendallW: null, icc: null, disputed: [] });
    expect([focus.verdict, beachhead]).toEqual([null, undefined]);
  });
});

describe('readiness', () => {
  it('is 0 of an empty strategy and 100 of one without findings', () => {
    const project = openProject([{ path: 'strategy.headpin', text: 'strategy Empty' }]);
    expect(project.assess(project.strategies[0]!, '2026-11-21').readiness.score).toBe(0);
    const { findings, readiness } = assessExample('documentum');
    expect(findings).toEqual([]);
    expect(readiness.score).toBe(100);
  });
});
