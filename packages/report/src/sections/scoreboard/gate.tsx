import { formatNumber } from '@headpin/core/format/values.ts';
import type { ScenarioFigures, Scoreboard } from '@headpin/core/method/figures.ts';
import { at } from '../../charts/chart.tsx';
import { FirstOnes } from '../../parts/first-ones.tsx';
import { criterionText, fixed } from '../../parts/format.ts';
import { titleOf } from '../../parts/names.ts';
import { PlaceLink } from '../../parts/place-link.tsx';
import { Scroll } from '../../parts/scroll.tsx';

/** Every failed showstopper of every eliminated scenario, with its distance to the cutoff. */
export function Gate({ scoreboard }: { readonly scoreboard: Scoreboard }) {
  const eliminated = scoreboard.ranked.filter(({ status }) => status === 'eliminated');
  if (eliminated.length === 0) return <p>No scenario is eliminated.</p>;
  return (
    <FirstOnes of={eliminated} noun="scenario">
      {(scenarios) => (
        <Scroll label="Failed showstoppers">
          <table class="grouped">
            <thead>
              <tr>
                <th scope="col">Eliminated scenario</th>
                <th scope="col">Failed showstopper</th>
                <th scope="col">1 to 5, line at the cutoff</th>
                <th scope="col" class="right">
                  Mean
                </th>
                <th scope="col" class="right">
                  Below the cutoff
                </th>
              </tr>
            </thead>
            {scenarios.map((scenario) => (
              <Failures scenario={scenario} cutoff={scoreboard.cutoff} />
            ))}
          </table>
        </Scroll>
      )}
    </FirstOnes>
  );
}

function Failures({ scenario, cutoff }: { readonly scenario: ScenarioFigures; readonly cutoff: number }) {
  return (
    <tbody>
      {scenario.failed.map(({ criterion, mean, distance }, index) => (
        <tr>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={scenario.failed.length}>
              <PlaceLink at={scenario.scenario.at}>{titleOf(scenario.scenario)}</PlaceLink>
            </th>
          )}
          <td>{criterionText(criterion)}</td>
          <td>
            <ScaleMark mean={mean} cutoff={cutoff} />
          </td>
          <td class="right number">{fixed(mean, 2)}</td>
          <td class="right number">{fixed(distance, 2)}</td>
        </tr>
      ))}
    </tbody>
  );
}

const onScale = (rating: number) => at(((rating - 1) / 4) * 96 + 2);

const ScaleMark = ({ mean, cutoff }: { readonly mean: number; readonly cutoff: number }) => (
  <svg class="scale" viewBox="0 0 100 12" role="img" aria-label={`${formatNumber(mean)} against ${formatNumber(cutoff)}`}>
    <line class="axis" x1="2" x2="98" y1="6" y2="6" />
    <line class="limit" x1={onScale(cutoff)} x2={onScale(cutoff)} y1="1" y2="11" />
    <circle class="bad-fill" cx={onScale(mean)} cy="6" r="3" />
  </svg>
);
