/** Random weights, uniform over all weights that add up to 1 (method, section 5; Smith & Tromble 2004). */
import { Generator, methodSeed } from './generator.ts';

/** Weightings that the method draws. */
export const methodDraws = 10_000;

export interface WeightSample {
  readonly draws: number;
  readonly criteria: number;
  /** Draw by draw, the weights of the criteria in their order. */
  readonly weights: Float64Array;
}

/** Sorts the first `length` numbers in place, smallest first. Shorter than a call of `sort` for a handful of numbers. */
function sortAscending(numbers: Float64Array, length: number): void {
  for (let i = 1; i < length; i++) {
    const number = numbers[i]!;
    let j = i - 1;
    for (; j >= 0 && numbers[j]! > number; j--) numbers[j + 1] = numbers[j]!;
    numbers[j + 1] = number;
  }
}

/**
 * Draws weights: each time one double less than there are criteria, sorted; the spacings between 0, the doubles and 1 are
 * the weights. Only comparisons and exact subtractions, no logarithm.
 */
export function sampleWeights(criteria: number, draws = methodDraws, seed = methodSeed): WeightSample {
  const weights = new Float64Array(draws * criteria);
  if (criteria === 0) return { draws, criteria, weights };
  const generator = Generator.fromSeed(seed);
  const cuts = new Float64Array(criteria - 1);
  for (let draw = 0; draw < draws; draw++) {
    for (let i = 0; i < cuts.length; i++) cuts[i] = generator.double();
    sortAscending(cuts, cuts.length);
    let before = 0;
    for (let i = 0; i < cuts.length; i++) {
      weights[draw * criteria + i] = cuts[i]! - before;
      before = cuts[i]!;
    }
    weights[draw * criteria + criteria - 1] = 1 - before;
  }
  return { draws, criteria, weights };
}

/**
 * The same draws under the condition that no criterion weighs less than one of a later group: the largest weights of a draw
 * go to the first group, the next largest to the second, and each group keeps the order of its own drawn weights.
 * @param groups all criteria by number, each in one group, the most important group first
 */
export function orderByGroups(sample: WeightSample, groups: readonly (readonly number[])[]): WeightSample {
  const { draws, criteria } = sample;
  const weights = new Float64Array(draws * criteria);
  const sorted = new Float64Array(criteria);
  for (let draw = 0; draw < draws; draw++) {
    const at = draw * criteria;
    sorted.set(sample.weights.subarray(at, at + criteria));
    sortAscending(sorted, criteria);
    let largest = criteria - 1;
    for (const group of groups) {
      for (const criterion of group) weights[at + criterion] = sorted[largest - heavierInGroup(sample.weights, at, group, criterion)]!;
      largest -= group.length;
    }
  }
  return { draws, criteria, weights };
}

/** How many of a group drew a larger weight than the criterion; of equal ones the earlier counts as larger. */
function heavierInGroup(weights: Float64Array, at: number, group: readonly number[], criterion: number): number {
  const own = weights[at + criterion]!;
  let heavier = 0;
  for (const other of group) {
    const weight = weights[at + other]!;
    if (weight > own || (weight === own && other < criterion)) heavier++;
  }
  return heavier;
}
