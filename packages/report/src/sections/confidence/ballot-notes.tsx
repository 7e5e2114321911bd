import { PlaceLink } from '../../parts/place-link.tsx';
import { useReport } from '../../parts/report-context.tsx';
import { ScenarioName } from '../../parts/scenario-name.tsx';
import { Part } from '../../parts/section.tsx';

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
    <Part title="What raters noted">
      <ul class="plain">
        {notes.map(({ rater, scenario, note, at }) => (
          <li>
            <PlaceLink at={at}>{rater}</PlaceLink> on <ScenarioName name={scenario} />: “{note}”
          </li>
        ))}
      </ul>
    </Part>
  );
}
