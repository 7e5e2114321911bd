/** Does the choice hang on one rater? (method, section 5) */
import { type Panel, tieTolerance } from '../panel.ts';
import { firstOf, type ScoredScenario, scoreTally } from '../score-panel.ts';
import { tallyOf } from '../tally.ts';
import type { LeftOut } from './figures.ts';
import type { Standing } from './standing.ts';

/** Scores the panel again without each rater who rated anything. `null` when fewer than two did. */
export function leaveOneOut({ panel, voters, first }: Standing): LeftOut[] | null {
  if (voters.length < 2) return null;
  return voters.map((left) => {
    const votes = panel.raters.map((_, r) => (r === left ? 0 : 1));
    const scored = scoreTally(panel, tallyOf(panel, votes));
    const firstNow = firstOf(scored);
    return {
      without: panel.raters[left]!,
      winner: firstNow.length === 1 ? panel.scenarios[firstNow[0]!]! : null,
      kept: firstNow.length === first.length && firstNow.every((s) => first.includes(s)),
      ...leadOf(panel, scored),
    };
  });
}

function leadOf(panel: Panel, scored: readonly ScoredScenario[]): Pick<LeftOut, 'coWinners' | 'margin'> {
  const totals = scored.map(({ status, total }) => (status === 'survivor' ? total : null));
  const [highest, next] = totals.filter((total) => total !== null).sort((a, b) => b - a);
  return {
    coWinners: panel.scenarios.filter((_, s) => highest !== undefined && totals[s] !== null && highest - totals[s]! <= tieTolerance),
    margin: highest === undefined || next === undefined ? null : (highest - next) * 100,
  };
}
