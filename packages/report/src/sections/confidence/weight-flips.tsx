import { formatNumber } from '@headpin/core/format/values.ts';
import type { RobustnessFigures } from '@headpin/core/method/robustness/figures.ts';
import { criterionText } from '../../parts/format.ts';
import { PlaceLink } from '../../parts/place-link.tsx';
import { useReport } from '../../parts/report-context.tsx';
import { ScenarioName } from '../../parts/scenario-name.tsx';
import { Scroll } from '../../parts/scroll.tsx';

/** For each criterion: the weights between which the winner stays, the others as they are. */
export function WeightFlips({ robustness }: { readonly robustness: RobustnessFigures }) {
  const { criteria } = useReport().assessment.figures.scoreboard;
  const rows = criteria.flatMap((criterion) => {
    const flip = robustness.weights.get(criterion.name);
    return flip ? [{ criterion, flip }] : [];
  });
  if (rows.length === 0) return null;
  const sensitive = rows.filter(({ flip }) => flip.below !== null || flip.above !== null);
  if (sensitive.length === 0) return <p>No single weight changes the winner, however small or large.</p>;
  return (
    <Scroll label="Weights within which the winner stays">
      <table>
        <caption>One weight changed, the others as they are</caption>
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <th scope="col" class="right">
              Weight now
            </th>
            <th scope="col">Winner stays</th>
            <th scope="col">Below, first is</th>
            <th scope="col">Above, first is</th>
          </tr>
        </thead>
        <tbody>
          {sensitive.map(({ criterion, flip }) => (
            <tr>
              <th scope="row">
                <PlaceLink at={criterion.declaration?.at}>{criterionText(criterion.name)}</PlaceLink>
              </th>
              <td class="right number">{formatNumber(criterion.weight)}</td>
              <td class="number">
                {formatNumber(flip.stays[0])} {flip.stays[1] === null ? 'and more' : `to ${formatNumber(flip.stays[1])}`}
              </td>
              <td>
                <ScenarioName name={flip.below} />
              </td>
              <td>
                <ScenarioName name={flip.above} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
