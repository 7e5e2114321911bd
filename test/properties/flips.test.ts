/** Reported flips, made in the ballots (method, section 5). */
import type { Figures, RatingEdit } from '@headpin/core';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { criterionNames, figuresOf, type Rated, ratedStrategies, raterName, scenarioName, textOf } from './rated-strategies.ts';
import { holds } from './runs.ts';

/** The text with scores changed where they stand: the row of the scenario in the ballot of the rater. */
function edited(text: string, edits: readonly RatingEdit[]): string {
  return edits.reduce((result, { rater, scenario, criterion, from, to }) => {
    const ballot = result.indexOf(`ballot ${rater} {`);
    const row = result.indexOf(`\n  ${scenario} `, ballot) + 1;
    const end = result.indexOf('\n', row);
    const [, name = '', ...scores] = result.slice(row, end).split(/ +/);
    const at = criterionNames.indexOf(criterion);
    expect(scores[at], `${rater} ${scenario} ${criterion}`).toBe(String(from));
    return `${result.slice(0, row)}  ${name} ${scores.with(at, String(to)).join(' ')}${result.slice(end)}`;
  }, text);
}

/** The winner is eliminated, or some survivor's total is strictly higher. */
function isFlipped(winner: string, { scoreboard }: Figures): boolean {
  const own = scoreboard.scenarios.find(({ scenario }) => scenario.name === winner)!;
  const isHigher = (total: number | null) => total !== null && total > own.total! + 1e-7;
  return own.status !== 'survivor' || scoreboard.scenarios.some(({ status, total }) => status === 'survivor' && isHigher(total));
}

function expectFlip(rated: Rated, pick: (flips: Figures['robustness']['flips']) => readonly RatingEdit[]): void {
  const text = textOf(rated);
  const { scoreboard, robustness } = figuresOf(text);
  const [winner, ...others] = scoreboard.first;
  fc.pre(winner !== undefined && others.length === 0);
  const edits = pick(robustness.flips);
  fc.pre(edits.length > 0);
  const flips = (changes: readonly RatingEdit[]) => isFlipped(winner!.scenario.name, figuresOf(edited(text, changes)));
  expect(flips(edits)).toBe(true);
  for (const [i, { from, to }] of edits.entries()) {
    const less = to - Math.sign(to - from);
    expect(flips(less === from ? edits.toSpliced(i, 1) : edits.with(i, { ...edits[i]!, to: less })), 'one step less').toBe(false);
  }
}

describe('a reported flip', () => {
  holds(
    'of the fewest steps really flips the choice, and one step less does not',
    700,
    fc.property(ratedStrategies(), (rated) => expectFlip(rated, ({ by }) => by)),
  );

  holds(
    'of the fewest ratings really flips the choice, and one rating less does not',
    700,
    fc.property(ratedStrategies(), (rated) => {
      const text = textOf(rated);
      const { scoreboard, robustness } = figuresOf(text);
      const [winner, ...others] = scoreboard.first;
      const { byRatings } = robustness.flips;
      fc.pre(winner !== undefined && others.length === 0 && byRatings.length > 0);
      expect(isFlipped(winner!.scenario.name, figuresOf(edited(text, byRatings)))).toBe(true);
      for (const [i] of byRatings.entries())
        expect(isFlipped(winner!.scenario.name, figuresOf(edited(text, byRatings.toSpliced(i, 1))))).toBe(false);
    }),
  );

  holds(
    'is the shortest: where one step is enough one is reported',
    150,
    fc.property(ratedStrategies({ scenarios: 3, raters: 2 }), (rated) => {
      const text = textOf(rated);
      const { scoreboard, robustness } = figuresOf(text);
      const [winner, ...others] = scoreboard.first;
      fc.pre(winner !== undefined && others.length === 0);
      const oneStep = rated.scores.flatMap((cells, s) =>
        cells.flatMap((cell, c) =>
          cell.flatMap((from, r) =>
            [from - 1, from + 1]
              .filter((to) => from > 0 && rated.weights[c]! > 0 && to >= 1 && to <= 5)
              .map((to) => ({ rater: raterName(r), scenario: scenarioName(s), criterion: criterionNames[c]!, from, to })),
          ),
        ),
      );
      const flipping = oneStep.filter((edit) => isFlipped(winner!.scenario.name, figuresOf(edited(text, [edit]))));
      expect(robustness.flips.steps === 1).toBe(flipping.length > 0);
    }),
  );
});
