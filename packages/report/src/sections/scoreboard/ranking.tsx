import type { ScenarioFigures, Scoreboard } from '@headpin/core/method/figures.ts';
import { Bar } from '../../charts/bar.tsx';
import { stackContributions } from '../../charts/contributions.ts';
import { Legend } from '../../charts/legend.tsx';
import { seriesClasses } from '../../charts/series.ts';
import { Chip } from '../../parts/chip.tsx';
import { FirstOnes } from '../../parts/first-ones.tsx';
import { criterionText, fixed, wholePercent } from '../../parts/format.ts';
import { titleOf } from '../../parts/names.ts';
import { PlaceLink } from '../../parts/place-link.tsx';
import { Scroll } from '../../parts/scroll.tsx';

/** Ranked bars: each criterion's contribution to the total, and how sure the total is where ratings are missing. */
export function Ranking({ scoreboard }: { readonly scoreboard: Scoreboard }) {
  const classes = seriesClasses(scoreboard.criteria);
  const uncertain = scoreboard.ranked.some((scenario) => scenario.status === 'survivor' && isOpen(scenario));
  return (
    <>
      <Legend items={scoreboard.criteria.map(({ name }) => ({ class: classes.get(name) ?? '', text: criterionText(name) }))} />
      <FirstOnes of={scoreboard.ranked} noun="scenario">
        {(scenarios) => (
          <Scroll label="Ranking of the scenarios">
            <table class="ranking">
              <caption class="unseen">Scenarios by rank with the contribution of each criterion</caption>
              <thead>
                <tr>
                  <th scope="col" class="right">
                    Rank
                  </th>
                  <th scope="col">Scenario</th>
                  <th scope="col">Points by criterion</th>
                  <th scope="col" class="right">
                    Total
                  </th>
                  <th scope="col" class="right">
                    Rated
                  </th>
                </tr>
              </thead>
              <tbody>
                {scenarios.map((scenario) => (
                  <Row scenario={scenario} classes={classes} uncertain={uncertain} />
                ))}
              </tbody>
            </table>
          </Scroll>
        )}
      </FirstOnes>
      <p class="note">
        Scenarios that do not pass the gate are pale and scored on their showstoppers alone. Where ratings are missing, the thin line spans
        the totals that are still possible.
      </p>
    </>
  );
}

/** Whether missing ratings leave the total open. */
const isOpen = ({ bounds: [low, high] }: ScenarioFigures): boolean => high - low > 1e-9;

interface RowProps {
  readonly scenario: ScenarioFigures;
  readonly classes: ReadonlyMap<string, string>;
  /** Whether the total of any survivor is open, so that the ranking may still change. */
  readonly uncertain: boolean;
}

function Row({ scenario, classes, uncertain }: RowProps) {
  const parts = stackContributions(scenario, classes);
  const survivor = scenario.status === 'survivor';
  const [low, high] = scenario.bounds;
  const open = isOpen(scenario);
  const words = parts.map(({ criterion, points }) => `${criterionText(criterion)} ${fixed(points)}`).join(', ');
  return (
    <tr>
      <td class="right number strong">{scenario.rank ?? '–'}</td>
      <th scope="row" class="name">
        <PlaceLink at={scenario.scenario.at}>{titleOf(scenario.scenario)}</PlaceLink>
        <span class="second">
          <Standing scenario={scenario} uncertain={uncertain} />
        </span>
      </th>
      <td class="bars">
        <Bar
          parts={survivor ? parts : parts.map((part) => ({ ...part, class: `${part.class} faded` }))}
          reach={open ? [low, high] : undefined}
          label={words === '' ? 'nothing rated' : words}
        />
      </td>
      <td class="right number strong">
        {fixed(scenario.total)}
        {open && <span class="second">{`${fixed(low)}–${fixed(high)}`}</span>}
      </td>
      <td class="right number">{wholePercent(scenario.coverage)}</td>
    </tr>
  );
}

function Standing({ scenario, uncertain }: { readonly scenario: ScenarioFigures; readonly uncertain: boolean }) {
  const segment = scenario.scenario.segment?.target;
  if (scenario.status === 'eliminated') {
    const failed = scenario.failed.map(({ criterion, mean }) => `${criterionText(criterion)} ${fixed(mean, 2)}`).join(', ');
    return (
      <>
        <Chip tone="bad">eliminated</Chip> {failed}
      </>
    );
  }
  if (scenario.status === 'undecided') {
    return (
      <>
        <Chip tone="caution">undecided</Chip> nobody rated {scenario.unrated.map(criterionText).join(', ')}
      </>
    );
  }
  return (
    <>
      {segment ? titleOf(segment) : 'for no segment'}
      {uncertain && scenario.necessaryWinner && ' · first whatever the missing ratings are'}
      {uncertain && !scenario.necessaryWinner && scenario.possibleWinner && scenario.rank !== 1 && ' · could still be first'}
      {scenario.firstRoundOnly && ' · first round only'}
    </>
  );
}
