/** What to research next: the cells that nobody rated or that are disputed, by what knowing them is worth (method, section 5). */
import { cellAgreement } from '../agreement/cell.ts';
import type { Panel } from '../panel.ts';
import type { ResearchFigures } from './figures.ts';
import { type Expectation, informationValues, type Prior } from './information-value.ts';
import type { Standing } from './standing.ts';

/** By value, then by scenario and criterion. An undecided scenario counts with all its criteria, as it will if it passes. */
export function researchNext({ panel, tally, scored }: Standing): ResearchFigures[] {
  const open = [...scored.keys()].filter((s) => scored[s]!.status !== 'eliminated');
  const prospects = open.map((s) =>
    panel.criteria.map(({ weight, kind }, c): Expectation => {
      const known = tally.sums[s]![c]! / tally.counts[s]![c]!;
      return { weight, isShowstopper: kind === 'showstopper', rating: priorOf(panel, s, c) ?? known };
    }),
  );
  return informationValues(prospects, panel.cutoff)
    .sort((a, b) => b.value - a.value || a.prospect - b.prospect || a.criterion - b.criterion)
    .map(({ prospect, criterion, value, changes }) => ({
      scenario: panel.scenarios[open[prospect]!]!,
      criterion: panel.criteria[criterion]!.name,
      value,
      changes,
    }));
}

/** (n_x + 1/5) ÷ (n + 1) for each rating x, where the cell is unrated or disputed; `undefined` where it counts as known. */
function priorOf(panel: Panel, scenario: number, criterion: number): Prior | undefined {
  const ratings = panel.ratings[scenario]![criterion]!.filter((rating) => rating > 0);
  if (ratings.length > 0 && !cellAgreement(ratings).disputed) return undefined;
  const chanceOf = (x: number): number => (ratings.filter((rating) => rating === x).length + 1 / 5) / (ratings.length + 1);
  return [chanceOf(1), chanceOf(2), chanceOf(3), chanceOf(4), chanceOf(5)];
}
