import { valueOf } from '@headpin/core/facts/read.ts';
import type { Segment } from '@headpin/core/facts/strategy.ts';
import { formatDuration, formatMoney, formatPercent } from '@headpin/core/format/values.ts';
import type { SizingFigures } from '@headpin/core/method/figures.ts';
import { TestChip } from '../../parts/chip.tsx';
import { moneyText, rangeText, shareText } from '../../parts/format.ts';
import { PlaceLink } from '../../parts/place-link.tsx';
import { useReport } from '../../parts/report-context.tsx';

/** Big enough, small enough to lead, half of the orders; and how far it is won. */
export function SizingTests({ segment, sizing }: { readonly segment: Segment; readonly sizing: SizingFigures }) {
  const { strategy } = useReport().assessment;
  const goal = strategy.decision?.goal;
  const horizon = strategy.decision?.horizon;
  const share = valueOf(segment.share);
  const within = share ? formatDuration(share.within) : undefined;
  return (
    <ul class="tests">
      <li>
        <TestChip of={sizing.bigEnough} />
        <span>
          <b class="strong">Big enough to matter.</b> Own revenue of {moneyText(sizing.ownRevenue, strategy.currency)} against the goal
          {valueOf(goal) ? (
            <>
              {' '}
              of <PlaceLink at={goal?.at}>{formatMoney(valueOf(goal)!)}</PlaceLink>
            </>
          ) : (
            ', which is not given'
          )}
          .
        </span>
      </li>
      <li>
        <TestChip of={sizing.smallEnough} />
        <span>
          <b class="strong">Small enough to lead.</b> {share ? formatPercent(share) : 'No share'} lies within 30–50%:{' '}
          {sizing.smallEnoughParts.share ?? 'unknown'}; {within ?? 'no time'} fits the horizon
          {valueOf(horizon) ? (
            <>
              {' '}
              of <PlaceLink at={horizon?.at}>{formatDuration(valueOf(horizon)!)}</PlaceLink>
            </>
          ) : (
            ', which is not given'
          )}
          : {sizing.smallEnoughParts.horizon ?? 'unknown'}.
        </span>
      </li>
      <li>
        <TestChip of={sizing.halfTheOrders} />
        <span>
          <b class="strong">Half of the orders.</b> A share of at least 50% makes the standard of the niche.
        </span>
      </li>
      <li>
        <span class="strong number">{shareText(sizing.shareSoFar)}</span>
        <span>
          <b class="strong">Won so far.</b> {rangeText(sizing.won)} of {rangeText(valueOf(segment.accounts))} accounts pay.
        </span>
      </li>
    </ul>
  );
}
