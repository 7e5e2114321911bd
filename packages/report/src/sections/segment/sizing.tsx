import { valueOf } from '@headpin/core/facts/read.ts';
import type { Segment } from '@headpin/core/facts/strategy.ts';
import type { Interval, Rate, TimedShare, Total } from '@headpin/core/facts/values.ts';
import { formatDuration, formatMoney, formatPercent, formatRange, formatRate } from '@headpin/core/format/values.ts';
import type { SizingFigures } from '@headpin/core/method/figures.ts';
import type { ComponentChildren } from 'preact';
import { moneyText, rangeText, shareText } from '../../parts/format.ts';
import { PlaceLink } from '../../parts/place-link.tsx';
import { useReport } from '../../parts/report-context.tsx';
import { Code, Empty, Part } from '../../parts/section.tsx';
import { SizingTests } from './sizing-tests.tsx';

/** The sizing sum with its numbers, and the three tests that rest on it. */
export function Sizing({ segment }: { readonly segment: Segment }) {
  const { strategy, figures } = useReport().assessment;
  const sizing = figures.sizing.get(segment);
  const accounts = valueOf(segment.accounts);
  const spend = valueOf(segment.spend);
  return (
    <Part title="How big it is">
      {sizing && accounts && spend ? (
        <div class="columns">
          <Sum segment={segment} sizing={sizing} accounts={accounts} spend={spend} goal={valueOf(strategy.decision?.goal)} />
          <SizingTests segment={segment} sizing={sizing} />
        </div>
      ) : (
        <Empty>
          Give <Code>accounts:</Code>, <Code>spend:</Code> and <Code>share:</Code> in the segment, and a <Code>goal:</Code> in the strategy.
        </Empty>
      )}
    </Part>
  );
}

interface SumProps {
  readonly segment: Segment;
  readonly sizing: SizingFigures;
  readonly accounts: Interval;
  readonly spend: Rate;
  readonly goal: Total | undefined;
}

function Sum({ segment, sizing, accounts, spend, goal }: SumProps) {
  const { strategy } = useReport().assessment;
  const money = (amount: Interval | null) => moneyText(amount, strategy.currency);
  const share = valueOf(segment.share);
  return (
    <div class="sum">
      <Line amount={<PlaceLink at={segment.accounts?.at}>{rangeText(accounts)}</PlaceLink>}>accounts</Line>
      <Line
        amount={
          <>
            × <PlaceLink at={segment.spend?.at}>{formatMoney({ ...spend.perYear, currency: spend.currency })}</PlaceLink>
          </>
        }
      >
        a year from each{spend.per !== 'year' && ` (${formatRate(spend)})`}
      </Line>
      <Line total amount={<>= {money(sizing.marketPerYear)}</>}>
        the market, a year
      </Line>
      {goal && sizing.marketOverPeriod && (
        <Line amount={money(sizing.marketOverPeriod)}>the market over the {formatDuration(goal.over)} of the goal</Line>
      )}
      {share && <ShareLines segment={segment} share={share} goal={goal} sizing={sizing} money={money} />}
    </div>
  );
}

interface ShareLinesProps {
  readonly segment: Segment;
  readonly share: TimedShare;
  readonly goal: Total | undefined;
  readonly sizing: SizingFigures;
  readonly money: (amount: Interval | null) => string;
}

function ShareLines({ segment, share, goal, sizing, money }: ShareLinesProps) {
  const { strategy } = useReport().assessment;
  return (
    <>
      <Line
        amount={
          <>
            × <PlaceLink at={segment.share?.at}>{formatPercent(share)}</PlaceLink>
          </>
        }
      >
        the share to win
      </Line>
      {goal && sizing.ownRevenue && sizing.fullYears && (
        <>
          <Line amount={`× ${yearsThatCount(goal, share, sizing.fullYears)}`}>
            years that count: the share rises evenly for {formatDuration(share.within)}, then stays
          </Line>
          <Line total amount={<>= {money(sizing.ownRevenue)}</>}>
            own revenue over {formatDuration(goal.over)}
          </Line>
          <Line amount={<PlaceLink at={strategy.decision?.goal?.at}>{formatMoney(goal)}</PlaceLink>}>
            the goal, reached at a share of {shareText(sizing.shareNeeded)}
          </Line>
        </>
      )}
    </>
  );
}

/** Years at the full share that the period is worth (method, section 6), as a sum where one formula holds for the whole range. */
function yearsThatCount(goal: Total, share: TimedShare, fullYears: Interval): string {
  const period = formatRange(goal.over.years);
  const rise = formatRange(share.within.years);
  const [shortest, longest] = [share.within.years.low, share.within.years.high];
  if (longest <= goal.over.years.low) return `(${period} − ${rise} ÷ 2)`;
  return shortest > goal.over.years.high ? `${period}² ÷ (2 × ${rise})` : formatRange(fullYears);
}

const Line = ({
  amount,
  total = false,
  children,
}: {
  readonly amount: ComponentChildren;
  readonly total?: boolean;
  readonly children: ComponentChildren;
}) => (
  <>
    <span class={total ? 'amount total number' : 'amount number'}>{amount}</span>{' '}
    <span class={total ? 'because total' : 'because'}>{children}</span>{' '}
  </>
);
