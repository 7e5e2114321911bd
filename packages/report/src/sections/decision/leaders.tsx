import { formatCount } from '@headpin/core/format/values.ts';
import { Bar } from '../../charts/bar.tsx';
import { fixed } from '../../parts/format.ts';
import { titleOf } from '../../parts/names.ts';
import { PlaceLink } from '../../parts/place-link.tsx';
import { useReport } from '../../parts/report-context.tsx';
import { Part } from '../../parts/section.tsx';

/** Scenarios on the first page; the scoreboard has them all. */
const shown = 5;

/** The scoreboard in short: the best scenarios with their totals. */
export function Leaders() {
  const { ranked } = useReport().assessment.figures.scoreboard;
  const scored = ranked.filter(({ total }) => total !== null);
  if (scored.length === 0) return null;
  return (
    <Part title="Scoreboard in short">
      <table class="short">
        <caption class="unseen">The best scenarios by rank, with their points of 100</caption>
        <tbody>
          {scored.slice(0, shown).map(({ scenario, rank, total, status }) => (
            <tr>
              <td class="right number strong">{rank ?? '–'}</td>
              <th scope="row">
                <PlaceLink at={scenario.at}>{titleOf(scenario)}</PlaceLink>
                {status !== 'survivor' && <span class="label"> {status}</span>}
              </th>
              <td class="axis-cell">
                <Bar
                  thin
                  parts={[{ from: 0, to: total ?? 0, class: rank === 1 ? 'fill-accent' : 'fill-quiet' }]}
                  label={`${fixed(total)} of 100 points`}
                />
              </td>
              <td class="right number strong">{fixed(total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="note">
        <a href="#scoreboard">{scored.length > shown ? `All ${formatCount(ranked.length, 'scenario')}` : 'How the points come about'}</a>
      </p>
    </Part>
  );
}
