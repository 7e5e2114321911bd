/**
 * The fewest ratings to change until the choice flips, over three routes: a rival passes the winner, the winner falls under the gate, an
 * eliminated rival is revived and passes (method, section 5). Every flip takes one of them, so the least of the three is the least of all.
 */
import { passesGate } from '../gate.ts';
import { type Change, fewestRatings, fewestSteps, type Movable, movablesOf } from './rating-changes.ts';
import { isRated, ratedWeight, rivalsOf, type Standing, valueOfCell } from './standing.ts';

/** A way to flip the choice. `null` where no change of ratings gets there. */
export interface Flip {
  /** The rival, showstopper or revived scenario. */
  readonly by: string;
  readonly steps: readonly Change[] | null;
  readonly ratings: readonly Change[] | null;
}

/** Taken off a need in whole points, so that gaining just as many is more than needed. */
const lessThanAStep = 1e-6;

/** One for each surviving rival. */
export const passFlips = (standing: Standing): Flip[] =>
  rivalsOf(standing).map((rival) => {
    const needed = standing.scored[standing.winner!]!.total! - standing.scored[rival]!.total!;
    const movables = [...loweringsOf(standing, standing.winner!), ...raisesOf(standing, rival)];
    return { by: standing.panel.scenarios[rival]!, steps: fewestSteps(movables, needed), ratings: fewestRatings(movables, needed) };
  });

/** One for each showstopper of the winner. */
export function gateFlips({ panel, tally, winner }: Standing): Flip[] {
  if (winner === null) return [];
  return panel.criteria.flatMap(({ kind, name }, c) => {
    if (kind !== 'showstopper') return [];
    const movables = movablesOf(panel, winner, c, -1, 1);
    const needed = pointsToFail(tally.sums[winner]![c]!, tally.counts[winner]![c]!, panel.cutoff) - lessThanAStep;
    return [{ by: name, steps: fewestSteps(movables, needed), ratings: fewestRatings(movables, needed) }];
  });
}

/** One for each eliminated scenario whose showstoppers are all rated: an unrated one leaves it undecided. */
export function reviveFlips(standing: Standing): Flip[] {
  if (standing.winner === null) return [];
  return standing.panel.scenarios.flatMap((by, s) => {
    const { status, unrated } = standing.scored[s]!;
    if (status !== 'eliminated' || unrated.length > 0) return [];
    return [{ by, steps: revive(standing, s, fewestSteps), ratings: revive(standing, s, fewestRatings) }];
  });
}

/**
 * First as much as the gate asks on each failed showstopper, then what gains most. Within a cell all steps gain the same, so what
 * serves the gate best serves the total best too.
 */
function revive(standing: Standing, rival: number, fewest: typeof fewestSteps): Change[] | null {
  const { panel, tally, scored } = standing;
  const raises = raisesOf(standing, rival);
  const forced: Change[] = [];
  for (const c of scored[rival]!.failed) {
    const needed = pointsToPass(tally.sums[rival]![c]!, tally.counts[rival]![c]!, panel.cutoff) - lessThanAStep;
    const changes = fewest(movablesOf(panel, rival, c, 1, 1), needed);
    if (changes === null) return null;
    forced.push(...changes.map(({ movable, steps }) => ({ movable: raises.find((raise) => samePlace(raise, movable))!, steps })));
  }
  const gained = forced.reduce((sum, { movable, steps }) => sum + steps * movable.gain, 0);
  const needed = scored[standing.winner!]!.total! - totalOverRated(standing, rival) - gained;
  const left = [...loweringsOf(standing, standing.winner!), ...raises].flatMap((movable) => {
    const room = movable.room - (forced.find((change) => change.movable === movable)?.steps ?? 0);
    return room === 0 ? [] : [{ ...movable, room }];
  });
  const passing = fewest(left, needed);
  return passing === null ? null : merge([...forced, ...passing]);
}

const samePlace = (a: Movable, b: Movable): boolean => a.scenario === b.scenario && a.criterion === b.criterion && a.rater === b.rater;

/** One change for each rating. */
function merge(changes: readonly Change[]): Change[] {
  const merged: Change[] = [];
  for (const change of changes) {
    const at = merged.findIndex(({ movable }) => samePlace(movable, change.movable));
    if (at < 0) merged.push(change);
    else merged[at] = { ...change, steps: merged[at]!.steps + change.steps };
  }
  return merged;
}

/** What a scenario's total is once it survives: over all its rated criteria. */
const totalOverRated = (standing: Standing, scenario: number): number =>
  standing.panel.criteria.reduce((sum, { weight }, c) => sum + weight * valueOfCell(standing, scenario, c), 0) /
  ratedWeight(standing, scenario);

const loweringsOf = (standing: Standing, scenario: number): Movable[] => movesOf(standing, scenario, -1);
const raisesOf = (standing: Standing, scenario: number): Movable[] => movesOf(standing, scenario, 1);

/** A step on a cell of n ratings changes its mean by 1/n, its value by 1/(4n) and the total by its share of the weight. */
function movesOf(standing: Standing, scenario: number, direction: 1 | -1): Movable[] {
  const all = ratedWeight(standing, scenario);
  return standing.panel.criteria.flatMap(({ weight }, c) => {
    if (!isRated(standing, scenario, c)) return [];
    return movablesOf(standing.panel, scenario, c, direction, weight / (4 * standing.tally.counts[scenario]![c]! * all));
  });
}

/** How many points the sum has to fall until the showstopper fails. */
function pointsToFail(sum: number, count: number, cutoff: number): number {
  let points = 0;
  while (passesGate(sum - points, count, cutoff)) points++;
  return points;
}

/** How many points the sum has to rise until the showstopper passes. */
function pointsToPass(sum: number, count: number, cutoff: number): number {
  let points = 0;
  while (!passesGate(sum + points, count, cutoff)) points++;
  return points;
}
