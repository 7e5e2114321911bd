/** Strategies that are little more than scenarios and ballots, written as text. */
import { builtInCriteria, computeFigures, type Figures } from '@headpin/core';
import { openProject } from '@headpin/language';
import fc from 'fast-check';
import { today } from './examples.ts';

/** What their text says. */
export interface Rated {
  readonly cutoff: number;
  /** In the order of the criteria; the tenth is an added showstopper, switched off by 0 like the others. */
  readonly weights: readonly number[];
  /** By scenario, criterion and rater: 1–5, or 0 for an abstention. */
  readonly scores: readonly (readonly (readonly number[])[])[];
}

const added = 'safety';
export const criterionNames: readonly string[] = [...builtInCriteria.map(({ name }) => name), added];
export const isShowstopper = (c: number): boolean => builtInCriteria[c]?.kind !== 'niceToHave';
export const scenarioName = (s: number): string => `Day${s}`;
export const raterName = (r: number): string => `Rater${r}`;

export interface RatedSize {
  readonly scenarios?: number;
  readonly raters?: number;
  /** One score in so many is an abstention; 0 for none. */
  readonly oneMissingIn?: number;
}

/** Strategies with few scenarios and raters, so that ties and narrow gates are common. */
export function ratedStrategies({ scenarios = 4, raters = 4, oneMissingIn = 6 }: RatedSize = {}): fc.Arbitrary<Rated> {
  const list = <T>(of: fc.Arbitrary<T>, length: number) => fc.array(of, { minLength: length, maxLength: length });
  const given = fc.oneof(
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 2 }) },
    { weight: 4, arbitrary: fc.integer({ min: 3, max: 5 }) },
  );
  const score =
    oneMissingIn === 0 ? given : fc.oneof({ weight: oneMissingIn - 1, arbitrary: given }, { weight: 1, arbitrary: fc.constant(0) });
  return fc.record({ scenarios: fc.integer({ min: 1, max: scenarios }), raters: fc.integer({ min: 1, max: raters }) }).chain((size) =>
    fc.record({
      cutoff: fc.constantFrom(3, 3, 2, 2.5, 3.3, 3.5, 1, 5),
      weights: list(fc.constantFrom(1, 1, 0, 0, 2, 3, 0.5, 0.7), criterionNames.length),
      scores: list(list(list(score, size.raters), criterionNames.length), size.scenarios),
    }),
  );
}

/** Other ways to write the same. */
export interface Writing {
  /** The order of the columns in every ballot. */
  readonly columns?: readonly number[];
}

export function textOf({ cutoff, weights, scores }: Rated, { columns }: Writing = {}): string {
  const order = columns ?? criterionNames.map((_, c) => c);
  const raters = scores[0]!.at(0)!.map((_, r) => r);
  const row = (s: number, r: number) => `  ${scenarioName(s)} ${order.map((c) => scores[s]![c]![r] || '-').join(' ')}\n`;
  return [
    `strategy Rated { stage: chasm beachhead: Clerks cutoff: ${cutoff} }\nsegment Clerks\n`,
    ...criterionNames.map((name, c) => `criterion ${name} {${name === added ? ' kind: showstopper' : ''} weight: ${weights[c]} }\n`),
    ...scores.map((_, s) => `scenario ${scenarioName(s)} for Clerks\n`),
    ...raters.map((r) => `rater ${raterName(r)}\n`),
    ...raters.map(
      (r) =>
        `ballot ${raterName(r)} {\n  columns: ${order.map((c) => criterionNames[c]).join(', ')}\n${scores.map((_, s) => row(s, r)).join('')}}\n`,
    ),
  ].join('');
}

/** The figures that the text leads to. */
export function figuresOf(text: string): Figures {
  const [view] = openProject([{ path: 'rated.headpin', text }]).strategies;
  return computeFigures(view!.strategy, today);
}

/** The same with one score set. */
export const withScore = (rated: Rated, scenario: number, criterion: number, rater: number, score: number): Rated => ({
  ...rated,
  scores: rated.scores.map((cells, s) =>
    cells.map((cell, c) => cell.map((old, r) => (s === scenario && c === criterion && r === rater ? score : old))),
  ),
});

/** All places of a score. */
export const placesOf = ({ scores }: Rated): (readonly [number, number, number])[] =>
  scores.flatMap((cells, s) => cells.flatMap((cell, c) => cell.map((_, r) => [s, c, r] as const)));
