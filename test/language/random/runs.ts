/**
 * How many random cases a test tries, and the seed that brings the same ones again:
 *
 *     HEADPIN_RUNS=20000 HEADPIN_SEED=7 npx vitest run test/language/formatter.test.ts
 */
export interface Runs {
  readonly numRuns: number;
  readonly seed: number;
}

/** `usual` is the number of cases of a normal run. Prints the seed, so that a failure elsewhere can be had here. */
export function runsOf(what: string, usual: number): Runs {
  const numRuns = Number(process.env.HEADPIN_RUNS ?? usual);
  const seed = Number(process.env.HEADPIN_SEED ?? Date.now() % 2 ** 31);
  console.info(`${what}: ${numRuns} cases, HEADPIN_SEED=${seed}`);
  return { numRuns, seed };
}
