import { formatList, formatNumber } from '@headpin/core/format/values.ts';
import type { AgreementFigures } from '@headpin/core/method/agreement/figures.ts';
import { Fact, Facts } from '../../parts/facts.tsx';
import { fixed, readable, wholePercent } from '../../parts/format.ts';
import { useReport } from '../../parts/report-context.tsx';
import { ScenarioName } from '../../parts/scenario-name.tsx';
import { Scroll } from '../../parts/scroll.tsx';
import { Part } from '../../parts/section.tsx';

/** How far the raters agree: on the whole, by criterion, and where they do not. */
export function Agreement({ agreement }: { readonly agreement: AgreementFigures }) {
  const { criteria } = useReport().assessment.figures.scoreboard;
  const { disputed } = agreement;
  return (
    <Part
      title="How far the panel agrees"
      note="1 is full agreement, 0 what chance would give. A figure is not shown where too few people or scenarios stand behind it."
    >
      <Facts>
        <Fact term="Raters with scores">{formatList(agreement.ratersWithScores) || 'none'}</Fact>
        <Fact term="Ratings given, of those expected">{wholePercent(agreement.coverage)}</Fact>
        <Fact term="Kendall’s W, on the order of the scenarios">
          {agreement.kendallW === null ? 'not shown' : fixed(agreement.kendallW, 2)}
        </Fact>
        <Fact term="ICC(A,k), on the totals">{agreement.icc === null ? 'not shown' : fixed(agreement.icc, 2)}</Fact>
      </Facts>
      <div class="columns">
        <Scroll label="Agreement by criterion" stop>
          <table>
            <caption>By criterion: Krippendorff’s alpha</caption>
            <tbody>
              {criteria.map(({ name }) => {
                const figures = agreement.criteria.get(name);
                return (
                  <tr>
                    <th scope="row">{readable(name)}</th>
                    <td class="right number">{fixed(figures?.alpha, 2)}</td>
                    <td class="quiet">{figures?.why ?? ''}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </Scroll>
        <Disputed disputed={disputed} />
      </div>
    </Part>
  );
}

function Disputed({ disputed }: { readonly disputed: AgreementFigures['disputed'] }) {
  if (disputed.length === 0) return <p class="quiet">No cell is disputed.</p>;
  return (
    <Scroll label="Disputed cells">
      <table>
        <caption>Disputed: talk about these before anything else</caption>
        <tbody>
          {disputed.map((cell) => (
            <tr>
              <th scope="row">
                <ScenarioName name={cell.scenario} />, {readable(cell.criterion)}
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
