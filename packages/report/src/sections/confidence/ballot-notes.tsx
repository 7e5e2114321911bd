import { formatCount } from '@headpin/core/format/values.ts';
import { Fold } from '../../parts/fold.tsx';
import { PlaceLink } from '../../parts/place-link.tsx';
import { useReport } from '../../parts/report-context.tsx';
import { ScenarioName } from '../../parts/scenario-name.tsx';

/** What raters wrote beside their scores. */
export function BallotNotes() {
  const { strategy } = useReport().assessment;
  const notes = strategy.ballots.flatMap((ballot) =>
    ballot.rows.flatMap(({ scenario, note, whole }) =>
      note === undefined || note.trim() === '' ? [] : [{ rater: ballot.name, scenario: scenario.name, note, at: whole }],
    ),
  );
  if (notes.length === 0) return null;
  return (
    <Fold title="What raters noted" hint={formatCount(notes.length, 'note')}>
      <ul class="plain">
        {notes.map(({ rater, scenario, note, at }) => (
          <li>
            <PlaceLink at={at}>{rater}</PlaceLink> on <ScenarioName name={scenario} />: “{note}”
          </li>
        ))}
      </ul>
    </Fold>
  );
}
