import { formatCount } from '@headpin/core/format/values.ts';
import type { RobustnessFigures } from '@headpin/core/method/robustness/figures.ts';
import { Chip } from '../../parts/chip.tsx';
import { Fold } from '../../parts/fold.tsx';
import { fixed, wholePercent } from '../../parts/format.ts';
import { ScenarioNames } from '../../parts/scenario-name.tsx';
import { Part } from '../../parts/section.tsx';
import { Table } from '../../parts/table.tsx';

/** The panel without each of its raters, and resampled panels. */
export function RaterRuns({ robustness }: { readonly robustness: RobustnessFigures }) {
  const { leaveOneOut, bootstrap } = robustness;
  if (!leaveOneOut || leaveOneOut.length === 0) {
    return (
      <Part title="With other raters">
        <p class="quiet">Fewer than two people rated, so nothing can be said about another panel.</p>
      </Part>
    );
  }
  const kept = leaveOneOut.filter((run) => run.kept).length;
  return (
    <Fold
      title="With other raters"
      hint={`kept in ${kept} of ${formatCount(leaveOneOut.length, 'run')}`}
      note={`Leaving one rater out keeps the choice in ${kept} of ${formatCount(leaveOneOut.length, 'run')}.${bootstrap ? bootstrapWords(bootstrap) : ''}`}
    >
      <Table label="Runs without one rater" columns={['Without', 'First', 'Kept', { figures: 'Points ahead of the next' }]}>
        {leaveOneOut.map((run) => (
          <tr>
            <th scope="row">{run.without}</th>
            <td>
              <ScenarioNames names={run.winner === null ? run.coWinners : [run.winner]} none="nobody survives" />
            </td>
            <td>
              <Chip tone={run.kept ? 'good' : 'caution'}>{run.kept ? 'kept' : 'changed'}</Chip>
            </td>
            <td class="right number">{fixed(run.margin)}</td>
          </tr>
        ))}
      </Table>
    </Fold>
  );
}

function bootstrapWords({ noSurvivor, tie, exact, resamples }: NonNullable<RobustnessFigures['bootstrap']>): string {
  const how = exact ? 'every possible resampled panel' : `${formatCount(resamples, 'resampled panel')}`;
  const also = [
    ...(noSurvivor > 0 ? [`nobody survives in ${wholePercent(noSurvivor)}`] : []),
    ...(tie > 0 ? [`totals tie in ${wholePercent(tie)}`] : []),
  ];
  return ` Of ${how}, ${also.length === 0 ? 'each names one winner' : also.join(' and ')}.`;
}
