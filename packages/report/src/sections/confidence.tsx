import type { Verdict } from '@headpin/core/method/robustness/figures.ts';
import { Chip, type Tone } from '../parts/chip.tsx';
import { ElementLink } from '../parts/element-link.tsx';
import { capitalised } from '../parts/format.ts';
import { titleOf } from '../parts/names.ts';
import { useReport } from '../parts/report-context.tsx';
import { Code, Empty, Part } from '../parts/section.tsx';
import { Acceptability } from './confidence/acceptability.tsx';
import { Agreement } from './confidence/agreement.tsx';
import { BallotNotes } from './confidence/ballot-notes.tsx';
import { Flips } from './confidence/flips.tsx';
import { RaterRuns } from './confidence/rater-runs.tsx';
import { ResearchNext } from './confidence/research-next.tsx';
import { WeightFlips } from './confidence/weight-flips.tsx';

const tones: Record<Verdict, Tone> = { robust: 'good', supported: 'accent', fragile: 'caution', undecided: 'bad' };

/** What a board hears, by verdict. */
const inWords: Record<Verdict, string> = {
  robust: 'The choice stands whichever reasonable weights are used, whoever is left out of the panel, and even if several scores change.',
  supported: 'Most weightings and most panels would choose the same, and no single score overturns it.',
  fragile: 'A small change would choose another scenario.',
  undecided: 'The ratings do not name one winner yet.',
};

/** The reason of the verdict, which begins with the name of the winner: here with its title. */
function Reason() {
  const { scoreboard, robustness } = useReport().assessment.figures;
  const winner = scoreboard.first[0]?.scenario;
  if (!winner || !robustness.reason.startsWith(`${winner.name} `)) return <>{robustness.reason}</>;
  return (
    <>
      <ElementLink of={winner} />
      {robustness.reason.slice(winner.name.length)}
    </>
  );
}

/** The verdict is on the panel’s choice; where the strategy chose another segment, that must be said beside it. */
function ChosenElsewhere() {
  const { scoreboard, beachhead } = useReport().assessment.figures;
  const [first] = scoreboard.first;
  const won = first?.scenario.segment?.target;
  if (beachhead === undefined || won === undefined || scoreboard.first.some(({ scenario }) => scenario.segment?.target === beachhead))
    return null;
  return (
    <p>
      <Chip tone="bad">not the beachhead</Chip> This is about {titleOf(won)}, which the ratings put first. The strategy chose{' '}
      {titleOf(beachhead)}.
    </p>
  );
}

/** How far the panel agrees, what would change the choice, and what to find out next. */
export function ConfidenceSection() {
  const { figures } = useReport().assessment;
  if (figures.scoreboard.ranked.every(({ total }) => total === null)) {
    return (
      <Empty>
        Nothing to test yet: score the scenarios in a <Code>ballot</Code> first.
      </Empty>
    );
  }
  const { robustness, agreement } = figures;
  return (
    <>
      <div class="quote">
        <p>
          <Chip tone={tones[robustness.verdict]}>{capitalised(robustness.verdict)}</Chip>
        </p>
        <p class="lead">{inWords[robustness.verdict]}</p>
        {robustness.reason !== '' && (
          <p>
            <Reason />
          </p>
        )}
        <ChosenElsewhere />
        <p class="quiet">Whatever the verdict: win the niche you choose rather than optimise the choice.</p>
      </div>
      <Acceptability robustness={robustness} />
      <Part title="What would flip it" note="The smallest changes after which another scenario is first.">
        <Flips flips={robustness.flips} />
        <WeightFlips robustness={robustness} />
      </Part>
      <ResearchNext robustness={robustness} />
      <RaterRuns robustness={robustness} />
      <Agreement agreement={agreement} />
      <BallotNotes />
    </>
  );
}
