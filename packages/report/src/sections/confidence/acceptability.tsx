import { formatNumber } from '@headpin/core/format/values.ts';
import type { RobustnessFigures, ScenarioRobustness } from '@headpin/core/method/robustness/figures.ts';
import { methodDraws } from '@headpin/core/method/robustness/weight-sample.ts';
import { Bar } from '../../charts/bar.tsx';
import { Legend } from '../../charts/legend.tsx';
import { FirstOnes } from '../../parts/first-ones.tsx';
import { wholePercent } from '../../parts/format.ts';
import { ScenarioName } from '../../parts/scenario-name.tsx';
import { Scroll } from '../../parts/scroll.tsx';
import { Part } from '../../parts/section.tsx';

/** Ranks drawn on their own; all later ones share the last shade. */
const shades = ['must-0', 'must-1', 'must-2', 'must-3'] as const;
const shadeOf = (rank: number): string => shades[rank] ?? 'fill-quiet rest';

/** How often each survivor takes each rank when the weights are drawn at random. */
export function Acceptability({ robustness }: { readonly robustness: RobustnessFigures }) {
  const scenarios = [...robustness.scenarios.values()].sort((a, b) => (b.acceptability[0] ?? 0) - (a.acceptability[0] ?? 0));
  if (scenarios.length === 0) return null;
  const ranks = scenarios[0]?.acceptability.length ?? 0;
  const named = Math.min(ranks, shades.length);
  const legend = shades.slice(0, named).map((shade, rank) => ({ class: shade, text: `rank ${rank + 1}` }));
  return (
    <Part
      title="Under any weights"
      note={`Nobody knows the right weights, so ${formatNumber(methodDraws)} were drawn at random: how often each surviving scenario takes each rank. The last column draws other panels from the same raters.`}
    >
      <Legend items={ranks > named ? [...legend, { class: 'fill-quiet rest', text: `rank ${named + 1} and below` }] : legend} />
      <FirstOnes of={scenarios} noun="scenario">
        {(some) => (
          <Scroll label="Rank acceptability">
            <table class="ranking">
              <thead>
                <tr>
                  <th scope="col">Scenario</th>
                  <th scope="col">Ranks</th>
                  <th scope="col" class="right">
                    First
                  </th>
                  <th scope="col" class="right">
                    First, showstoppers heaviest
                  </th>
                  <th scope="col" class="right">
                    First, other panels
                  </th>
                </tr>
              </thead>
              <tbody>
                {some.map((scenario) => (
                  <tr>
                    <th scope="row" class="name">
                      <ScenarioName name={scenario.scenario} />
                    </th>
                    <td class="bars">
                      <Ranks scenario={scenario} />
                    </td>
                    <td class="right number strong">{wholePercent(scenario.acceptability[0])}</td>
                    <td class="right number">{wholePercent(scenario.acceptabilityOrdered)}</td>
                    <td class="right number">{wholePercent(scenario.bootstrap)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        )}
      </FirstOnes>
    </Part>
  );
}

function Ranks({ scenario }: { readonly scenario: ScenarioRobustness }) {
  let from = 0;
  const parts = scenario.acceptability.flatMap((share, rank) => {
    const part = { from, to: from + share * 100, class: shadeOf(rank) };
    from = part.to;
    return share > 0 ? [part] : [];
  });
  const words = scenario.acceptability.flatMap((share, rank) => (share > 0 ? [`rank ${rank + 1}: ${formatNumber(share * 100, 1)}%`] : []));
  return <Bar parts={parts} label={words.join(', ')} />;
}
