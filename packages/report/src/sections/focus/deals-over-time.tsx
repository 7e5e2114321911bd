import { valueOf } from '@headpin/core/facts/read.ts';
import type { Customer } from '@headpin/core/facts/strategy.ts';
import type { CalendarDate } from '@headpin/core/facts/values.ts';
import { Chart } from '../../charts/chart.tsx';
import { TimeAxis, type TimeScale, timeScale } from '../../charts/time-axis.tsx';
import { dateText } from '../../parts/format.ts';
import { titleOf } from '../../parts/names.ts';
import { PlaceLink } from '../../parts/place-link.tsx';
import { useReport } from '../../parts/report-context.tsx';

interface Deal {
  readonly customer: Customer;
  readonly closed: CalendarDate;
}

const width = 720;
const labels = 130;
const top = 16;
const dotGap = 13;
const dotRadius = 5;

/** Dots that would overlap are stacked: each takes the lowest row that is free at its day. */
function rowsOf(deals: readonly Deal[], scale: TimeScale): readonly number[] {
  const ends: number[] = [];
  return deals.map(({ closed }) => {
    const x = scale.x(closed);
    const free = ends.findIndex((end) => end <= x - dotGap);
    const row = free === -1 ? ends.length : free;
    ends[row] = x;
    return row;
  });
}

/** Every closed deal on an axis of time: inside the beachhead above, outside below. Those counted are filled. */
export function DealsOverTime() {
  const { strategy, figures } = useReport().assessment;
  const closedDeals = strategy.customers
    .flatMap((customer): Deal[] => {
      const closed = valueOf(customer.closed);
      return closed === undefined || valueOf(customer.status) === 'lost' ? [] : [{ customer, closed }];
    })
    .sort((a, b) => (a.closed < b.closed ? -1 : a.closed > b.closed ? 1 : 0));
  const isInside = ({ customer }: Deal) => figures.beachhead !== undefined && customer.segment?.value?.target === figures.beachhead;
  const scale = timeScale(
    [...closedDeals.map(({ closed }) => closed), ...(figures.focus.after ? [figures.focus.after] : [])],
    labels,
    width - 16,
  );
  const groups = [
    { label: 'in the beachhead', deals: closedDeals.filter(isInside), class: 'good' },
    { label: 'outside', deals: closedDeals.filter((deal) => !isInside(deal)), class: 'bad' },
  ].map((group) => {
    const rows = rowsOf(group.deals, scale);
    return { ...group, rows, height: Math.max(3, ...rows.map((row) => row + 2)) * dotGap };
  });
  const bottom = top + groups.reduce((sum, { height }) => sum + height, 0);
  let y = top;
  return (
    <Chart label={groups.map(({ label, deals }) => `${deals.length} closed ${label}`).join(', ')} width={width} height={bottom + 24} links>
      <TimeAxis scale={scale} top={top} bottom={bottom} />
      {figures.focus.after && figures.focus.newest && (
        <rect
          class="accent-soft"
          x={scale.x(figures.focus.after)}
          y={bottom - 4}
          width={scale.x(figures.focus.newest) - scale.x(figures.focus.after)}
          height="4"
        >
          <title>counted</title>
        </rect>
      )}
      {groups.map((group) => {
        y += group.height;
        const ground = y - dotGap;
        return (
          <>
            <text x="0" y={y - group.height / 2 + 4}>
              {group.label}
            </text>
            {group.deals.map((deal, index) => (
              <Dot deal={deal} x={scale.x(deal.closed)} y={ground - (group.rows[index] ?? 0) * dotGap} class={group.class} />
            ))}
          </>
        );
      })}
    </Chart>
  );
}

function Dot({
  deal: { customer, closed },
  x,
  y,
  class: tone,
}: {
  readonly deal: Deal;
  readonly x: number;
  readonly y: number;
  readonly class: string;
}) {
  const { figures } = useReport().assessment;
  const counted = figures.focus.deals.includes(customer);
  return (
    <PlaceLink at={customer.at}>
      <circle class={counted ? `${tone}-fill` : `ring ${tone}`} cx={x} cy={y} r={counted ? dotRadius : dotRadius - 1}>
        <title>{`${titleOf(customer)}, ${dateText(closed)}${counted ? '' : ', not counted'}`}</title>
      </circle>
    </PlaceLink>
  );
}
