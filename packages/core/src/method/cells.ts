/** Figures of one scenario on one criterion. */
import type { Criterion } from '../facts/strategy.ts';
import { cellAgreement } from './agreement/cell.ts';
import type { CellFigures } from './figures.ts';
import type { Panel } from './panel.ts';
import type { ScoredScenario } from './score-panel.ts';
import { isReached } from './total.ts';

/** What cells were made of and with. */
interface Earlier {
  readonly panel: Panel;
  readonly criteria: readonly Criterion[];
  readonly figures: readonly { readonly status: ScoredScenario['status']; readonly cells: readonly CellFigures[] }[];
}

/** The cells of each scenario of a panel: those of an earlier panel where the scenario is rated and scored the same there. */
export function cellsLike(criteria: readonly Criterion[], panel: Panel, before: Earlier | undefined) {
  const isAlike = before !== undefined && sameItems(before.criteria, criteria) && sameItems(before.panel.raters, panel.raters);
  return (scored: ScoredScenario, scenario: number): readonly CellFigures[] => {
    const earlier = isAlike ? before.figures[scenario] : undefined;
    const stands =
      earlier?.status === scored.status &&
      earlier.cells.every(({ contribution }, c) => contribution === shownContribution(scored, c)) &&
      panel.ratings[scenario]!.every((scores, c) => sameItems(scores, before!.panel.ratings[scenario]![c]!));
    return stands ? earlier.cells : cellsOf(panel, criteria, scored, scenario);
  };
}

const sameItems = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, i) => item === other[i]);

function shownContribution({ contributions }: ScoredScenario, criterion: number): number | null {
  const contribution = contributions[criterion]!;
  return contribution === null ? null : 100 * contribution;
}

/** All cells of a scenario, by its number, in the order of the criteria. */
function cellsOf(panel: Panel, criteria: readonly Criterion[], scored: ScoredScenario, scenario: number): CellFigures[] {
  return criteria.map((criterion, c) => {
    const ratings = panel.raters.flatMap((rater, r) => {
      const score = panel.ratings[scenario]![c]![r]!;
      return score === 0 ? [] : [{ rater, score }];
    });
    const scores = ratings.map(({ score }) => score);
    const sum = scores.reduce((all, score) => all + score, 0);
    const agreement = cellAgreement(scores);
    const ratersAt = (end: number) => ratings.filter(({ score }) => score === end).map(({ rater }) => rater);
    return {
      criterion,
      n: scores.length,
      sum,
      mean: scores.length === 0 ? null : sum / scores.length,
      contribution: shownContribution(scored, c),
      range: agreement.range,
      rwg: agreement.rwg,
      disputed: agreement.disputed && isReached(panel.criteria[c]!, scored.status),
      lowest: ratersAt(Math.min(...scores)),
      highest: ratersAt(Math.max(...scores)),
      ratings,
    };
  });
}
