/** The figures of the example strategies outside robustness, against figures computed independently in exact arithmetic. */
import { describe, expect, it } from 'vitest';
import type { Interval } from '../../packages/core/src/facts/values.ts';
import type { CellFigures, FocusFigures, ScenarioFigures, SizingFigures } from '../../packages/core/src/method/figures.ts';
import { assessExample, exampleNames, expectedText } from './examples.ts';
import { expectClose, parseExact } from './vectors.ts';

type Ends = readonly [number, number];
interface Cell {
  readonly mean: number | null;
  readonly n: number;
  readonly contribution?: number | null;
  readonly range?: number;
  readonly rwg?: number | null;
  readonly disputed?: boolean;
}
interface Expected {
  readonly strategy: {
    readonly name: string;
    readonly stage: string;
    readonly beachhead: string;
    readonly cutoff: number;
    readonly winner: string | null;
    readonly criteria: readonly {
      name: string;
      kind: string;
      weight: number;
      alpha: number | null;
      units: number;
      raters: number;
      why?: string;
    }[];
  };
  readonly scenarios: readonly {
    readonly name: string;
    readonly segment: string;
    readonly status: string;
    readonly rank: number | null;
    readonly total: number | null;
    readonly bounds: Ends;
    readonly coverage: number;
    readonly failed: readonly { criterion: string; mean: number; shortBy: number }[];
    readonly unrated: readonly string[];
    readonly survivesUpTo: number | null;
    readonly possibleWinner: boolean;
    readonly necessaryWinner: boolean;
    readonly criteria: Readonly<Record<string, Cell>>;
  }[];
  readonly panel: {
    readonly raters: number;
    readonly declared: readonly string[];
    readonly coverage: number;
    readonly kendallW: number | null;
    readonly icc: number | null;
    readonly ratedInFull: readonly string[];
    readonly disputed: readonly {
      scenario: string;
      criterion: string;
      range: number;
      rwg: number | null;
      lowest: string[];
      highest: string[];
    }[];
  };
  readonly winnerByCutoff: readonly { from: number; to: number; winner: readonly string[] }[];
  readonly segments: readonly ({ readonly name: string } & Readonly<Record<string, unknown>>)[];
  readonly wholeProduct: {
    readonly segment: string;
    readonly coverage: number | null;
    readonly covered: number;
    readonly of: number;
    readonly needs: readonly { name: string; state: string; by: readonly string[] }[];
    readonly leadTimeDays: number | null;
    readonly leadTimeMonths: number | null;
    readonly chains: readonly { need: string; promised: boolean; customers: string[]; references: string[]; expansions: string[] }[];
  };
  readonly expansions: readonly {
    readonly from: string;
    readonly to: string;
    readonly path: string | null;
    readonly changed: readonly string[];
    readonly bridge: string | null;
    readonly reuse: number | null;
    readonly shared: readonly string[];
    readonly ofTarget: readonly string[];
    readonly shareSoFar: Ends | null;
    readonly gateOpen: string | null;
  }[];
  readonly focus: null | {
    readonly verdict: string;
    readonly byCount: number;
    readonly byValue: number;
    readonly deals: number;
    readonly inBeachhead: number;
    readonly after: string;
    readonly newest: string;
    readonly drift: FocusFigures['drift'];
  };
}

const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name);

function expectEnds(actual: Interval | null, expected: Ends | null, what: string): void {
  if (expected === null) {
    expect(actual, what).toBeNull();
    return;
  }
  for (const [i, end] of (['low', 'high'] as const).entries()) {
    const scale = Math.max(1, Math.abs(expected[i]!));
    expectClose((actual?.[end] ?? Number.NaN) / scale, expected[i]! / scale, `${what} ${end}`);
  }
}

function expectCell(cell: CellFigures, expected: Cell, what: string): void {
  expect(cell.n, what).toBe(expected.n);
  expectClose(cell.mean, expected.mean, what);
  if (expected.n === 0) return;
  expectClose(cell.contribution, expected.contribution!, what);
  expect(cell.range, what).toBe(expected.range);
  expectClose(cell.rwg, expected.rwg!, what);
  expect(cell.disputed, what).toBe(expected.disputed);
}

