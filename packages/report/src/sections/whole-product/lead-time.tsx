import { addMonths } from '@headpin/core/calendar/days.ts';
import { valueOf } from '@headpin/core/facts/read.ts';
import type { Component } from '@headpin/core/facts/strategy.ts';
import { formatCount, formatMonths } from '@headpin/core/format/values.ts';
import type { SegmentProduct } from '@headpin/core/method/figures.ts';
import { Chart } from '../../charts/chart.tsx';
import { wrapText } from '../../charts/fit-text.ts';
import { areBeside, DayMark, TimeAxis, timeScale } from '../../charts/time-axis.tsx';
import { Chip } from '../../parts/chip.tsx';
import { ElementLink } from '../../parts/element-link.tsx';
import { Fold } from '../../parts/fold.tsx';
import { dateText } from '../../parts/format.ts';
import { titleOf } from '../../parts/names.ts';
import { PlaceLink } from '../../parts/place-link.tsx';
import { Scroll } from '../../parts/scroll.tsx';
import { Code, Empty, Part } from '../../parts/section.tsx';

/** Up to so many parts the chart is open at once. */
const fewParts = 15;
const rowHeight = 34;
const labels = 300;
const width = 780;

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
  const dated = product.needed.filter(({ ready }) => valueOf(ready) !== undefined).length;
  const undated = product.needed.length - dated;
  return (
    <Part title="How long it takes" note="Pragmatists wait about three months for the whole product, then look elsewhere.">
      <p>
        The last part, <ElementLink of={lead.component} />, is ready on {dateText(lead.ready)}: {formatMonths(lead.months)} from{' '}
        {dateText(lead.from)}.{' '}
        <Chip tone={lead.withinThreeMonths ? 'good' : 'bad'}>
          {lead.withinThreeMonths ? 'within three months' : 'more than three months'}
        </Chip>
      </p>
      {dated <= fewParts ? (
        <Dates product={product} lead={lead} />
      ) : (
        <Fold title="Part by part" hint={`${formatCount(dated, 'part')} with a ready day`}>
          <Dates product={product} lead={lead} />
        </Fold>
      )}
      {undated > 0 && (
        <p class="note">
          {formatCount(undated, 'part')} without a ready day {undated === 1 ? 'is' : 'are'} not drawn.
        </p>
      )}
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
  const beside = areBeside(scale, lead.from, limit);
  const top = 34;
  const bottom = top + rows.length * rowHeight + 6;
  const words = rows.map(({ component, ready }) => `${titleOf(component)}: ${dateText(ready)}`).join('; ');
  return (
    <Scroll label="Time to the whole product">
      <Chart label={`Parts by the day they are ready. ${words}`} width={width} height={bottom + 24} links>
        <TimeAxis scale={scale} top={top} bottom={bottom} />
        <rect class="accent-soft" x={scale.x(lead.from)} y={top} width={scale.x(limit) - scale.x(lead.from)} height={bottom - top} />
        <DayMark scale={scale} date={lead.from} label="decided" {...(beside && { anchor: 'end' })} top={top} bottom={bottom} class="now" />
        <DayMark
          scale={scale}
          date={limit}
          label="three months"
          {...(beside && { anchor: 'start' })}
          top={top}
          bottom={bottom}
          class="limit"
        />
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

function Row({ component, x, from, y, late }: RowProps) {
  const lines = wrapText(titleOf(component), labels - 20, 13, 2);
  return (
    <>
      <PlaceLink at={component.ready?.at ?? component.at}>
        <g>
          <title>{titleOf(component)}</title>
          {lines.map((line, index) => (
            <text x={labels - 12} y={y + 4 + (index - (lines.length - 1) / 2) * 15} text-anchor="end">
              {line}
            </text>
          ))}
        </g>
      </PlaceLink>
      <line class="axis" x1={from} x2={x} y1={y} y2={y} />
      <circle class={late ? 'bad-fill' : 'good-fill'} cx={x} cy={y} r="5" />
    </>
  );
}
