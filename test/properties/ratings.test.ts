/** From the scores in ballots to gate, totals, ranks and bounds (method, sections 1 to 3), all through text. */
import { format } from '@headpin/language';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { exactScores, toNumber } from './exact-scores.ts';
import { Picker } from './picker.ts';
import { criterionNames, figuresOf, placesOf, ratedStrategies, scenarioName, textOf, withScore } from './rated-strategies.ts';
import { holds } from './runs.ts';

const boardOf = (text: string) => figuresOf(text).scoreboard;
const close = (actual: number, expected: number) => expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9);

describe('gate, totals, bounds and ranks', () => {
  holds(
    'are those of exact arithmetic',
    5000,
    fc.property(ratedStrategies({ scenarios: 6 }), (rated) => {
      const { scenarios, first } = boardOf(textOf(rated));
      const exact = exactScores(rated);
      for (const [s, { status, total, bounds, rank }] of exact.entries()) {
        const figures = scenarios[s]!;
        expect([figures.status, figures.rank]).toEqual([status, rank]);
        expect(figures.total === null).toBe(total === null);
        if (total !== null) close(figures.total! / 100, toNumber(total));
        for (const end of [0, 1] as const) close(figures.bounds[end] / 100, toNumber(bounds[end]));
      }
      expect(first.map(({ scenario }) => scenario.name)).toEqual(exact.flatMap(({ rank }, s) => (rank === 1 ? [scenarioName(s)] : [])));
    }),
  );

  holds(
    'are the same when all weights are multiplied',
    1000,
    fc.property(ratedStrategies(), fc.constantFrom(10, 0.1, 3, 700), (rated, factor) => {
      const multiplied = { ...rated, weights: rated.weights.map((weight) => Number((weight * factor).toFixed(4))) };
      const essence = (text: string) => {
        const { scoreboard, robustness } = figuresOf(text);
        const { steps, ratings } = robustness.flips;
        return [
          scoreboard.scenarios.map(({ status, rank }) => [status, rank]),
          scoreboard.winnerByCutoff,
          robustness.verdict,
          steps,
          ratings,
        ];
      };
      expect(essence(textOf(multiplied))).toEqual(essence(textOf(rated)));
      const [now, before] = [boardOf(textOf(multiplied)).scenarios, boardOf(textOf(rated)).scenarios];
      for (const [s, { total }] of before.entries()) if (total !== null) close(now[s]!.total! / 100, total / 100);
    }),
  );

  holds(
    'are the same when the columns stand in another order, and when the file is formatted',
    1000,
    fc.property(ratedStrategies(), fc.nat(), (rated, seed) => {
      const columns = new Picker(seed).shuffled(criterionNames.map((_, c) => c));
      const text = textOf(rated, { columns });
      const essence = (one: string) =>
        boardOf(one).scenarios.map(({ status, rank, total, bounds, coverage }) => [status, rank, total, bounds, coverage]);
      expect(essence(text)).toEqual(essence(textOf(rated)));
      expect(essence(format(text))).toEqual(essence(text));
    }),
  );

  holds(
    'at another cutoff have the scenarios in front that the steps name',
    2000,
    fc.property(ratedStrategies({ scenarios: 5 }), fc.constantFrom(1.1, 1.5, 2, 2.5, 3, 3.25, 3.3, 3.5, 4, 4.5, 5), (rated, cutoff) => {
      const { winnerByCutoff } = boardOf(textOf(rated));
      const step = winnerByCutoff.find(({ from, to }) => cutoff > from && cutoff <= to)!;
      const { first, scenarios } = boardOf(textOf({ ...rated, cutoff }));
      expect(step.first).toEqual(first.map(({ scenario }) => scenario.name));
      for (const name of step.survivors) expect(scenarios.find(({ scenario }) => scenario.name === name)?.status).toBe('survivor');
      expect(winnerByCutoff.at(0)?.from).toBe(1);
      expect(winnerByCutoff.at(-1)?.to).toBe(5);
      for (const [i, { from }] of winnerByCutoff.entries()) if (i > 0) expect(from).toBe(winnerByCutoff[i - 1]!.to);
    }),
  );
});

