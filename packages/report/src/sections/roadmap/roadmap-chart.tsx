import { valueOf } from '@headpin/core/facts/read.ts';
import { Chart } from '../../charts/chart.tsx';
import { fitText, wrapText } from '../../charts/fit-text.ts';
import { DayMark, TimeAxis, type TimeScale, timeScale } from '../../charts/time-axis.tsx';
import { dateText } from '../../parts/format.ts';
import { titleOf } from '../../parts/names.ts';
import { PlaceLink } from '../../parts/place-link.tsx';
import { useReport } from '../../parts/report-context.tsx';
import type { Lane } from './lanes.ts';

const width = 760;
const labels = 190;
const top = 30;
const phaseHeight = 30;
const milestoneHeight = 20;
const padding = 10;
/** Bold letters of 13 units are as wide as plain ones of this size. */
const boldSize = 14.5;

const heightOf = (lane: Lane): number => phaseHeight + lane.milestones.length * milestoneHeight + padding;

/** Acquisition phases as bars, product milestones as diamonds below them, one lane a segment. */
export function RoadmapChart({ lanes }: { readonly lanes: readonly Lane[] }) {
  const { assessment } = useReport();
  const { decision } = assessment.strategy;
  const decided = valueOf(decision?.decided);
  const dates = lanes.flatMap(({ phase, milestones }) => [
    ...(phase ? [phase.from, ...(phase.to ? [phase.to] : [])] : []),
    ...milestones.map(({ due }) => due),
  ]);
  const scale = timeScale([assessment.today, ...(decided ? [decided] : []), ...dates], labels, width - 16);
  const bottom = top + lanes.reduce((sum, lane) => sum + heightOf(lane), 0);
  const words = lanes.map(
    ({ segment, phase }) =>
      `${segment ? titleOf(segment) : 'other'}: ${phase ? `from ${dateText(phase.from)}${phase.to ? ` to ${dateText(phase.to)}` : ''}` : 'no dates'}`,
  );
  let y = top;
  return (
    <Chart label={`Roadmap. ${words.join('; ')}`} width={width} height={bottom + 24} links>
      <TimeAxis scale={scale} top={top} bottom={bottom} />
      {decided && <DayMark scale={scale} date={decided} label="decided" top={top} bottom={bottom} class="rule" />}
      <DayMark scale={scale} date={assessment.today} label="today" top={top} bottom={bottom} class="now" />
      {lanes.map((lane) => {
        const own = y;
        y += heightOf(lane);
        return <LaneRows lane={lane} y={own} scale={scale} beachhead={lane.segment === assessment.figures.beachhead} />;
      })}
    </Chart>
  );
}

interface LaneRowsProps {
  readonly lane: Lane;
  readonly y: number;
  readonly scale: TimeScale;
  readonly beachhead: boolean;
}

function LaneRows({ lane: { segment, phase, milestones }, y, scale, beachhead }: LaneRowsProps) {
  const name = segment ? titleOf(segment) : 'For no segment';
  const end = phase?.to ? scale.x(phase.to) : scale.to;
  return (
    <>
      <line class="axis" x1="0" x2={scale.to} y1={y} y2={y} />
      <PlaceLink at={segment?.at}>
        {wrapText(name, labels - 20, boldSize, 2).map((line, index) => (
          <text x="0" y={y + 21 + index * 16} class="strong-text">
            {line}
          </text>
        ))}
      </PlaceLink>
      {phase && (
        <PlaceLink at={phase.at}>
          <rect
            class={beachhead ? 'accent-fill' : 'quiet-fill'}
            x={scale.x(phase.from)}
            y={y + 10}
            width={Math.max(end - scale.x(phase.from), 3)}
            height="12"
            rx="3"
          >
            <title>{`from ${dateText(phase.from)}${phase.to ? ` to ${dateText(phase.to)}` : ''}`}</title>
          </rect>
        </PlaceLink>
      )}
      {milestones.map(({ milestone, due }, index) => {
        const x = scale.x(due);
        const row = y + phaseHeight + 6 + index * milestoneHeight;
        const left = x > labels + (scale.to - labels) * 0.55;
        return (
          <PlaceLink at={milestone.at}>
            <g>
              <title>{`${titleOf(milestone)}: ${dateText(due)}`}</title>
              <path class="accent-fill" d={`M${x} ${row - 5}l5 5l-5 5l-5 -5Z`} />
              <text x={left ? x - 10 : x + 10} y={row + 4} text-anchor={left ? 'end' : 'start'} font-size="12">
                {fitText(titleOf(milestone), left ? x - labels - 14 : scale.to - x - 14, 12)}
              </text>
            </g>
          </PlaceLink>
        );
      })}
    </>
  );
}
