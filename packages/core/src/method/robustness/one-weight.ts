/**
 * How far one weight can move, the others fixed, before the winner changes (method, section 5; Triantaphyllou & Sanchez 1997).
 * The totals of two scenarios are level where a polynomial of degree two in the weight is 0: of degree one where both are rated
 * on the same criteria.
 */
import type { WeightFlip } from './figures.ts';
import { isRated, rivalsOf, type Standing, valueOfCell } from './standing.ts';

/** Weights as shares of all weight closer than this are the same weight; coefficients below it come from rounding. */
const sameShare = 1e-9;
const roundingOfCoefficients = 1e-12;

/** The lead of the winner over a rival, times a positive number, as a·x² + b·x + c of the weight x. */
interface Lead {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** A weight, as a share of all weight now, at which a rival draws level. */
interface Crossing {
  readonly rival: number;
  readonly at: number;
}

/** By number of the criterion, in the units of the file; `null` without a single winner. */
export function oneWeightFlips(standing: Standing): WeightFlip[] | null {
  if (standing.winner === null) return null;
  return standing.panel.criteria.map((_, criterion) => oneWeightFlip(standing, standing.winner!, criterion));
}

function oneWeightFlip(standing: Standing, winner: number, criterion: number): WeightFlip {
  const { panel } = standing;
  const all = panel.criteria.reduce((sum, { weight }) => sum + weight, 0);
  const now = panel.criteria[criterion]!.weight / all;
  const lost = { below: [] as Crossing[], above: [] as Crossing[] };
  for (const rival of rivalsOf(standing)) {
    const lead = leadOver(standing, winner, rival, criterion, all);
    for (const at of rootsOf(lead)) {
      const slope = 2 * lead.a * at + lead.b;
      if (slope < 0 && at >= now - sameShare) lost.above.push({ rival, at });
      if (slope > 0 && at <= now + sameShare && at > sameShare) lost.below.push({ rival, at });
    }
  }
  const low = lost.below.reduce((highest, { at }) => Math.max(highest, at), 0);
  const high = lost.above.reduce((lowest, { at }) => Math.min(lowest, at), Number.POSITIVE_INFINITY);
  const firstBeyond = (crossings: readonly Crossing[], end: number, direction: 1 | -1): string | null => {
    const level = crossings.filter(({ at }) => Math.abs(at - end) <= sameShare * Math.max(1, end)).map(({ rival }) => rival);
    return level.length === 0 ? null : panel.scenarios[steepest(standing, level, criterion, end * all, direction)]!;
  };
  return {
    stays: [low * all, high === Number.POSITIVE_INFINITY ? null : high * all],
    below: firstBeyond(lost.below, low, -1),
    above: firstBeyond(lost.above, high, 1),
  };
}

/** Weighted values and weights of the rated criteria but one, and what that one adds for each unit of its weight. */
function linesOf(standing: Standing, scenario: number, except: number) {
  let values = 0;
  let weights = 0;
  for (const [c, { weight }] of standing.panel.criteria.entries()) {
    if (c === except || !isRated(standing, scenario, c)) continue;
    values += weight * valueOfCell(standing, scenario, c);
    weights += weight;
  }
  return { values, weights, value: valueOfCell(standing, scenario, except), weight: isRated(standing, scenario, except) ? 1 : 0 };
}

/** The weight counts as a share of `all` weight as it stands now, so that the size of the coefficients is known. */
function leadOver(standing: Standing, winner: number, rival: number, criterion: number, all: number): Lead {
  const w = linesOf(standing, winner, criterion);
  const r = linesOf(standing, rival, criterion);
  const exact = (number: number): number => (Math.abs(number) <= roundingOfCoefficients ? 0 : number);
  return {
    a: exact(w.value * r.weight - r.value * w.weight),
    b: exact((w.values * r.weight + w.value * r.weights - r.values * w.weight - r.value * w.weights) / all),
    c: exact((w.values * r.weights - r.values * w.weights) / (all * all)),
  };
}

/** Where the polynomial is 0, in the form that does not subtract nearly equal numbers. */
function rootsOf({ a, b, c }: Lead): number[] {
  if (a === 0) return b === 0 ? [] : [-c / b];
  const discriminant = b * b - 4 * a * c;
  if (discriminant <= 0) return [];
  const q = -(b + (b < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2;
  return q === 0 ? [0] : [q / a, c / q];
}

/** Which of the scenarios that are level at a weight is ahead just beyond it. */
function steepest(standing: Standing, level: readonly number[], criterion: number, weight: number, direction: 1 | -1): number {
  const slopes = level.map((s) => {
    const { values, weights, value, weight: counts } = linesOf(standing, s, criterion);
    const sum = weights + counts * weight;
    return (direction * (value * weights - counts * values)) / (sum * sum);
  });
  const best = slopes.reduce((highest, slope) => Math.max(highest, slope), Number.NEGATIVE_INFINITY);
  const ahead = level.filter((_, i) => best - slopes[i]! <= roundingOfCoefficients * Math.max(1, Math.abs(best)));
  return ahead.reduce((first, s) => (standing.scored[s]!.rank! < standing.scored[first]!.rank! ? s : first));
}
