import { valueOf } from '@headpin/core/facts/read.ts';
import type { Customer } from '@headpin/core/facts/strategy.ts';
import { adopterGroups, type Stage } from '@headpin/core/vocabulary/decision.ts';
import { area, curveMonotoneX } from 'd3-shape';
import { at, Chart } from '../../charts/chart.tsx';
import { capitalised } from '../../parts/format.ts';
import { titleOf } from '../../parts/names.ts';
import { PlaceLink } from '../../parts/place-link.tsx';
import { useReport } from '../../parts/report-context.tsx';

type Group = (typeof adopterGroups.one)[number];
type Dot = readonly [x: number, height: number];

/** The bell curve in five pieces, drawn by hand: two cracks and, after the visionaries, the chasm. Widths say nothing. */
const pieces: Record<Group, readonly Dot[]> = {
  innovator: [
    [20, 3],
    [60, 8],
    [92, 17],
  ],
  visionary: [
    [102, 21],
    [140, 45],
    [176, 76],
  ],
  pragmatist: [
    [240, 118],
    [290, 156],
    [336, 178],
    [374, 186],
  ],
  conservative: [
    [388, 186],
    [430, 178],
    [478, 150],
    [522, 110],
    [540, 92],
  ],
  laggard: [
    [546, 86],
    [580, 52],
    [640, 20],
    [700, 4],
  ],
};

const ground = 230;
const labelRow = ground + 62;
/** From one dot to the next, where there is room. */
const dotStep = 12;
/** The ground that the dots of a group may take, so that groups do not run into each other. */
const room: Record<Group, number> = { innovator: 68, visionary: 68, pragmatist: 124, conservative: 140, laggard: 140 };
const roomAbove = 190;

/** The gaps between the groups: two narrow ones, and the wide one after the visionaries. */
const cracks = [97, 381];
const chasm = 208;

const centre: Record<Group, number> = { innovator: 52, visionary: 143, pragmatist: 306, conservative: 460, laggard: 612 };

/** Where the marker of a stage stands. */
const stageAt: Record<Stage, number> = { earlyMarket: 118, chasm, bowlingAlley: 258, tornado: 330, mainStreet: 440 };

const shape = area<Dot>()
  .x(([x]) => x)
  .y0(ground)
  .y1(([, height]) => ground - height)
  .curve(curveMonotoneX);

/** The curve with the stage and a dot for each customer; filled dots lie in the beachhead. */
export function LifeCycleCurve({ customers, stage }: { readonly customers: readonly Customer[]; readonly stage: Stage | undefined }) {
  const placed = adopterGroups.one.map((group) => ({ group, own: customers.filter(({ adopter }) => valueOf(adopter) === group) }));
  const words = placed.map(({ group, own }) => `${group}: ${own.length}`).join(', ');
  return (
    <Chart label={`Adoption life cycle with the chasm after the visionaries. Customers by group: ${words}`} width={720} height={300} links>
      {adopterGroups.one.map((group) => (
        <path class="accent-soft" d={shape(pieces[group]) ?? ''} />
      ))}
      <line class="rule" x1="12" x2="708" y1={ground} y2={ground} />
      {cracks.map((x) => (
        <text x={x} y={ground + 40} text-anchor="middle" class="quiet-text" font-size="12">
          crack
        </text>
      ))}
      <text x={chasm} y={ground + 40} text-anchor="middle" class="strong-text" font-size="12">
        the chasm
      </text>
      {stage && (
        <>
          <line class="now" x1={stageAt[stage]} x2={stageAt[stage]} y1="24" y2={ground + 24} />
          <text x={stageAt[stage]} y="16" text-anchor="middle" class="strong-text">
            we are here
          </text>
        </>
      )}
      {placed.map(({ group, own }, index) => (
        <>
          <Dots customers={own} at={centre[group]} room={room[group]} />
          <text x={centre[group]} y={ground + 20} text-anchor="middle" font-size="13">
            {capitalised(adopterGroups.many[index] ?? group)}
          </text>
          <text x={centre[group]} y={labelRow} text-anchor="middle" class="quiet-text" font-size="12">
            {own.length === 0 ? 'none' : String(own.length)}
          </text>
        </>
      ))}
    </Chart>
  );
}

const dotClass: Record<string, string> = { reference: 'good', won: 'good', pilot: 'accent', lead: 'plain', lost: 'bad' };
const insideClass: Record<string, string> = {
  reference: 'good-fill',
  won: 'good-fill',
  pilot: 'accent-fill',
  lead: 'quiet-fill',
  lost: 'bad-fill',
};

interface DotsProps {
  readonly customers: readonly Customer[];
  readonly at: number;
  readonly room: number;
}

/** Customers stacked from the ground up, in as many columns as they need; very many of them as smaller dots. */
function Dots({ customers, at: middle, room: across }: DotsProps) {
  const { figures } = useReport().assessment;
  const step = Math.min(dotStep, Math.sqrt((across * roomAbove) / Math.max(customers.length, 1)));
  const columns = Math.max(Math.floor(across / step), 1);
  const used = Math.min(columns, customers.length);
  const radius = step * 0.375;
  return (
    <>
      {customers.map((customer, index) => {
        const column = index % columns;
        const row = Math.floor(index / columns);
        const status = valueOf(customer.status) ?? 'lead';
        const inside = figures.beachhead !== undefined && customer.segment?.value?.target === figures.beachhead;
        return (
          <PlaceLink at={customer.at}>
            <circle
              class={inside ? insideClass[status] : `ring ${dotClass[status]}`}
              cx={at(middle + (column - (used - 1) / 2) * step)}
              cy={at(ground - 10 - row * step)}
              r={at(inside ? radius : radius * 0.8)}
            >
              <title>{`${titleOf(customer)}: ${status}${inside ? ', in the beachhead' : ''}`}</title>
            </circle>
          </PlaceLink>
        );
      })}
    </>
  );
}