function expectScenario(figures: ScenarioFigures, expected: Expected['scenarios'][number]): void {
  const { name } = expected;
  expect({
    name: figures.scenario.name,
    segment: figures.scenario.segment?.name,
    status: figures.status,
    rank: figures.rank,
    unrated: figures.unrated,
    failed: figures.failed.map(({ criterion }) => criterion),
    possibleWinner: figures.possibleWinner,
    necessaryWinner: figures.necessaryWinner,
  }).toEqual({
    name,
    segment: expected.segment,
    status: expected.status,
    rank: expected.rank,
    unrated: expected.unrated,
    failed: expected.failed.map(({ criterion }) => criterion),
    possibleWinner: expected.possibleWinner,
    necessaryWinner: expected.necessaryWinner,
  });
  expectClose(figures.total, expected.total, `${name} total`);
  expectClose(figures.bounds[0], expected.bounds[0], `${name} bounds`);
  expectClose(figures.bounds[1], expected.bounds[1], `${name} bounds`);
  expectClose(figures.coverage, expected.coverage, `${name} coverage`);
  expectClose(figures.survivesUpTo, expected.survivesUpTo, `${name} survives up to`);
  for (const [i, { mean, shortBy }] of expected.failed.entries()) {
    expectClose(figures.failed[i]!.mean, mean, name);
    expectClose(figures.failed[i]!.distance, shortBy, name);
  }
  expect(figures.cells.map(({ criterion }) => criterion.name)).toEqual(Object.keys(expected.criteria));
  for (const cell of figures.cells) expectCell(cell, expected.criteria[cell.criterion.name]!, `${name} ${cell.criterion.name}`);
}

function expectSizing(sizing: SizingFigures, expected: Expected['segments'][number]): void {
  for (const figure of ['marketPerYear', 'marketOverPeriod', 'shareNeeded', 'ownRevenue', 'inactionRatio', 'shareSoFar'] as const) {
    expectEnds(sizing[figure], expected[figure] as Ends | null, `${expected.name} ${figure}`);
  }
  for (const test of ['bigEnough', 'smallEnough', 'halfTheOrders', 'compels'] as const) {
    expect(sizing[test], `${expected.name} ${test}`).toBe(expected[test]);
  }
  expect(sizing.smallEnoughParts).toEqual(expected.smallEnoughParts ?? { share: null, horizon: null });
}

