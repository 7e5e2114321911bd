import { given, valueOf } from '@headpin/core/facts/read.ts';
import { ElementLink } from '../../parts/element-link.tsx';
import { PropertyText } from '../../parts/facts.tsx';
import { capitalised } from '../../parts/format.ts';
import { useReport } from '../../parts/report-context.tsx';
import { Part } from '../../parts/section.tsx';
import { Table } from '../../parts/table.tsx';

/** The forces that punish a failed crossing, and the answer to each. */
export function Forces() {
  const { risks } = useReport().assessment.strategy;
  if (risks.length === 0) return null;
  return (
    <Part title="If the crossing stalls" note="Four forces come at once; each needs an answer.">
      <Table label="Forces and answers" columns={['Force', 'Risk', 'Answer']}>
        {risks.map((risk) => (
          <tr>
            <td class="number">{capitalised(valueOf(risk.force) ?? '–')}</td>
            <th scope="row">
              <ElementLink of={risk} />
            </th>
            <td>{risk.answer && given(risk.answer) ? <PropertyText of={risk.answer} /> : <span class="gap">no answer yet</span>}</td>
          </tr>
        ))}
      </Table>
    </Part>
  );
}
