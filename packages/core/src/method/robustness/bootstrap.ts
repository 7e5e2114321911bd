/** The chance of each scenario to be first had other raters like these been asked (Efron & Tibshirani 1993; method, section 5). */
import type { Panel } from '../panel.ts';
import { methodSeed } from './generator.ts';
import { ResampleScores } from './resample-scores.ts';
import { visitDrawnResamples, visitEveryResample } from './resamples.ts';

/** Up to so many raters every resample is visited; 10 raters have 92,378. */
const mostRatersVisitedExactly = 10;
/** The last so many of them vote anew in each resample; resamples that agree on the others share a search for those who can lead. */
const ratersNotShared = 5;
/** Resamples drawn where there are more raters. */
export const methodResamples = 2000;

export interface Bootstrap {
  /** By scenario of the panel: the probability to be first. Scenarios tied on the total share it; no tie-break. */
  readonly wins: readonly number[];
  /** Resamples visited: the different ones, or the number drawn. */
  readonly resamples: number;
  readonly exact: boolean;
  /** Probability that nobody survives. */
  readonly noSurvivor: number;
  /** Probability that several share the highest total. */
  readonly tie: number;
}

/**
 * Resamples the raters and scores each resample like a panel in which a rater drawn k times voted k times.
 * @param voters numbers of the raters with at least one rating; below two the answer is `null`
 */
export function bootstrap(panel: Panel, voters: readonly number[]): Bootstrap | null {
  if (voters.length < 2) return null;
  const exact = voters.length <= mostRatersVisitedExactly;
  const shared = exact ? Math.max(0, voters.length - ratersNotShared) : 0;
  const scores = new ResampleScores(panel, voters, shared);
  const wins = panel.scenarios.map(() => 0);
  let resamples = 0;
  let all = 0;
  let noSurvivor = 0;
  let tie = 0;
  const countLeaders = (votes: Uint8Array, ways: number): void => {
    const leaders = scores.leaders(votes);
    resamples++;
    all += ways;
    if (leaders.length === 0) noSurvivor += ways;
    if (leaders.length > 1) tie += ways;
    for (const s of leaders) wins[s] = wins[s]! + ways / leaders.length;
  };
  if (exact) visitEveryResample(voters.length, shared, (votes) => scores.share(votes), countLeaders);
  else visitDrawnResamples(voters.length, methodResamples, methodSeed, countLeaders);
  return { wins: wins.map((ways) => ways / all), resamples, exact, noSurvivor: noSurvivor / all, tie: tie / all };
}
