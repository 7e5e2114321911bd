import type { Assessment } from '@headpin/core/assessment/assessment.ts';
import { given, valueOf } from '@headpin/core/facts/read.ts';
import type { Decision, Segment } from '@headpin/core/facts/strategy.ts';
import { formatDuration, formatPercent } from '@headpin/core/format/values.ts';
import { Facts, PropertyFact } from '../parts/facts.tsx';
import { Fold } from '../parts/fold.tsx';
import { dateText, rangeText } from '../parts/format.ts';
import { sortFindings } from '../parts/judged.ts';
import { titleOf } from '../parts/names.ts';
import { PlaceLink } from '../parts/place-link.tsx';
import { useReport } from '../parts/report-context.tsx';
import { Code, Empty, Part } from '../parts/section.tsx';
import { AtAGlance } from './decision/at-a-glance.tsx';
import { FirstFixes } from './decision/first-fixes.tsx';
import { Leaders } from './decision/leaders.tsx';
import { ReadinessByCategory } from './decision/readiness.tsx';
import { ReasonQuote } from './decision/reason-quote.tsx';

/** What was decided, in one sentence, and how far it is from ready. */
export function DecisionSection() {
  const { assessment } = useReport();
  const { strategy, figures } = assessment;
  return (
    <>
      <div class="decision">
        <BeachheadSentence decision={strategy.decision} beachhead={figures.beachhead} />
        <ReasonQuote segment={figures.beachhead} />
        {strategy.decision && (
          <Facts wide>
            <PropertyFact term="Why this one" of={strategy.decision.because} />
          </Facts>
        )}
      </div>
      <AtAGlance />
      {sortFindings(assessment).open.length === 0 ? (
        <div class="columns">
          <Leaders />
          <Readiness assessment={assessment} />
        </div>
      ) : (
        <>
          <Readiness assessment={assessment} />
          <div class="columns">
            <Leaders />
            <FirstFixes />
          </div>
        </>
      )}
      <DecisionFacts decision={strategy.decision} />
    </>
  );
}

function BeachheadSentence({ decision, beachhead }: { readonly decision: Decision | undefined; readonly beachhead: Segment | undefined }) {
  if (!beachhead) {
    return (
      <>
        <p class="sentence">No beachhead is chosen yet.</p>
        <Empty>
          Name the one segment to win first with <Code>beachhead:</Code> in the <Code>strategy</Code> block.
        </Empty>
      </>
    );
  }
  const share = valueOf(beachhead.share);
  const accounts = valueOf(beachhead.accounts);
  const product = valueOf(decision?.product) ?? (decision ? titleOf(decision) : 'We');
  return (
    <p class="sentence">
      {product} first wins{' '}
      <em>
        <PlaceLink at={decision?.beachhead?.at ?? beachhead.at}>{titleOf(beachhead)}</PlaceLink>
      </em>
      {share && beachhead.share && (
        <>
          :{' '}
          <PlaceLink at={beachhead.share.at} class="value">
            {formatPercent(share)}
            {accounts && ` of ${rangeText(accounts)} accounts`} within {formatDuration(share.within)}
          </PlaceLink>
        </>
      )}
      .
    </p>
  );
}

function DecisionFacts({ decision }: { readonly decision: Decision | undefined }) {
  if (!decision) {
    return (
      <Empty>
        Add a <Code>strategy</Code> block to this folder: what is sold, the stage, and the one segment to win first.
      </Empty>
    );
  }
  const { decided, decideBy, launch, horizon, runway, goal, application, owner, agreed, wontPursue } = decision;
  const facts = [decided, decideBy, launch, horizon, runway, goal, application, owner, agreed, wontPursue];
  if (!facts.some(given)) return null;
  return (
    <Fold title="The decision in full" hint="goal, dates, owner, and what is declined">
      <Facts>
        <PropertyFact term="Decided" of={decided}>
          {dateText(valueOf(decided))}
        </PropertyFact>
        <PropertyFact term="Choose by" of={decideBy}>
          {dateText(valueOf(decideBy))}
        </PropertyFact>
        <PropertyFact term="Whole product offered from" of={launch}>
          {dateText(valueOf(launch))}
        </PropertyFact>
        <PropertyFact term="Time to dominate" of={horizon} />
        <PropertyFact term="Money lasts" of={runway} />
        <PropertyFact term="Goal" of={goal} />
        <PropertyFact term="Sold as" of={application} />
        <PropertyFact term="Owner" of={owner} />
        <PropertyFact term="Signed off by" of={agreed} />
        <PropertyFact term="Declined while crossing" of={wontPursue} />
      </Facts>
    </Fold>
  );
}

const Readiness = ({ assessment }: { readonly assessment: Assessment }) => (
  <Part title="Readiness by category" note="How much of each part of the plan is in place, of 100.">
    <ReadinessByCategory readiness={assessment.readiness} findings={assessment.findings} />
  </Part>
);