describe('a rating', () => {
  holds(
    'raised by one never lowers the total of its scenario, nor the rank, while the rounds reached stay the same',
    4000,
    fc.property(ratedStrategies(), fc.nat(), (rated, which) => {
      const raisable = placesOf(rated).filter(([s, c, r]) => rated.scores[s]![c]![r]! >= 1 && rated.scores[s]![c]![r]! < 5);
      fc.pre(raisable.length > 0);
      const [s, c, r] = raisable[which % raisable.length]!;
      const before = boardOf(textOf(rated)).scenarios[s]!;
      const after = boardOf(textOf(withScore(rated, s, c, r, rated.scores[s]![c]![r]! + 1))).scenarios[s]!;
      const better = { eliminated: 0, undecided: 1, survivor: 2 } as const;
      expect(better[after.status]).toBeGreaterThanOrEqual(better[before.status]);
      if (after.status === 'survivor' && before.status !== 'survivor') return;
      if (before.total !== null) expect(after.total!).toBeGreaterThanOrEqual(before.total - 1e-9);
      if (before.rank !== null) expect(after.rank!).toBeLessThanOrEqual(before.rank);
    }),
  );

  holds(
    'that is added leaves the total within the bounds, and the bounds within those of before',
    4000,
    fc.property(ratedStrategies({ oneMissingIn: 3 }), fc.nat(), fc.integer({ min: 1, max: 5 }), (rated, which, score) => {
      const missing = placesOf(rated).filter(([s, c, r]) => rated.scores[s]![c]![r] === 0);
      fc.pre(missing.length > 0);
      const [s, c, r] = missing[which % missing.length]!;
      const before = boardOf(textOf(rated)).scenarios[s]!;
      const after = boardOf(textOf(withScore(rated, s, c, r, score))).scenarios[s]!;
      for (const { total, bounds } of [before, after]) {
        if (total === null) continue;
        expect(total).toBeGreaterThanOrEqual(bounds[0] - 1e-9);
        expect(total).toBeLessThanOrEqual(bounds[1] + 1e-9);
      }
      if (after.status !== before.status) return;
      expect(after.bounds[0]).toBeGreaterThanOrEqual(before.bounds[0] - 1e-9);
      expect(after.bounds[1]).toBeLessThanOrEqual(before.bounds[1] + 1e-9);
      expect(after.coverage ?? 1).toBeGreaterThanOrEqual(before.coverage ?? 1);
    }),
  );

  holds(
    'that is given for everything missing never makes a scenario win that could not, nor one lose that had to win',
    2000,
    fc.property(ratedStrategies({ oneMissingIn: 4 }), fc.nat(), (rated, seed) => {
      const picker = new Picker(seed);
      const { scenarios, cutoff } = boardOf(textOf(rated));
      const complete = placesOf(rated)
        .filter(([s, c, r]) => rated.scores[s]![c]![r] === 0)
        .reduce((filled, [s, c, r]) => withScore(filled, s, c, r, picker.of([Math.ceil(cutoff), 4, 5])), rated);
      const after = boardOf(textOf(complete)).scenarios;
      const inRound = scenarios.flatMap(({ status }, s) => (status === 'survivor' ? [s] : []));
      // The bounds leave the gate aside: they speak of those who survive before and after.
      fc.pre(inRound.length > 0 && inRound.every((s) => after[s]!.status === 'survivor'));
      const best = Math.max(...inRound.map((s) => after[s]!.total ?? -1));
      for (const s of inRound) {
        if (after[s]!.total === null) continue;
        const isBest = after[s]!.total! >= best - 1e-9;
        if (isBest) expect(scenarios[s]!.possibleWinner).toBe(true);
        if (scenarios[s]!.necessaryWinner) expect(isBest).toBe(true);
      }
    }),
  );
});
