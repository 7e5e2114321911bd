/**
 * How many cases a property is tried on, and from which seed. `HEADPIN_RUNS=20` tries twenty times as many, from a fresh seed;
 * `HEADPIN_SEED=7` repeats a run.
 */
import fc from 'fast-check';
import { it } from 'vitest';

const usualSeed = 42;
const factor = Number(process.env.HEADPIN_RUNS ?? 1);
const given = process.env.HEADPIN_SEED;

/** Fixed in a usual run, so that a change and not chance makes it fail. */
export const seed = given !== undefined ? Number(given) : factor === 1 ? usualSeed : Math.floor(Math.random() * 0x7fffffff);

if (!(factor > 0) || !Number.isInteger(seed)) throw new Error('HEADPIN_RUNS takes a number above 0, HEADPIN_SEED a whole number.');
console.log(`Properties: HEADPIN_SEED=${seed}, ${factor} times the usual number of cases.`);

/** A test that a property holds for so many cases. */
export function holds<Case extends [unknown, ...unknown[]]>(title: string, cases: number, property: fc.IProperty<Case>): void {
  const numRuns = Math.max(1, Math.round(cases * factor));
  it(`${title} (${numRuns} cases)`, () => fc.assert(property, { seed, numRuns }), 300_000 * Math.max(1, factor));
}
