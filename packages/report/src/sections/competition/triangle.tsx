import { forSegment, valueOf } from '@headpin/core/facts/read.ts';
import type { Alternative } from '@headpin/core/facts/strategy.ts';
import { formatPerYear } from '@headpin/core/format/values.ts';
import { Chart } from '../../charts/chart.tsx';
import { fitText, wrapText } from '../../charts/fit-text.ts';
import { titleOf } from '../../parts/names.ts';
import { PlaceLink } from '../../parts/place-link.tsx';
import { useReport } from '../../parts/report-context.tsx';
import type { Origin } from '@headpin/core/facts/values.ts';

const box = { width: 210, height: 78 };

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
    <Chart label={words} width={520} height={312} size="small" links>
      <path class="outline" d="M260 60 L116 240 L404 240 Z" />
      <EdgeText x={150} y={146} anchor="end" lines={['we take', 'its budget']} />
      <EdgeText x={370} y={146} anchor="start" lines={['we share its technology', 'and add commitment']} />
      <EdgeText x={260} y={236} anchor="middle" lines={['old way', 'or new way']} />
      <Corner x={260} y={44} title={us} role="us" line={positioning ? valueOf(positioning.difference) : undefined} at={decision?.product?.at ?? decision?.at} accent />
      <Corner x={116} y={256} role="market alternative" {...cornerOf(market)} />
      <Corner x={404} y={256} role="product alternative" {...cornerOf(product)} />
    </Chart>
  );
}

const namesOf = (alternatives: readonly Alternative[]): string => alternatives.map(titleOf).join(', ') || 'that is not declared';

/** One alternative in full, several by their names. */
function cornerOf(alternatives: readonly Alternative[]): { title: string; line: string | undefined; at: Origin | undefined; missing?: boolean } {
  const [first, ...others] = alternatives;
  if (!first) return { title: 'not declared', line: undefined, at: undefined, missing: true };
  if (others.length > 0) return { title: alternatives.map(({ name }) => name).join(', '), line: undefined, at: first.at };
  const price = valueOf(first.price);
  return { title: titleOf(first), line: price && `${formatPerYear(price)} a year`, at: first.at };
}

interface CornerProps {
  readonly x: number;
  readonly y: number;
  readonly title: string;
  readonly role: string;
  readonly line: string | undefined;
  readonly at: Origin | undefined;
  readonly accent?: boolean;
  readonly missing?: boolean;
}

function Corner({ x, y, title, role, line, at, accent = false, missing = false }: CornerProps) {
  const lines = wrapText(title, box.width - 24, 14, 2);
  const top = y - box.height / 2;
  return (
    <PlaceLink at={at}>
      <g>
        <title>{line === undefined ? title : `${title}: ${line}`}</title>
        <rect class={accent ? 'accent-soft' : 'ground'} x={x - box.width / 2} y={top} width={box.width} height={box.height} rx="6" />
        <text x={x} y={top + 17} text-anchor="middle" class="quiet-text" font-size="12">
          {role}
        </text>
        {lines.map((text, index) => (
          <text x={x} y={top + 36 + index * 17} text-anchor="middle" font-size="14" class={missing ? 'quiet-text' : 'strong-text'}>
            {text}
          </text>
        ))}
        {line !== undefined && (
          <text x={x} y={top + box.height - 8} text-anchor="middle" font-size="12">
            {fitText(line, box.width - 20, 12)}
          </text>
        )}
      </g>
    </PlaceLink>
  );
}

const EdgeText = ({ x, y, anchor, lines }: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end'; readonly lines: readonly string[] }) => (
  <>
    {lines.map((line, index) => (
      <text x={x} y={y + index * 16} text-anchor={anchor} class="quiet-text" font-size="12">
        {line}
      </text>
    ))}
  </>
);
