import type { Assessment } from '@headpin/core/assessment/assessment.ts';
import { valueOf } from '@headpin/core/facts/read.ts';
import type { Decision, Segment } from '@headpin/core/facts/strategy.ts';
import { formatDuration, formatPercent } from '@headpin/core/format/values.ts';
import { Facts, PropertyFact } from '../parts/facts.tsx';
import { dateText, rangeText } from '../parts/format.ts';
import { titleOf } from '../parts/names.ts';
import { PlaceLink } from '../parts/place-link.tsx';
import { useReport } from '../parts/report-context.tsx';
import { Code, Empty, Part } from '../parts/section.tsx';
import { AtAGlance } from './at-a-glance.tsx';
import { ReadinessByCategory } from './readiness.tsx';
import { ReasonQuote } from './reason-quote.tsx';

/** What was decided, in one sentence, and how far it is from ready. */
export function DecisionSection() {
  const { assessment } = useReport();
  const { strategy, figures } = assessment;
  return (
    <>
      <div class="decision">
        <BeachheadSentence decision={strategy.decision} beachhead={figures.beachhead} />
        <ReasonQuote segment={figures.beachhead} />
      </div>
      <AtAGlance />
      <DecisionFacts decision={strategy.decision} />
      <Readiness assessment={assessment} />
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
  const { decided, because } = decision;
  return (
    <Facts>
      <PropertyFact term="Why this one" of={because} />
      <PropertyFact term="Decided" of={decided}>
        {dateText(valueOf(decided))}
      </PropertyFact>
      <PropertyFact term="Choose by" of={decision.decideBy}>
        {dateText(valueOf(decision.decideBy))}
      </PropertyFact>
      <PropertyFact term="Whole product offered from" of={decision.launch}>
        {dateText(valueOf(decision.launch))}
      </PropertyFact>
      <PropertyFact term="Time to dominate" of={decision.horizon} />
      <PropertyFact term="Money lasts" of={decision.runway} />
      <PropertyFact term="Goal" of={decision.goal} />
      <PropertyFact term="Sold as" of={decision.application} />
      <PropertyFact term="Owner" of={decision.owner} />
      <PropertyFact term="Signed off by" of={decision.agreed} />
      <PropertyFact term="Declined while crossing" of={decision.wontPursue} />
    </Facts>
  );
}

const Readiness = ({ assessment }: { readonly assessment: Assessment }) => (
  <Part title="Readiness by category" note="Every finding shows the points that fixing it gains; together they are what is missing to 100.">
    <ReadinessByCategory readiness={assessment.readiness} findings={assessment.findings} />
  </Part>
);
