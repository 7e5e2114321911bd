import { formatCount, formatList, formatNumber } from '@headpin/core/format/values.ts';
import { agreementBand } from '@headpin/core/method/agreement/agreement.ts';
import type { AgreementFigures } from '@headpin/core/method/agreement/figures.ts';
import { Fact, Facts } from '../../parts/facts.tsx';
import { Fold } from '../../parts/fold.tsx';
import { criterionText, fixed, wholePercent } from '../../parts/format.ts';
import { useReport } from '../../parts/report-context.tsx';
import { ScenarioName } from '../../parts/scenario-name.tsx';
import { Scroll } from '../../parts/scroll.tsx';

/** How far the raters agree: on the whole, by criterion, and where they do not. */
export function Agreement({ agreement }: { readonly agreement: AgreementFigures }) {
  const { criteria } = useReport().assessment.figures.scoreboard;
  const { disputed } = agreement;
  return (
    <Fold
      title="How far the panel agrees"
      hint={disputed.length === 0 ? 'no score is disputed' : `${formatCount(disputed.length, 'disputed score')}`}
      note="1 is full agreement, 0 what chance would give. A figure is not shown where too few people or scenarios stand behind it."
    >
      <Facts>
        <Fact term="Raters with scores">{formatList(agreement.ratersWithScores) || 'none'}</Fact>
        <Fact term="Ratings given, of those expected">{wholePercent(agreement.coverage)}</Fact>
        <Fact term="On the order of the scenarios (Kendall’s W)">{inWords(agreement.kendallW)}</Fact>
        <Fact term="On their totals (intraclass correlation)">{inWords(agreement.icc)}</Fact>
      </Facts>
      <div class="columns">
        <Scroll label="Agreement by criterion" stop>
          <table>
            <caption>By criterion (Krippendorff’s alpha)</caption>
            <tbody>
              {criteria.map(({ name }) => {
                const figures = agreement.criteria.get(name);
                return (
                  <tr>
                    <th scope="row">{criterionText(name)}</th>
                    <td class="right number">{fixed(figures?.alpha, 2)}</td>
                    <td class="quiet">{figures?.why ?? wordFor(figures?.alpha)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </Scroll>
        <Disputed disputed={disputed} />
      </div>
    </Fold>
  );
}

/** A coefficient with its word; below zero there is less agreement than chance would give. */
const inWords = (coefficient: number | null): string =>
  coefficient === null ? 'not shown' : `${wordFor(coefficient)} (${fixed(coefficient, 2)})`;

const wordFor = (coefficient: number | null | undefined): string =>
  typeof coefficient !== 'number' ? '' : coefficient < 0 ? 'no consensus' : agreementBand(coefficient);

function Disputed({ disputed }: { readonly disputed: AgreementFigures['disputed'] }) {
  if (disputed.length === 0) return <p class="quiet">No score is disputed.</p>;
  return (
    <Scroll label="Disputed scores">
      <table>
        <caption>Disputed: talk about these before anything else</caption>
        <tbody>
          {disputed.map((cell) => (
            <tr>
              <th scope="row">
                <ScenarioName name={cell.scenario} />, {criterionText(cell.criterion)}
              </th>
              <td>
                lowest {formatList(cell.lowest)}, highest {formatList(cell.highest)}, {formatNumber(cell.range)} apart
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
