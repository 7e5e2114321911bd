/** Panels drawn from the raters with replacement: every one of them, or a seeded sample (method, section 5). */
import { Generator } from './generator.ts';

/**
 * What happens at each resample.
 * @param votes how often each rater was drawn
 * @param ways how many of the equally likely sequences of draws lead to it
 */
export type VisitResample = (votes: Uint8Array, ways: number) => void;

/**
 * Visits every way to share out as many votes as there are raters: C(2m − 1, m) for m raters.
 * @param shared so many raters, the first, keep their votes over as many visits as there can be
 * @param share called with the votes of those, before the visits that have them
 */
export function visitEveryResample(raters: number, shared: number, share: (votes: Uint8Array) => void, visit: VisitResample): void {
  const votes = new Uint8Array(raters);
  const serve = (rater: number, left: number, ways: number): void => {
    if (rater === shared) share(votes);
    if (rater === raters - 1) {
      votes[rater] = left;
      visit(votes, ways);
      return;
    }
    let choices = 1;
    for (let times = 0; times <= left; times++) {
      votes[rater] = times;
      serve(rater + 1, left - times, ways * choices);
      choices = (choices * (left - times)) / (times + 1);
    }
  };
  serve(0, raters, 1);
}

/** Visits `resamples` drawn ones: a rater for each slot, the votes counted. */
export function visitDrawnResamples(raters: number, resamples: number, seed: number, visit: VisitResample): void {
  const generator = Generator.fromSeed(seed);
  const votes = new Uint8Array(raters);
  for (let resample = 0; resample < resamples; resample++) {
    votes.fill(0);
    for (let slot = 0; slot < raters; slot++) votes[generator.below(raters)]!++;
    visit(votes, 1);
  }
}
