/** Panels drawn from the raters with replacement: every one of them, or a seeded sample (method, section 5). */
import { Generator } from './generator.ts';

/**
 * What happens at each resample.
 * @param votes how often each rater was drawn
 * @param sums the raters' vectors added up by their votes
 * @param ways how many of the equally likely sequences of draws lead to it
 */
export type VisitResample = (votes: Uint8Array, sums: Float64Array, ways: number) => void;

/** Adds the votes of one more rater to the sums of those before. */
function addVotes(before: Float64Array, vector: Float64Array, votes: number, sums: Float64Array): void {
  for (let i = 0; i < sums.length; i++) sums[i] = before[i]! + votes * vector[i]!;
}

/**
 * Visits every way to share out as many votes as there are raters: C(2m − 1, m) for m raters.
 * @param vectors what one vote of each rater adds; all of one length, at least two
 */
export function visitEveryResample(vectors: readonly Float64Array[], visit: VisitResample): void {
  const raters = vectors.length;
  const votes = new Uint8Array(raters);
  // By number of raters served: what their votes add up to.
  const sums = Array.from({ length: raters + 1 }, () => new Float64Array(vectors[0]!.length));
  const [last, all] = [vectors[raters - 1]!, sums[raters]!];

  /** The last two share what is left, in one go: nearly all the work is here. */
  const serveLastTwo = (left: number, ways: number): void => {
    const [before, vector] = [sums[raters - 2]!, vectors[raters - 2]!];
    let choices = 1;
    for (let times = 0; times <= left; times++) {
      const rest = left - times;
      votes[raters - 2] = times;
      votes[raters - 1] = rest;
      for (let i = 0; i < all.length; i++) all[i] = before[i]! + times * vector[i]! + rest * last[i]!;
      visit(votes, all, ways * choices);
      choices = (choices * rest) / (times + 1);
    }
  };
  const serve = (rater: number, left: number, ways: number): void => {
    if (rater === raters - 2) {
      serveLastTwo(left, ways);
      return;
    }
    let choices = 1;
    for (let times = 0; times <= left; times++) {
      votes[rater] = times;
      addVotes(sums[rater]!, vectors[rater]!, times, sums[rater + 1]!);
      serve(rater + 1, left - times, ways * choices);
      choices = (choices * (left - times)) / (times + 1);
    }
  };
  serve(0, raters, 1);
}

/** Visits `resamples` drawn ones: a rater for each slot, the votes counted. */
export function visitDrawnResamples(vectors: readonly Float64Array[], resamples: number, seed: number, visit: VisitResample): void {
  const raters = vectors.length;
  const generator = Generator.fromSeed(seed);
  const votes = new Uint8Array(raters);
  const sums = new Float64Array(vectors[0]!.length);
  for (let resample = 0; resample < resamples; resample++) {
    votes.fill(0);
    for (let slot = 0; slot < raters; slot++) votes[generator.below(raters)]!++;
    sums.fill(0);
    for (let rater = 0; rater < raters; rater++) if (votes[rater]! > 0) addVotes(sums, vectors[rater]!, votes[rater]!, sums);
    visit(votes, sums, 1);
  }
}
