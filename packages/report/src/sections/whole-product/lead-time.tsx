import { addMonths } from '@headpin/core/calendar/days.ts';
import { valueOf } from '@headpin/core/facts/read.ts';
import type { Component } from '@headpin/core/facts/strategy.ts';
import { formatMonths } from '@headpin/core/format/values.ts';
import type { SegmentProduct } from '@headpin/core/method/figures.ts';
import { Chart } from '../../charts/chart.tsx';
import { fitText } from '../../charts/fit-text.ts';
import { DayMark, TimeAxis, timeScale } from '../../charts/time-axis.tsx';
import { Chip } from '../../parts/chip.tsx';
import { ElementLink } from '../../parts/element-link.tsx';
import { dateText } from '../../parts/format.ts';
import { titleOf } from '../../parts/names.ts';
import { PlaceLink } from '../../parts/place-link.tsx';
import { Scroll } from '../../parts/scroll.tsx';
import { Code, Empty, Part } from '../../parts/section.tsx';

const rowHeight = 24;
const labels = 250;
const width = 720;

/** When each part is in customers' hands, from the decision on, against three months. */
export function LeadTime({ product }: { readonly product: SegmentProduct }) {
  const lead = product.leadTime;
  if (!lead) {
    return (
      <Part title="How long it takes">
        <Empty>
          Give <Code>decided:</Code> in the strategy and <Code>ready:</Code> on the parts to see the time to the whole product.
        </Empty>
      </Part>
    );
  }
  return (
    <Part title="How long it takes">
      <p>
        The last part, <ElementLink of={lead.component} />, is ready on {dateText(lead.ready)}: {formatMonths(lead.months)} from{' '}
        {dateText(lead.from)}.{' '}
        <Chip tone={lead.withinThreeMonths ? 'good' : 'bad'}>
          {lead.withinThreeMonths ? 'within three months' : 'more than three months'}
        </Chip>
      </p>
      <Dates product={product} lead={lead} />
    </Part>
  );
}

function Dates({ product, lead }: { readonly product: SegmentProduct; readonly lead: NonNullable<SegmentProduct['leadTime']> }) {
  const dated = product.needed.flatMap((component) => {
    const ready = valueOf(component.ready);
    return ready ? [{ component, ready }] : [];
  });
  const rows = [...dated].sort((a, b) => (a.ready < b.ready ? -1 : a.ready > b.ready ? 1 : 0));
  const limit = addMonths(lead.from, 3);
  const scale = timeScale([lead.from, limit, ...rows.map(({ ready }) => ready)], labels, width - 20);
  const top = 34;
  const bottom = top + rows.length * rowHeight + 6;
  const words = rows.map(({ component, ready }) => `${titleOf(component)}: ${dateText(ready)}`).join('; ');
  return (
    <Scroll label="Time to the whole product">
      <Chart label={`Parts by the day they are ready. ${words}`} width={width} height={bottom + 24} links>
        <TimeAxis scale={scale} top={top} bottom={bottom} />
        <rect class="accent-soft" x={scale.x(lead.from)} y={top} width={scale.x(limit) - scale.x(lead.from)} height={bottom - top} />
        <DayMark scale={scale} date={lead.from} label="decided" top={top} bottom={bottom} class="now" />
        <DayMark scale={scale} date={limit} label="three months" top={top} bottom={bottom} class="limit" />
        {rows.map(({ component, ready }, index) => (
          <Row
            component={component}
            x={scale.x(ready)}
            from={scale.x(lead.from)}
            y={top + 6 + (index + 0.5) * rowHeight}
            late={ready > limit}
          />
        ))}
      </Chart>
    </Scroll>
  );
}

interface RowProps {
  readonly component: Component;
  readonly x: number;
  readonly from: number;
  readonly y: number;
  readonly late: boolean;
}

const Row = ({ component, x, from, y, late }: RowProps) => (
  <>
    <PlaceLink at={component.ready?.at ?? component.at}>
      <text x={labels - 12} y={y + 4} text-anchor="end">
        <title>{titleOf(component)}</title>
        {fitText(titleOf(component), labels - 20, 13)}
      </text>
    </PlaceLink>
    <line class="axis" x1={from} x2={x} y1={y} y2={y} />
    <circle class={late ? 'bad-fill' : 'good-fill'} cx={x} cy={y} r="5" />
  </>
);
