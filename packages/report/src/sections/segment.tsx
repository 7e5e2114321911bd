import { valueOf } from '@headpin/core/facts/read.ts';
import type { Segment } from '@headpin/core/facts/strategy.ts';
import { Fact, Facts, LinksFact, PropertyFact, PropertyText } from '../parts/facts.tsx';
import { Fold } from '../parts/fold.tsx';
import { dateText } from '../parts/format.ts';
import { titleOf } from '../parts/names.ts';
import { PlaceLink } from '../parts/place-link.tsx';
import { Prose } from '../parts/prose.tsx';
import { useReport } from '../parts/report-context.tsx';
import { Code, Empty, Part } from '../parts/section.tsx';
import { Circles } from './segment/circles.tsx';
import { FourPoints } from './segment/four-points.tsx';
import { SegmentsCompared } from './segment/segments-compared.tsx';
import { Sizing } from './segment/sizing.tsx';

/** The beachhead: who they are, why they buy, how many, and how that compares with the other segments. */
export function SegmentSection() {
  const { strategy, figures } = useReport().assessment;
  const segment = figures.beachhead;
  if (strategy.segments.length === 0) {
    return (
      <Empty>
        Declare a <Code>{'segment Name { geography: "…" industry: "…" profession: "…" useCase: "…" }'}</Code> for each market that you
        discuss.
      </Empty>
    );
  }
  if (!segment) {
    return (
      <>
        <Empty>
          No beachhead is chosen. Name one of these segments with <Code>beachhead:</Code>.
        </Empty>
        <SegmentsCompared />
      </>
    );
  }
  return (
    <>
      <p class="lead">
        <PlaceLink at={segment.at}>{titleOf(segment)}</PlaceLink>
      </p>
      <Prose text={segment.doc} />
      <FourPoints segment={segment} />
      <Description segment={segment} />
      <Sizing segment={segment} />
      <Circles segment={segment} />
      <Reason segment={segment} />
      <EarlyAdopters segment={segment} />
      {strategy.segments.length > 1 && (
        <Part title="Against the other segments">
          <SegmentsCompared />
        </Part>
      )}
    </>
  );
}

const Description = ({ segment }: { readonly segment: Segment }) => (
  <>
    <Part title="Who plays which role">
      {segment.payer || segment.user || segment.sponsor || segment.volunteer ? (
        <Facts>
          <PropertyFact term="Pays" of={segment.payer} />
          <PropertyFact term="Uses it every day" of={segment.user} />
          <PropertyFact term="Wants it to happen" of={segment.sponsor} />
          <PropertyFact term="Helps unpaid" of={segment.volunteer} />
        </Facts>
      ) : (
        <Empty>
          Say who pays and who uses it with <Code>payer:</Code> and <Code>user:</Code>.
        </Empty>
      )}
    </Part>
    <Facts>
      <PropertyFact term="What marks them out" of={segment.distinct} />
      <PropertyFact term="Why they buy before anyone else" of={segment.whyThem} />
      <PropertyFact term="The job to be done" of={segment.job} />
      <PropertyFact term="The value proposition" of={segment.value} />
      <PropertyFact term="What delivers it" of={segment.solution} />
      <PropertyFact term="Where they meet and compare notes" of={segment.talkAt} />
      <LinksFact term="What only we have, and they need" of={segment.uses} />
      <LinksFact term="Shown by" of={segment.evidence} />
      {segment.basis && (
        <Fact term="Defined from">
          <PropertyText of={segment.basis}>{segment.basis.value === 'customers' ? 'existing customers' : 'the market'}</PropertyText>
        </Fact>
      )}
    </Facts>
  </>
);

function Reason({ segment }: { readonly segment: Segment }) {
  const { reason } = segment;
  if (!reason) return null;
  return (
    <Fold title="The reason to buy in full" hint="what hurts, why now, and why what they have falls short">
      <Facts>
        <PropertyFact term="What hurts" of={reason.problem} />
        <PropertyFact term="What makes it urgent" of={reason.trigger} />
        <PropertyFact term="How it is solved today" of={reason.today} />
        <PropertyFact term="Why that falls short" of={reason.shortfall} />
        <PropertyFact term="Decision forced by" of={reason.deadline}>
          {dateText(valueOf(reason.deadline))}
        </PropertyFact>
        <PropertyFact term="Doing nothing costs an account" of={reason.inaction} />
        <PropertyFact term="Buying from a startup puts at risk" of={reason.risk} />
        <LinksFact term="Shown by" of={reason.evidence} />
      </Facts>
    </Fold>
  );
}

function EarlyAdopters({ segment }: { readonly segment: Segment }) {
  const group = segment.earlyAdopters;
  return (
    <Fold
      title="Early adopters inside it"
      hint={group ? valueOf(group.who) : 'not declared'}
      open={!group}
      note="They buy first and signal the whole segment: same job, same value, same solution, only more acute."
    >
      {group ? (
        <Facts>
          <PropertyFact term="Who" of={group.who} />
          <PropertyFact term="How many" of={group.accounts} />
          <PropertyFact term="Tried themselves" of={group.tried} />
          <PropertyFact term="Asked for" of={group.asked} />
          <PropertyFact term="Paid in advance" of={group.prepaid} />
          <PropertyFact term="Listened to in person" of={group.interviews} />
          <LinksFact term="Needs they have first" of={group.needs} />
        </Facts>
      ) : (
        <Empty>
          Declare <Code>{'early adopters { who: "…" accounts: … }'}</Code> inside the segment.
        </Empty>
      )}
    </Fold>
  );
}
