import { valueOf } from '@headpin/core/facts/read.ts';
import { formatPercent } from '@headpin/core/format/values.ts';
import type { ExpansionFigures } from '@headpin/core/method/figures.ts';
import { max } from 'd3-array';
import { Chart } from '../../charts/chart.tsx';
import { fitText, wrapText } from '../../charts/fit-text.ts';
import { titleOf } from '../../parts/names.ts';
import { PlaceLink } from '../../parts/place-link.tsx';
import { useReport } from '../../parts/report-context.tsx';
import { layOutPins, type Pin } from './layout.ts';

const box = { width: 196, height: 70 };
/** Bold letters of 13 units are as wide as plain ones of this size. */
const boldSize = 14.5;
const gapX = 120;
const gapY = 62;
const margin = { left: 2, top: 8, bottom: 8 };

/** The head pin at the bottom left; the same problem leads to the right, the same people lead upwards. */
export function Alley({ expansions }: { readonly expansions: readonly ExpansionFigures[] }) {
  const { figures } = useReport().assessment;
  const pins = layOutPins(figures.beachhead, expansions);
  const columns = 1 + (max(pins.map(({ column }) => column)) ?? 0);
  const rows = 1 + (max(pins.map(({ row }) => row)) ?? 0);
  const width = Math.max(720, margin.left * 2 + columns * box.width + (columns - 1) * gapX);
  const height = margin.top + rows * box.height + (rows - 1) * gapY + margin.bottom;
  const x = (pin: Pin) => margin.left + pin.column * (box.width + gapX);
  const y = (pin: Pin) => margin.top + (rows - 1 - pin.row) * (box.height + gapY);
  const words = expansions.map(
    ({ from, to, path }) => `${from ? titleOf(from) : '?'} to ${to ? titleOf(to) : '?'}: ${path ? `path ${path}` : 'not adjacent'}`,
  );
  return (
    <Chart label={`Bowling alley. ${words.join('; ')}`} width={width} height={height} links>
      {pins.map((pin) => pin.from && <Lane pin={pin} fromX={x(pin.from)} fromY={y(pin.from)} toX={x(pin)} toY={y(pin)} />)}
      {pins.map((pin) => (
        <PinBox pin={pin} x={x(pin)} y={y(pin)} head={pin.segment === figures.beachhead} />
      ))}
    </Chart>
  );
}

function PinBox({ pin, x, y, head }: { readonly pin: Pin; readonly x: number; readonly y: number; readonly head: boolean }) {
  const { segment, expansion } = pin;
  const gate = expansion && valueOf(expansion.expansion.gate);
  const note = head ? 'head pin' : gate ? `after ${formatPercent(gate)} of the pin before` : 'no gate';
  return (
    <PlaceLink at={segment.at}>
      <g>
        <title>{titleOf(segment)}</title>
        <rect class={head ? 'accent-soft' : 'ground'} x={x} y={y} width={box.width} height={box.height} rx="6" />
        {wrapText(titleOf(segment), box.width - 24, boldSize, 2).map((line, index) => (
          <text x={x + 12} y={y + 22 + index * 17} class="strong-text">
            {line}
          </text>
        ))}
        <text x={x + 12} y={y + box.height - 10} class="quiet-text" font-size="12">
          {note}
        </text>
      </g>
    </PlaceLink>
  );
}

interface LaneProps {
  readonly pin: Pin;
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
}

/** From one pin to the next, with the bridge on it; dashed where the two are not adjacent. */
function Lane({ pin, fromX, fromY, toX, toY }: LaneProps) {
  const { expansion } = pin;
  if (!expansion) return null;
  const broken = expansion.path === null || expansion.bridge === undefined;
  const sideways = toY === fromY;
  const [x1, y1] = sideways ? [fromX + box.width, fromY + box.height / 2] : [fromX + box.width / 2, fromY];
  const [x2, y2] = sideways ? [toX, toY + box.height / 2] : [toX + box.width / 2, toY + box.height];
  const bridge = expansion.bridge ? titleOf(expansion.bridge) : 'no bridge';
  const name = expansion.path ?? '?';
  return (
    <PlaceLink at={expansion.expansion.at}>
      <g>
        <title>{`path ${name} through ${bridge}`}</title>
        <line class={broken ? 'bad-line' : 'accent-line'} x1={x1} y1={y1} x2={x2} y2={y2} />
        {sideways ? (
          <>
            <text x={(x1 + x2) / 2} y={y1 - 8} text-anchor="middle" class="strong-text">
              {name}
            </text>
            <text x={(x1 + x2) / 2} y={y1 + 18} text-anchor="middle" font-size="12">
              {fitText(bridge, gapX - 6, 12)}
            </text>
          </>
        ) : (
          <text x={(x1 + x2) / 2 + 12} y={(y1 + y2) / 2 + 4} font-size="12">
            <tspan class="strong-text">{name}</tspan> {fitText(bridge, box.width / 2 + gapX - 40, 12)}
          </text>
        )}
      </g>
    </PlaceLink>
  );
}
