import { formatCount, formatNumber } from '@headpin/core/format/values.ts';
import type { FlipRoute, RobustnessFigures } from '@headpin/core/method/robustness/figures.ts';
import { Fact, Facts } from '../../parts/facts.tsx';
import { Fold } from '../../parts/fold.tsx';
import { criterionText } from '../../parts/format.ts';
import { ScenarioName } from '../../parts/scenario-name.tsx';
import { Table } from '../../parts/table.tsx';

type FlipFigures = RobustnessFigures['flips'];

/** The fewest changed scores and the least shift of weights after which the winner is first no more. */
export function Flips({ flips }: { readonly flips: FlipFigures }) {
  if (flips.steps === null && flips.allWeights === null)
    return <p class="quiet">No change of scores or weights would put another scenario first.</p>;
  return (
    <>
      <Facts>
        <Fact term="By scores">{flips.steps === null ? 'no change of scores does it' : shortest(flips)}</Fact>
        <Fact term="By weights">
          {flips.allWeights === null ? (
            'no weights do it'
          ) : (
            <>
              move {formatNumber(flips.allWeights * 100, 1)}% of all weight and <ScenarioName name={flips.allWeightsRival} /> draws level
            </>
          )}
        </Fact>
      </Facts>
      {flips.by.length > 0 && (
        <ul class="plain">
          {flips.by.map((edit) => (
            <li>
              {edit.rater} gives <ScenarioName name={edit.scenario} /> {edit.to} instead of {edit.from} on {criterionText(edit.criterion)}
            </li>
          ))}
        </ul>
      )}
      <Fold title="By which route" hint="three ways to another winner">
        <Routes flips={flips} />
      </Fold>
    </>
  );
}

const shortest = ({ steps, ratings }: FlipFigures): string =>
  `${formatCount(steps ?? 0, 'one-point step')}${ratings === null ? '' : `, or ${formatCount(ratings, 'changed rating')}`}`;

const routes = [
  ['pass', 'a rival passes the winner'],
  ['gate', 'a showstopper of the winner falls under the gate'],
  ['revive', 'an eliminated rival comes back and passes'],
] as const;

const Routes = ({ flips }: { readonly flips: FlipFigures }) => (
  <Table label="Routes of a flip" columns={['Route', { figures: 'One-point steps' }, { figures: 'Changed ratings' }, 'By']}>
    {routes.map(([key, words]) => (
      <Route words={words} route={flips[key]} criterion={key === 'gate'} />
    ))}
  </Table>
);

const Route = ({ words, route, criterion }: { readonly words: string; readonly route: FlipRoute; readonly criterion: boolean }) => (
  <tr>
    <th scope="row">{words}</th>
    <td class="right number">{route.steps ?? 'not possible'}</td>
    <td class="right number">{route.ratings ?? 'not possible'}</td>
    <td>{criterion ? criterionText(route.stepsBy ?? '–') : <ScenarioName name={route.stepsBy} />}</td>
  </tr>
);
