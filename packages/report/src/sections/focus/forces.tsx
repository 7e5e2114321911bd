import { valueOf } from '@headpin/core/facts/read.ts';
import { ElementLink } from '../../parts/element-link.tsx';
import { capitalised } from '../../parts/format.ts';
import { PlaceLink } from '../../parts/place-link.tsx';
import { useReport } from '../../parts/report-context.tsx';
import { Scroll } from '../../parts/scroll.tsx';
import { Part } from '../../parts/section.tsx';

/** The forces that punish a failed crossing, and the answer to each. */
export function Forces() {
  const { risks } = useReport().assessment.strategy;
  if (risks.length === 0) return null;
  return (
    <Part title="If the crossing stalls" note="Four forces come at once; each needs an answer.">
      <Scroll label="Forces and answers">
        <table>
          <thead>
            <tr>
              <th scope="col">Force</th>
              <th scope="col">Risk</th>
              <th scope="col">Answer</th>
            </tr>
          </thead>
          <tbody>
            {risks.map((risk) => (
              <tr>
                <td class="number">{capitalised(valueOf(risk.force) ?? '–')}</td>
                <th scope="row">
                  <ElementLink of={risk} />
                </th>
                <td>
                  {valueOf(risk.answer) ? (
                    <PlaceLink at={risk.answer?.at} class="value">
                      {valueOf(risk.answer)}
                    </PlaceLink>
                  ) : (
                    <span class="gap">no answer yet</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Part>
  );
}
