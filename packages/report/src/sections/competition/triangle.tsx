import { forSegment, valueOf } from '@headpin/core/facts/read.ts';
import type { Alternative } from '@headpin/core/facts/strategy.ts';
import type { Origin } from '@headpin/core/facts/values.ts';
import { formatPerYear } from '@headpin/core/format/values.ts';
import { Chart } from '../../charts/chart.tsx';
import { wrapText } from '../../charts/fit-text.ts';
import { titleOf } from '../../parts/names.ts';
import { PlaceLink } from '../../parts/place-link.tsx';
import { useReport } from '../../parts/report-context.tsx';

const box = { width: 240, height: 122 };
/** Lines below the role: the title first, then what remains for the line under it. */
const mostLines = 5;

/** Us between the incumbent, whose budget we take, and the newcomer, whose technology we share. */
export function Triangle({ alternatives }: { readonly alternatives: readonly Alternative[] }) {
  const { strategy, figures } = useReport().assessment;
  const decision = strategy.decision;
  const positioning = forSegment(strategy.positionings, figures.beachhead);
  const market = alternatives.filter(({ side }) => side === 'market');
  const product = alternatives.filter(({ side }) => side === 'product');
  const us = valueOf(decision?.product) ?? (decision ? titleOf(decision) : 'We');
  const words = `${us}, between the market alternative ${namesOf(market)} and the product alternative ${namesOf(product)}`;
  return (
    <Chart label={words} width={520} height={372} size="small" links>
      <path class="outline" d="M260 64 L122 306 L398 306 Z" />
      <EdgeText x={160} y={184} anchor="end" lines={['we take', 'its budget']} />
      <EdgeText x={360} y={184} anchor="start" lines={['we share its technology', 'and add commitment']} />
      <Corner
        x={260}
        y={64}
        title={us}
        part="us"
        line={positioning ? valueOf(positioning.difference) : undefined}
        at={decision?.product?.at ?? decision?.at}
        accent
      />
      <Corner x={122} y={306} part="market alternative" {...cornerOf(market)} />
      <Corner x={398} y={306} part="product alternative" {...cornerOf(product)} />
    </Chart>
  );
}

const namesOf = (alternatives: readonly Alternative[]): string => alternatives.map(titleOf).join(', ') || 'that is not declared';

/** One alternative in full, several by their names. */
function cornerOf(alternatives: readonly Alternative[]): {
  title: string;
  line: string | undefined;
  at: Origin | undefined;
  missing?: boolean;
} {
  const [first, ...others] = alternatives;
  if (!first) return { title: 'not declared', line: undefined, at: undefined, missing: true };
  if (others.length > 0) return { title: alternatives.map(titleOf).join('; '), line: undefined, at: first.at };
  const price = valueOf(first.price);
  return { title: titleOf(first), line: price && `${formatPerYear(price)} a year`, at: first.at };
}

interface CornerProps {
  readonly x: number;
  readonly y: number;
  readonly title: string;
  readonly part: string;
  readonly line: string | undefined;
  readonly at: Origin | undefined;
  readonly accent?: boolean;
  readonly missing?: boolean;
}

function Corner({ x, y, title, part, line, at, accent = false, missing = false }: CornerProps) {
  const lines = wrapText(title, box.width - 20, 15.5, 3);
  const below = line === undefined ? [] : wrapText(line, box.width - 20, 12, mostLines - lines.length);
  const top = y - box.height / 2;
  const first = y - (lines.length * 17 + below.length * 15) / 2;
  return (
    <PlaceLink at={at}>
      <g>
        <title>{line === undefined ? title : `${title}: ${line}`}</title>
        <rect class={accent ? 'accent-soft' : 'ground'} x={x - box.width / 2} y={top} width={box.width} height={box.height} rx="6" />
        <text x={x} y={first + 4} text-anchor="middle" class="quiet-text" font-size="12">
          {part}
        </text>
        {lines.map((text, index) => (
          <text x={x} y={first + 23 + index * 17} text-anchor="middle" font-size="14" class={missing ? 'quiet-text' : 'strong-text'}>
            {text}
          </text>
        ))}
        {below.map((text, index) => (
          <text x={x} y={first + 24 + lines.length * 17 + index * 15} text-anchor="middle" font-size="12">
            {text}
          </text>
        ))}
      </g>
    </PlaceLink>
  );
}

const EdgeText = ({
  x,
  y,
  anchor,
  lines,
}: {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly lines: readonly string[];
}) => (
  <>
    {lines.map((line, index) => (
      <text x={x} y={y + index * 16} text-anchor={anchor} class="quiet-text" font-size="12">
        {line}
      </text>
    ))}
  </>
);
