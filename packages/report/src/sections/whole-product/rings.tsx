import { valueOf } from '@headpin/core/facts/read.ts';
import type { Component } from '@headpin/core/facts/strategy.ts';
import type { SegmentProduct } from '@headpin/core/method/figures.ts';
import { at, Chart } from '../../charts/chart.tsx';
import { wrapText } from '../../charts/fit-text.ts';
import { Legend } from '../../charts/legend.tsx';
import { titleOf } from '../../parts/names.ts';
import { useReport } from '../../parts/report-context.tsx';
import { Part } from '../../parts/section.tsx';

const size = 424;
const middle = size / 2;
const radius = { core: 74, labels: 143, outer: 208 };

/** The parts of one kind, and how many of them cover their needs. */
interface Sector {
  readonly kind: string;
  readonly parts: number;
  readonly inPlace: number;
}

function sectorsOf(components: readonly Component[], covers: (component: Component) => boolean): readonly Sector[] {
  const kindOf = (component: Component) => valueOf(component.kind) ?? 'other parts';
  return [...new Set(components.map(kindOf))].sort().map((kind) => {
    const own = components.filter((component) => kindOf(component) === kind);
    return { kind, parts: own.length, inPlace: own.filter(covers).length };
  });
}

/** Our product in the middle and, around it, every kind of part that makes it whole. */
export function Rings({ product }: { readonly product: SegmentProduct }) {
  const { strategy, figures } = useReport().assessment;
  const sectors = sectorsOf(product.needed, figures.wholeProduct.covers);
  const { decision } = strategy;
  const core = valueOf(decision?.product) ?? (decision ? titleOf(decision) : 'our product');
  const words = sectors.map((sector) => `${sector.kind}: ${countOf(sector)}`).join('; ');
  return (
    <Part
      title="Around the product"
      note="The product alone is the middle; what surrounds it makes it whole. Counted are the parts that cover their need."
    >
      <Chart label={`Whole product by kind of part. ${words}`} width={size} height={size} size="small">
        {sectors.map((sector, index) => (
          <Slice sector={sector} from={index / sectors.length} to={(index + 1) / sectors.length} />
        ))}
        <circle class="accent-soft" cx={middle} cy={middle} r={radius.core} />
        <Lines lines={wrapText(core, radius.core * 1.6, 14, 3)} x={middle} y={middle} class="strong-text" />
      </Chart>
      <Legend
        items={[
          { class: 'good-soft', text: 'all in place' },
          { class: 'caution-soft', text: 'some in place' },
          { class: 'bad-soft', text: 'none in place' },
        ]}
      />
    </Part>
  );
}

const countOf = ({ parts, inPlace }: Sector): string => `${inPlace} of ${parts}`;

/** A point on a circle around the middle; turns run clockwise from the top, from 0 to 1. Rounded, so that engines agree. */
function pointAt(turn: number, distance: number): readonly [x: number, y: number] {
  const angle = turn * 2 * Math.PI;
  return [at(middle + distance * Math.sin(angle)), at(middle - distance * Math.cos(angle))];
}

function Slice({ sector, from, to }: { readonly sector: Sector; readonly from: number; readonly to: number }) {
  const tone = sector.inPlace === sector.parts ? 'good-soft' : sector.inPlace > 0 ? 'caution-soft' : 'bad-soft';
  const alone = to - from === 1;
  const [x, y] = pointAt((from + to) / 2, radius.labels);
  const arc = `${radius.outer} ${radius.outer} 0 ${to - from > 0.5 ? 1 : 0} 1`;
  return (
    <>
      {alone ? (
        <circle class={tone} cx={middle} cy={middle} r={radius.outer} />
      ) : (
        <path
          class={`${tone} slice`}
          d={`M${middle} ${middle}L${pointAt(from, radius.outer).join(' ')}A${arc} ${pointAt(to, radius.outer).join(' ')}Z`}
        />
      )}
      <Lines lines={[sector.kind, countOf(sector)]} x={x} y={y} />
    </>
  );
}

interface LinesProps {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly class?: string;
}

/** Lines of text around a point. */
const Lines = ({ lines, x, y, class: name }: LinesProps) => (
  <>
    {lines.map((line, index) => (
      <text x={x} y={at(y + 4 + (index - (lines.length - 1) / 2) * 16)} text-anchor="middle" font-size="12.5" class={name}>
        {line}
      </text>
    ))}
  </>
);
