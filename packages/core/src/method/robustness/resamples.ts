/** Panels drawn from the raters with replacement: every one of them, or a seeded sample (method, section 5). */
import { Generator } from './generator.ts';

/**
 * What happens at each resample.
 * @param votes how often each rater was drawn
 * @param sums the raters' vectors added up by their votes
 * @param ways how many of the equally likely sequences of draws lead to it
 */
export type VisitResample = (votes: Uint8Array, sums: Float64Array, ways: number) => void;

/** Adds `times` the vector to the prefix. */
function addTimes(prefix: Float64Array, vector: Float64Array, times: number, result: Float64Array): void {
  for (let i = 0; i < prefix.length; i++) result[i] = prefix[i]! + times * vector[i]!;
}

/**
 * Visits every way to share out as many votes as there are raters: C(2m − 1, m) for m raters.
 * @param vectors what one vote of each rater adds; all of one length
 */
export function visitEveryResample(vectors: readonly Float64Array[], visit: VisitResample): void {
  const raters = vectors.length;
  const votes = new Uint8Array(raters);
  // By number of raters served: what their votes add up to.
  const prefixes = Array.from({ length: raters + 1 }, () => new Float64Array(vectors[0]?.length ?? 0));

  const serve = (rater: number, left: number, ways: number): void => {
    const isLast = rater === raters - 1;
    let choices = 1;
    for (let times = isLast ? left : 0; times <= left; times++) {
      votes[rater] = times;
      addTimes(prefixes[rater]!, vectors[rater]!, times, prefixes[rater + 1]!);
      if (isLast) visit(votes, prefixes[raters]!, ways);
      else serve(rater + 1, left - times, ways * choices);
      choices = (choices * (left - times)) / (times + 1);
    }
  };
  if (raters > 0) serve(0, raters, 1);
}

/** Visits `resamples` drawn ones: a rater for each slot, the votes counted. */
export function visitDrawnResamples(vectors: readonly Float64Array[], resamples: number, seed: number, visit: VisitResample): void {
  const raters = vectors.length;
  const generator = Generator.fromSeed(seed);
  const votes = new Uint8Array(raters);
  const sums = new Float64Array(vectors[0]?.length ?? 0);
  for (let resample = 0; resample < resamples; resample++) {
    votes.fill(0);
    for (let slot = 0; slot < raters; slot++) votes[generator.below(raters)]!++;
    sums.fill(0);
    for (let rater = 0; rater < raters; rater++) if (votes[rater]! > 0) addTimes(sums, vectors[rater]!, votes[rater]!, sums);
    visit(votes, sums, 1);
  }
}
