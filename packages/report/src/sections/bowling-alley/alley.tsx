import { valueOf } from '@headpin/core/facts/read.ts';
import { formatPercent } from '@headpin/core/format/values.ts';
import type { ExpansionFigures } from '@headpin/core/method/figures.ts';
import { max } from 'd3-array';
import { Chart } from '../../charts/chart.tsx';
import { wrapText } from '../../charts/fit-text.ts';
import { titleOf } from '../../parts/names.ts';
import { PlaceLink } from '../../parts/place-link.tsx';
import { useReport } from '../../parts/report-context.tsx';
import { layOutPins, type Pin } from './layout.ts';

const box = { width: 240, height: 128 };
/** Bold letters of 13 units are as wide as plain ones of this size. */
const boldSize = 14.5;
const gap = { x: 64, y: 44 };
const margin = { left: 2, top: 4, right: 4, bottom: 4 };
/** Room on the left for lines that pass pins on their way up. */
const besidePins = 20;
const badge = 11;

/** Whether the two are not adjacent, or no bridge carries the word. */
const isBroken = ({ expansion }: Pin): boolean => expansion !== undefined && (expansion.path === null || expansion.bridge === undefined);

/** Whether a line upwards has other pins in its way. */
const passesPins = ({ from, column, row }: Pin): boolean => from !== undefined && column === from.column && row > from.row + 1;

interface Corner {
  readonly x: number;
  readonly y: number;
}

/** The head pin at the bottom left; the same problem leads to the right, the same people lead upwards. */
export function Alley({ expansions }: { readonly expansions: readonly ExpansionFigures[] }) {
  const { figures } = useReport().assessment;
  const pins = layOutPins(figures.beachhead, expansions);
  const columns = 1 + (max(pins.map(({ column }) => column)) ?? 0);
  const rows = 1 + (max(pins.map(({ row }) => row)) ?? 0);
  const left = margin.left + (pins.some(passesPins) ? besidePins : 0);
  const width = left + columns * box.width + (columns - 1) * gap.x + margin.right;
  const height = margin.top + rows * box.height + (rows - 1) * gap.y + margin.bottom;
  const cornerOf = (pin: Pin): Corner => ({
    x: left + pin.column * (box.width + gap.x),
    y: margin.top + (rows - 1 - pin.row) * (box.height + gap.y),
  });
  const words = expansions.map(
    ({ from, to, path }) => `${from ? titleOf(from) : '?'} to ${to ? titleOf(to) : '?'}: ${path ? `path ${path}` : 'not adjacent'}`,
  );
  return (
    <Chart label={`Bowling alley. ${words.join('; ')}`} width={width} height={height} size="natural" links>
      {[...pins]
        .sort((a, b) => Number(isBroken(b)) - Number(isBroken(a)))
        .map((pin) => pin.from && <Lane pin={pin} from={cornerOf(pin.from)} to={cornerOf(pin)} />)}
      {pins.map((pin) => (
        <PinBox pin={pin} at={cornerOf(pin)} head={pin.segment === figures.beachhead} />
      ))}
    </Chart>
  );
}

const gateWords = { yes: 'open', no: 'closed', depends: 'depends' } as const;

/** Over which bridge the pin is reached, and what must be won before. */
function conditionsOf({ expansion }: Pin): readonly string[] {
  if (!expansion) return [];
  const gate = valueOf(expansion.expansion.gate);
  const open = expansion.gateOpen ? `: ${gateWords[expansion.gateOpen]}` : '';
  return [expansion.bridge ? `over ${titleOf(expansion.bridge)}` : 'no bridge', gate ? `gate at ${formatPercent(gate)}${open}` : 'no gate'];
}

function PinBox({ pin, at: { x, y }, head }: { readonly pin: Pin; readonly at: Corner; readonly head: boolean }) {
  const inner = box.width - 24;
  const conditions = head ? ['head pin'] : conditionsOf(pin);
  const lines = conditions.flatMap((line) => wrapText(line, inner, 12, 2));
  return (
    <PlaceLink at={pin.segment.at}>
      <g>
        <title>{[titleOf(pin.segment), ...conditions].join(', ')}</title>
        <rect class={head ? 'accent-soft' : 'ground'} x={x} y={y} width={box.width} height={box.height} rx="6" />
        {wrapText(titleOf(pin.segment), inner, boldSize, 3).map((line, index) => (
          <text x={x + 12} y={y + 24 + index * 17} class="strong-text">
            {line}
          </text>
        ))}
        {lines.map((line, index) => (
          <text x={x + 12} y={y + box.height - 12 - (lines.length - 1 - index) * 16} class="quiet-text" font-size="12">
            {line}
          </text>
        ))}
      </g>
    </PlaceLink>
  );
}

/** The corners of a line from one pin to the next, in the gaps between pins, and where its letter stands. */
function routeOf(pin: Pin, start: Corner, end: Corner): { readonly points: readonly Corner[]; readonly mark: Corner } {
  const { from, column } = pin;
  const middle = ({ y }: Corner) => y + box.height / 2;
  if (column > (from?.column ?? 0)) {
    const turn = start.x + box.width + 14 + ((from?.row ?? 0) % 3) * 7;
    const points = [
      { x: start.x + box.width, y: middle(start) },
      { x: turn, y: middle(start) },
      { x: turn, y: middle(end) },
      { x: end.x, y: middle(end) },
    ];
    return { points, mark: { x: end.x - badge - 6, y: middle(end) } };
  }
  if (!passesPins(pin)) {
    const x = start.x + box.width / 2;
    const points = [
      { x, y: start.y },
      { x, y: end.y + box.height },
    ];
    return { points, mark: { x, y: (start.y + end.y + box.height) / 2 } };
  }
  const around = start.x - 14;
  const points = [
    { x: start.x, y: middle(start) },
    { x: around, y: middle(start) },
    { x: around, y: middle(end) },
    { x: end.x, y: middle(end) },
  ];
  return { points, mark: { x: end.x + box.width / 2, y: end.y + box.height } };
}

/** From one pin to the next with the letter of its path; dashed where the two are not adjacent or no bridge carries it. */
function Lane({ pin, from, to }: { readonly pin: Pin; readonly from: Corner; readonly to: Corner }) {
  const { expansion } = pin;
  if (!expansion) return null;
  const broken = isBroken(pin);
  const { points, mark } = routeOf(pin, from, to);
  const path = expansion.path === null ? 'not adjacent' : `path ${expansion.path}`;
  return (
    <PlaceLink at={expansion.expansion.at}>
      <g>
        <title>{[path, ...conditionsOf(pin)].join(', ')}</title>
        <polyline class={broken ? 'bad-line' : 'accent-line'} points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
        <circle class={broken ? 'ring bad' : 'ring accent'} cx={mark.x} cy={mark.y} r={badge} />
        <text x={mark.x} y={mark.y + 4.5} text-anchor="middle" class="strong-text" font-size="12">
          {expansion.path ?? '?'}
        </text>
      </g>
    </PlaceLink>
  );
}
