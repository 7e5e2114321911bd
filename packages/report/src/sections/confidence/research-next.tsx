import { formatCount } from '@headpin/core/format/values.ts';
import type { RobustnessFigures } from '@headpin/core/method/robustness/figures.ts';
import { criterionText, fixed, wholePercent } from '../../parts/format.ts';
import { ScenarioName } from '../../parts/scenario-name.tsx';
import { Part } from '../../parts/section.tsx';
import { Table } from '../../parts/table.tsx';

/** Rows shown; the rest is counted below the table. */
const shown = 10;

/** Which unrated or disputed cells are worth finding out about, by what knowing them would bring. */
export function ResearchNext({ robustness: { research, verdict } }: { readonly robustness: RobustnessFigures }) {
  const worth = research.filter(({ value, changes }) => value > 0 || changes > 0);
  return (
    <Part title="What to research next">
      {worth.length === 0 ? (
        <p class="quiet">
          {research.length === 0 ? 'No score is missing or disputed.' : 'Nothing missing or disputed would change the choice.'}
          {(verdict === 'robust' || verdict === 'supported') && ' Go and win the niche.'}
        </p>
      ) : (
        <>
          <Table
            label="What to research next"
            columns={['Scenario', 'Criterion', { figures: 'Worth knowing, points' }, { figures: 'Chance that the choice changes' }]}
          >
            {worth.slice(0, shown).map((cell) => (
              <tr>
                <th scope="row">
                  <ScenarioName name={cell.scenario} />
                </th>
                <td>{criterionText(cell.criterion)}</td>
                <td class="right number">{fixed(cell.value * 100, 2)}</td>
                <td class="right number">{wholePercent(cell.changes)}</td>
              </tr>
            ))}
          </Table>
          {worth.length > shown && <p class="note">{formatCount(worth.length - shown, 'more score')} would be worth less than these.</p>}
        </>
      )}
    </Part>
  );
}
