import { dayNumber, formatDay, partsOfDay } from '@headpin/core/calendar/days.ts';
import type { CalendarDate } from '@headpin/core/facts/values.ts';
import { scaleLinear } from 'd3-scale';
import { at } from './chart.tsx';

export interface TimeScale {
  /** The x of a day. */
  x(date: CalendarDate): number;
  readonly ticks: readonly { readonly date: CalendarDate; readonly label: string }[];
  readonly from: number;
  readonly to: number;
}

/** Months between ticks, from dense to sparse. */
const strides = [1, 3, 6, 12, 24, 60, 120];
const mostTicks = 9;

/** A straight scale over days, with a tick at the first of a month. A scale over one single day is widened. */
export function timeScale(dates: readonly CalendarDate[], from: number, to: number): TimeScale {
  const sorted = [...dates].sort();
  const first = sorted[0] ?? '2000-01-01';
  const last = sorted[sorted.length - 1] ?? first;
  const low = dayNumber(first);
  const high = Math.max(dayNumber(last), low + 30);
  const pad = (high - low) * 0.03;
  const scale = scaleLinear([low - pad, high + pad], [from, to]);
  const x = (date: CalendarDate) => at(scale(dayNumber(date)));
  return { x, ticks: monthTicks(first, last), from, to };
}

function monthTicks(first: CalendarDate, last: CalendarDate): TimeScale['ticks'] {
  const start = partsOfDay(first);
  const end = partsOfDay(last);
  const firstMonth = start.year * 12 + start.month - 1;
  const lastMonth = end.year * 12 + end.month - 1;
  const stride = strides.find((months) => (lastMonth - firstMonth) / months <= mostTicks) ?? 240;
  const ticks = [];
  for (let month = Math.ceil((firstMonth + 1) / stride) * stride; month <= lastMonth; month += stride) {
    const year = Math.floor(month / 12);
    ticks.push({ date: formatDay(year, (month % 12) + 1, 1), label: tickLabel(year, month % 12) });
  }
  return ticks;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const tickLabel = (year: number, month: number): string =>
  month === 0 ? String(year) : `${months[month]} ${String(year % 100).padStart(2, '0')}`;

/** The axis itself: ticks below, faint lines up to the top. */
export const TimeAxis = ({ scale, top, bottom }: { readonly scale: TimeScale; readonly top: number; readonly bottom: number }) => (
  <>
    {scale.ticks.map(({ date, label }) => (
      <>
        <line class="axis" x1={scale.x(date)} x2={scale.x(date)} y1={top} y2={bottom} />
        <text class="quiet-text" x={scale.x(date)} y={bottom + 16} text-anchor="middle" font-size="12">
          {label}
        </text>
      </>
    ))}
    <line class="rule" x1={scale.from} x2={scale.to} y1={bottom} y2={bottom} />
  </>
);

/** Two days so near to each other that names over them would overlap; the earlier one is named on its left. */
export const areBeside = (scale: TimeScale, earlier: CalendarDate, later: CalendarDate): boolean =>
  earlier <= later && scale.x(later) - scale.x(earlier) < 80;

/** An upright line at a day, with its name on top. */
export const DayMark = (props: {
  readonly scale: TimeScale;
  readonly date: CalendarDate;
  readonly label: string;
  readonly top: number;
  readonly bottom: number;
  readonly class: string;
  /** On which side of the line the name stands; left out, over it. */
  readonly anchor?: 'start' | 'end';
}) => {
  const x = props.scale.x(props.date);
  const anchor = props.anchor ?? (x > props.scale.to - 60 ? 'end' : x < props.scale.from + 60 ? 'start' : 'middle');
  return (
    <>
      <line class={props.class} x1={x} x2={x} y1={props.top} y2={props.bottom} />
      <text x={x} y={props.top - 5} text-anchor={anchor} font-size="12">
        {props.label}
      </text>
    </>
  );
};