describe.each(exampleNames)('figures of %s', (example) => {
  const { strategy, figures, findings, failures, readiness } = assessExample(example);
  const expected = parseExact<Expected>(expectedText(example));

  it('is read without an error of the language, and no rule breaks', () => {
    expect(findings.filter(({ category }) => category === 'language')).toEqual([]);
    expect(failures).toEqual([]);
  });

  it('has the decision and the criteria in force', () => {
    const { scoreboard, beachhead } = figures;
    expect(strategy.decision?.name).toBe(expected.strategy.name);
    expect(strategy.decision?.stage?.value).toBe(expected.strategy.stage);
    expect(beachhead?.name).toBe(expected.strategy.beachhead);
    expect(scoreboard.cutoff).toBe(expected.strategy.cutoff);
    expect(scoreboard.criteria.map(({ name, kind, weight }) => ({ name, kind, weight }))).toEqual(
      expected.strategy.criteria.map(({ name, kind, weight }) => ({ name, kind, weight })),
    );
  });

  it('scores every scenario', () => {
    expect(names(figures.scoreboard.scenarios.map(({ scenario }) => scenario))).toEqual(names(expected.scenarios));
    for (const [s, scenario] of expected.scenarios.entries()) expectScenario(figures.scoreboard.scenarios[s]!, scenario);
    const { first } = figures.scoreboard;
    expect(first.length === 1 ? first[0]!.scenario.name : null).toBe(expected.strategy.winner);
  });

  it('knows who would be first at which cutoff', () => {
    const steps = figures.scoreboard.winnerByCutoff;
    expect(steps.map(({ first }) => first)).toEqual(expected.winnerByCutoff.map(({ winner }) => winner));
    for (const [i, { from, to }] of expected.winnerByCutoff.entries()) {
      expectClose(steps[i]!.from, from);
      expectClose(steps[i]!.to, to);
    }
  });

  it('measures how far the panel agrees', () => {
    const { agreement } = figures;
    for (const { name, alpha, units, raters, why } of expected.strategy.criteria) {
      const of = agreement.criteria.get(name)!;
      expectClose(of.alpha, alpha, name);
      expect({ units: of.units, raters: of.raters, why: of.why }, name).toEqual({ units, raters, why: why ?? null });
    }
    expect(agreement.ratersWithScores).toHaveLength(expected.panel.raters);
    expect(names(strategy.raters)).toEqual(expected.panel.declared);
    expect(agreement.ratedInFull).toEqual(expected.panel.ratedInFull);
    expectClose(agreement.coverage, expected.panel.coverage);
    expectClose(agreement.kendallW, expected.panel.kendallW);
    expectClose(agreement.icc, expected.panel.icc);
    const withoutRwg = (cells: readonly { readonly rwg: number | null }[]) => cells.map(({ rwg: _, ...cell }) => cell);
    expect(withoutRwg(agreement.disputed)).toEqual(withoutRwg(expected.panel.disputed));
    for (const [i, { rwg }] of expected.panel.disputed.entries()) expectClose(agreement.disputed[i]!.rwg, rwg);
  });

  it('sizes every segment', () => {
    const sizings = [...figures.sizing.values()];
    expect(names(sizings.map(({ segment }) => segment))).toEqual(names(expected.segments));
    for (const [i, segment] of expected.segments.entries()) expectSizing(sizings[i]!, segment);
  });

  it('knows which needs are covered, and what hangs on the open ones', () => {
    const product = figures.wholeProduct.bySegment.get(figures.beachhead!)!;
    const { wholeProduct } = expected;
    expect(product.segment.name).toBe(wholeProduct.segment);
    expectClose(product.coverage, wholeProduct.coverage);
    expect([product.covered, product.of]).toEqual([wholeProduct.covered, wholeProduct.of]);
    expect(product.needs.map(({ need, state, by }) => ({ name: need.name, state, by: names(by) }))).toEqual(wholeProduct.needs);
    expect(product.leadTime?.days ?? null).toBe(wholeProduct.leadTimeDays);
    expectClose(product.leadTime?.months ?? null, wholeProduct.leadTimeMonths);
    const chains = product.chains.map(({ need, promises, customers, references, expansions }) => ({
      need: need.name,
      promised: promises.length > 0,
      customers: names(customers),
      references: names(references),
      expansions: expansions.map(({ from, to }) => `${from?.name} -> ${to?.name}`),
    }));
    expect(chains).toEqual(wholeProduct.chains);
  });

  it('follows the expansions', () => {
    expect(figures.expansions).toHaveLength(expected.expansions.length);
    for (const [i, of] of expected.expansions.entries()) {
      const expansion = figures.expansions[i]!;
      const { from, to, path, changed, bridge, reused, ofTarget, gateOpen } = expansion;
      expect({
        from: from?.name,
        to: to?.name,
        path,
        changed,
        bridge: bridge?.name ?? null,
        shared: names(reused),
        ofTarget: names(ofTarget),
        gateOpen,
      }).toEqual({
        from: of.from,
        to: of.to,
        path: of.path,
        changed: of.changed,
        bridge: of.bridge,
        shared: of.shared,
        ofTarget: of.ofTarget,
        gateOpen: of.gateOpen,
      });
      expectClose(expansion.reuse, of.reuse);
      expectEnds(expansion.shareSoFar, of.shareSoFar, `${of.from} share so far`);
    }
  });

  it('measures the focus', () => {
    const { focus } = figures;
    expect(focus.verdict).toBe(expected.focus?.verdict ?? null);
    if (expected.focus === null) return;
    expectClose(focus.byCount, expected.focus.byCount);
    expectClose(focus.byValue, expected.focus.byValue);
    expect([focus.count, focus.inside]).toEqual([expected.focus.deals, expected.focus.inBeachhead]);
    expect([focus.after, focus.newest]).toEqual([expected.focus.after, expected.focus.newest]);
    expect(focus.drift).toEqual(expected.focus.drift);
  });

  it('has points that add up to what is missing to 100', () => {
    const points = findings.reduce((sum, finding) => sum + finding.points, 0);
    expectClose(readiness.score! + points, 100);
  });
});
