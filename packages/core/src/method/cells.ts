/** Figures of one scenario on one criterion. */
import type { Criterion } from '../facts/strategy.ts';
import { cellAgreement } from './agreement/cell.ts';
import type { CellFigures } from './figures.ts';
import type { Panel } from './panel.ts';
import type { ScoredScenario } from './score-panel.ts';
import { isReached } from './total.ts';

/** All cells of a scenario, by its number, in the order of the criteria. */
export function cellsOf(panel: Panel, criteria: readonly Criterion[], scored: ScoredScenario, scenario: number): CellFigures[] {
  return criteria.map((criterion, c) => {
    const ratings = panel.raters.flatMap((rater, r) => {
      const score = panel.ratings[scenario]![c]![r]!;
      return score === 0 ? [] : [{ rater, score }];
    });
    const scores = ratings.map(({ score }) => score);
    const sum = scores.reduce((all, score) => all + score, 0);
    const agreement = cellAgreement(scores);
    const contribution = scored.contributions[c]!;
    const ratersAt = (end: number) => ratings.filter(({ score }) => score === end).map(({ rater }) => rater);
    return {
      criterion,
      n: scores.length,
      sum,
      mean: scores.length === 0 ? null : sum / scores.length,
      contribution: contribution === null ? null : 100 * contribution,
      range: agreement.range,
      rwg: agreement.rwg,
      disputed: agreement.disputed && isReached(panel.criteria[c]!, scored.status),
      lowest: ratersAt(Math.min(...scores)),
      highest: ratersAt(Math.max(...scores)),
      ratings,
    };
  });
}
