/** The ratings that can change, what a change gains, and the fewest of them that gain enough (method, section 5). */
import { type Panel, tieTolerance } from '../panel.ts';
import type { RatingEdit } from './figures.ts';

/** Moves that one rating allows, all in one direction: down for the winner, up for a rival. */
export interface Movable {
  readonly scenario: number;
  readonly criterion: number;
  readonly rater: number;
  /** 1 or −1 for each step. */
  readonly direction: 1 | -1;
  /** Steps until the end of the scale. */
  readonly room: number;
  /** What one step gains. */
  readonly gain: number;
}

/** So many steps on one rating. */
export interface Change {
  readonly movable: Movable;
  readonly steps: number;
}

/** Gains that differ by less come from rounding. */
const sameGain = 1e-12;

/** Ratings of a cell that are not yet at the end of the scale. */
export function movablesOf(panel: Panel, scenario: number, criterion: number, direction: 1 | -1, gain: number): Movable[] {
  return panel.ratings[scenario]![criterion]!.flatMap((rating, rater) => {
    const room = direction === 1 ? 5 - rating : rating - 1;
    return rating === 0 || room <= 0 ? [] : [{ scenario, criterion, rater, direction, room, gain }];
  });
}

const byPlace = (a: Movable, b: Movable): number => a.scenario - b.scenario || a.criterion - b.criterion || a.rater - b.rater;

/** Larger gains first, then the order of scenarios, criteria, raters. */
const byGain =
  (gainOf: (movable: Movable) => number) =>
  (a: Movable, b: Movable): number => {
    const difference = gainOf(b) - gainOf(a);
    return Math.abs(difference) <= sameGain ? byPlace(a, b) : difference;
  };

/**
 * The fewest one-point steps that together gain more than `needed`. Steps cost the same, so the largest gains first are the fewest.
 * @returns the changes, each with at least one step; `null` where all room is not enough
 */
export function fewestSteps(movables: readonly Movable[], needed: number): Change[] | null {
  const changes: Change[] = [];
  let left = needed;
  for (const movable of [...movables].sort(byGain(({ gain }) => gain))) {
    if (left < -tieTolerance) break;
    let steps = 0;
    while (steps < movable.room && left - steps * movable.gain >= -tieTolerance) steps++;
    changes.push({ movable, steps });
    left -= steps * movable.gain;
  }
  return left < -tieTolerance ? changes : null;
}

/**
 * The fewest ratings that together gain more than `needed`, each moved to the end of the scale.
 * @returns the changes; `null` where all of them are not enough
 */
export function fewestRatings(movables: readonly Movable[], needed: number): Change[] | null {
  const changes: Change[] = [];
  let left = needed;
  for (const movable of [...movables].sort(byGain(({ gain, room }) => gain * room))) {
    if (left < -tieTolerance) break;
    changes.push({ movable, steps: movable.room });
    left -= movable.room * movable.gain;
  }
  return left < -tieTolerance ? changes : null;
}

export const countSteps = (changes: readonly Change[]): number => changes.reduce((sum, { steps }) => sum + steps, 0);

/** The edits of a set of changes, by name, one for each rating. */
export function editsOf(panel: Panel, changes: readonly Change[]): RatingEdit[] {
  return changes.map(({ movable: { scenario, criterion, rater, direction }, steps }) => {
    const from = panel.ratings[scenario]![criterion]![rater]!;
    return {
      rater: panel.raters[rater]!,
      scenario: panel.scenarios[scenario]!,
      criterion: panel.criteria[criterion]!.name,
      from,
      to: from + direction * steps,
    };
  });
}
