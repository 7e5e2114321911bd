import type { CellFigures, ScenarioFigures, Scoreboard } from '@headpin/core/method/figures.ts';
import { at } from '../../charts/chart.tsx';
import { FirstOnes } from '../../parts/first-ones.tsx';
import { criterionText, fixed } from '../../parts/format.ts';
import { titleOf } from '../../parts/names.ts';
import { PlaceLink } from '../../parts/place-link.tsx';
import { Scroll } from '../../parts/scroll.tsx';

/** Means of all cells with the spread of the ratings behind them. */
export const HeatMap = ({ scoreboard }: { readonly scoreboard: Scoreboard }) => (
  <FirstOnes of={scoreboard.ranked} noun="scenario">
    {(scenarios) => <Rows scoreboard={scoreboard} scenarios={scenarios} />}
  </FirstOnes>
);

interface RowsProps {
  readonly scoreboard: Scoreboard;
  readonly scenarios: readonly ScenarioFigures[];
}

const Rows = ({ scoreboard, scenarios }: RowsProps) => (
  <Scroll label="Mean ratings by scenario and criterion">
    <table class="heat">
      <thead>
        <tr>
          <th scope="col">Scenario</th>
          {scoreboard.criteria.map(({ name, question, declaration }) => (
            <th scope="col" title={question}>
              <PlaceLink at={declaration?.at}>{criterionText(name)}</PlaceLink>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {scenarios.map((scenario) => (
          <tr>
            <th scope="row">
              <PlaceLink at={scenario.scenario.at}>{titleOf(scenario.scenario)}</PlaceLink>
            </th>
            {scenario.cells.map((cell) => (
              <Cell cell={cell} scenario={scenario} cutoff={scoreboard.cutoff} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </Scroll>
);

interface CellProps {
  readonly cell: CellFigures;
  readonly scenario: ScenarioFigures;
  readonly cutoff: number;
}

function Cell({ cell, scenario, cutoff }: CellProps) {
  if (cell.mean === null) return <td class="void">–</td>;
  const ignored = cell.criterion.kind === 'niceToHave' && scenario.status !== 'survivor';
  const classes = [`heat-${heatOf(cell.mean, cutoff)}`, cell.disputed ? 'disputed' : '', ignored ? 'unused' : '']
    .filter((name) => name !== '')
    .join(' ');
  const scores = cell.ratings.map(({ rater, score }) => `${rater} ${score}`).join(', ');
  return (
    <td class={classes} title={scores}>
      <span class="mean">{fixed(cell.mean)}</span>
      {cell.disputed && (
        <>
          <span class="mean" aria-hidden="true">
            !
          </span>
          <span class="unseen"> disputed</span>
        </>
      )}
      <Spread cell={cell} label={scores} />
    </td>
  );
}

/** Two steps below the cutoff, three from it on. */
function heatOf(mean: number, cutoff: number): number {
  if (mean < cutoff) return mean < (1 + cutoff) / 2 ? 0 : 1;
  const above = cutoff === 5 ? 1 : (mean - cutoff) / (5 - cutoff);
  return above < 1 / 3 ? 2 : above < 2 / 3 ? 3 : 4;
}

const onScale = (rating: number) => at(((rating - 1) / 4) * 40 + 4);

function Spread({ cell, label }: { readonly cell: CellFigures; readonly label: string }) {
  const scores = [...new Set(cell.ratings.map(({ score }) => score))].sort((a, b) => a - b);
  const low = scores[0] ?? 1;
  const high = scores[scores.length - 1] ?? low;
  return (
    <svg class="spread" viewBox="0 0 48 8" role="img" aria-label={label}>
      <line class="track" x1={onScale(1)} x2={onScale(5)} y1="4" y2="4" />
      <line class="reach" x1={onScale(low)} x2={onScale(high)} y1="4" y2="4" />
      {scores.map((score) => (
        <circle cx={onScale(score)} cy="4" r="2" />
      ))}
    </svg>
  );
}
