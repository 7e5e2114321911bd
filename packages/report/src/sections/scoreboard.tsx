import { formatCount, formatNumber } from '@headpin/core/format/values.ts';
import type { Scoreboard } from '@headpin/core/method/figures.ts';
import { Fold } from '../parts/fold.tsx';
import { useReport } from '../parts/report-context.tsx';
import { ScenarioNames } from '../parts/scenario-name.tsx';
import { Code, Empty, Part } from '../parts/section.tsx';
import { FirstByCutoff } from './scoreboard/first-by-cutoff.tsx';
import { Gate } from './scoreboard/gate.tsx';
import { HeatMap } from './scoreboard/heat-map.tsx';
import { Ranking } from './scoreboard/ranking.tsx';

/** Who ranks where and why: ranking, gate, heat map, and the cutoff. */
export function ScoreboardSection() {
  const { scoreboard } = useReport().assessment.figures;
  if (scoreboard.scenarios.length === 0) {
    return (
      <Empty>
        Declare scenarios with <Code>{'scenario Name for Segment { … }'}</Code> and score them in a <Code>ballot</Code>.
      </Empty>
    );
  }
  if (scoreboard.ranked.every(({ total }) => total === null)) {
    return (
      <Empty>
        {formatCount(scoreboard.scenarios.length, 'scenario')} declared, none scored. Add a{' '}
        <Code>{'ballot Rater { Scenario 4 5 3 4 }'}</Code> for each rater.
      </Empty>
    );
  }
  return (
    <>
      <p class="lead">
        <ResultSentence scoreboard={scoreboard} />
      </p>
      <Ranking scoreboard={scoreboard} />
      <Part
        title="The gate"
        note={`A showstopper whose mean is below the cutoff of ${formatNumber(scoreboard.cutoff)} eliminates the scenario.`}
      >
        <Gate scoreboard={scoreboard} />
      </Part>
      <Part
        title="What the panel gave"
        note="Mean of each criterion, 1 to 5, 5 always favourable: blue at or above the cutoff, red below. The line below spans the lowest and the highest rating, a dot for each score that was given; a red frame and “!” mark a disputed cell."
      >
        <p class="note">
          <a href="#criteria">What each criterion asks</a>
        </p>
        <HeatMap scoreboard={scoreboard} />
      </Part>
      <Fold title="Who would be first at another cutoff" hint="a stricter or a milder gate">
        <FirstByCutoff scoreboard={scoreboard} />
      </Fold>
    </>
  );
}

function ResultSentence({ scoreboard }: { readonly scoreboard: Scoreboard }) {
  const { first, scenarios, cutoff } = scoreboard;
  const survivors = scenarios.filter(({ status }) => status === 'survivor').length;
  const undecided = scenarios.filter(({ status }) => status === 'undecided').length;
  const gate = `${formatNumber(survivors)} of ${formatCount(scenarios.length, 'scenario')} ${survivors === 1 ? 'passes' : 'pass'} the gate at a cutoff of ${formatNumber(cutoff)}`;
  const waiting = undecided > 0 ? `, and ${formatNumber(undecided)} ${undecided === 1 ? 'lacks' : 'lack'} a showstopper rating` : '';
  if (first.length === 0) {
    return (
      <>
        {gate}
        {waiting}.{' '}
        {undecided > 0
          ? 'Rate what is missing before anything is ruled out.'
          : 'Nobody survives: do not cross yet; stay in the early market, keep the burn low, and write new scenarios.'}
      </>
    );
  }
  return (
    <>
      <ScenarioNames names={first.map(({ scenario }) => scenario.name)} none="nobody" />{' '}
      {first.length === 1 ? 'ranks first' : 'share the first rank'} with {formatNumber(first[0]?.total ?? 0, 1)} of 100 points, rated by{' '}
      {formatCount(scoreboard.raters.length, 'person', 'people')}; {gate}
      {waiting}.
    </>
  );
}
