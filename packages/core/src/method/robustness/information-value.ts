/** What knowing one uncertain cell would be worth (expected value of partial perfect information: Raiffa & Schlaifer 1961). */
import { passesGate } from '../gate.ts';
import { tieTolerance } from '../panel.ts';
import { valueOfMean } from '../total.ts';

/** The probabilities of the ratings 1 to 5. */
export type Prior = readonly [number, number, number, number, number];

/** A cell as far as it is known. */
export interface Expectation {
  readonly weight: number;
  readonly isShowstopper: boolean;
  /** Its mean rating, or what it may turn out to be. */
  readonly rating: number | Prior;
}

/** A scenario that may be chosen: by criterion. */
export type Prospect = readonly Expectation[];

export interface InformationValue {
  readonly prospect: number;
  readonly criterion: number;
  /** Expected gain of the best choice after knowing it over the best choice now, on the scale 0–1. */
  readonly value: number;
  /** Probability that no scenario that is best now is still among the best then. */
  readonly changes: number;
}

const scale = [1, 2, 3, 4, 5] as const;

/**
 * The value of each uncertain cell, one at a time, in the order of prospects and criteria. A scenario that fails the gate is worth 0,
 * which is to choose nothing.
 * @param cutoff `null` leaves the gate out
 */
export function informationValues(prospects: readonly Prospect[], cutoff: number | null): InformationValue[] {
  const worths = prospects.map((prospect) => expectedWorth(prospect, cutoff));
  const now = Math.max(0, ...worths);
  const best = [...worths.keys()].filter((p) => now - worths[p]! <= tieTolerance);
  return prospects.flatMap((prospect, p) => {
    const others = Math.max(0, ...worths.filter((_, other) => other !== p));
    const isBest = best.includes(p);
    const anotherIsBest = best.some((other) => other !== p);
    return prospect.flatMap(({ rating: prior }, criterion) => {
      if (typeof prior === 'number') return [];
      let after = 0;
      let changes = 0;
      for (const [i, rating] of scale.entries()) {
        const worth = expectedWorth(prospect.with(criterion, { ...prospect[criterion]!, rating }), cutoff);
        after += prior[i]! * Math.max(others, worth);
        if (isBest ? !anotherIsBest && worth < others - tieTolerance : worth > now + tieTolerance) changes += prior[i]!;
      }
      const gain = after - now;
      return [{ prospect: p, criterion, value: gain > tieTolerance ? gain : 0, changes }];
    });
  });
}

/** The expected total on the scale 0–1, counted as 0 where a showstopper fails; cells are independent of each other. */
export function expectedWorth(prospect: Prospect, cutoff: number | null): number {
  const passing = prospect.map((cell) => whenPassing(cell, cutoff));
  let worth = 0;
  let weights = 0;
  for (const [c, { weight }] of prospect.entries()) {
    const othersPass = passing.reduce((product, { chance }, other) => (other === c ? product : product * chance), 1);
    worth += weight * passing[c]!.value * othersPass;
    weights += weight;
  }
  return weights === 0 ? 0 : worth / weights;
}

/** The chance that the cell lets its scenario pass, and its expected value with failures as 0. */
function whenPassing({ rating, isShowstopper }: Expectation, cutoff: number | null): { chance: number; value: number } {
  const passes = (mean: number): boolean => cutoff === null || !isShowstopper || passesGate(mean, 1, cutoff);
  if (typeof rating === 'number') return passes(rating) ? { chance: 1, value: valueOfMean(rating) } : { chance: 0, value: 0 };
  let [chance, value] = [0, 0];
  for (const [i, possible] of scale.entries()) {
    if (!passes(possible)) continue;
    chance += rating[i]!;
    value += rating[i]! * valueOfMean(possible);
  }
  return { chance, value };
}
