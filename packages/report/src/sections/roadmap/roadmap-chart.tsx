import { valueOf } from '@headpin/core/facts/read.ts';
import type { CalendarDate } from '@headpin/core/facts/values.ts';
import { Chart } from '../../charts/chart.tsx';
import { textWidth, wrapText } from '../../charts/fit-text.ts';
import { areBeside, DayMark, TimeAxis, type TimeScale, timeScale } from '../../charts/time-axis.tsx';
import { dateText } from '../../parts/format.ts';
import { titleOf } from '../../parts/names.ts';
import { PlaceLink } from '../../parts/place-link.tsx';
import { useReport } from '../../parts/report-context.tsx';
import type { Lane } from './lanes.ts';

const width = 780;
const labels = 200;
const top = 30;
const phaseHeight = 30;
const milestoneLine = 14;
const milestoneGap = 7;
const padding = 10;
/** Bold letters of 13 units are as wide as plain ones of this size. */
const boldSize = 14.5;

const nameOf = ({ segment }: Lane): string => (segment ? titleOf(segment) : 'For no segment');
const linesOf = (lane: Lane): readonly string[] => wrapText(nameOf(lane), labels - 20, boldSize, 3);

/** A milestone with its name on the side of its day that has room for it. */
interface Named {
  readonly milestone: Lane['milestones'][number]['milestone'];
  readonly due: CalendarDate;
  readonly x: number;
  readonly left: boolean;
  readonly lines: readonly string[];
}

function namedOn(scale: TimeScale, { milestones }: Lane): readonly Named[] {
  return milestones.map(({ milestone, due }) => {
    const x = scale.x(due);
    const [before, after] = [x - labels - 14, scale.to - x - 14];
    const left = textWidth(titleOf(milestone), 12) > after && before > after;
    return { milestone, due, x, left, lines: wrapText(titleOf(milestone), left ? before : after, 12, 2) };
  });
}

const heightOfMilestones = (named: readonly Named[]): number =>
  named.reduce((sum, { lines }) => sum + lines.length * milestoneLine + milestoneGap, 0);

const heightOf = (lane: Lane, scale: TimeScale): number =>
  Math.max(phaseHeight + heightOfMilestones(namedOn(scale, lane)), 10 + linesOf(lane).length * 16) + padding;

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
  const beside = decided !== undefined && areBeside(scale, decided, assessment.today);
  const bottom = top + lanes.reduce((sum, lane) => sum + heightOf(lane, scale), 0);
  const words = lanes.map(
    ({ segment, phase }) =>
      `${segment ? titleOf(segment) : 'other'}: ${phase ? `from ${dateText(phase.from)}${phase.to ? ` to ${dateText(phase.to)}` : ''}` : 'no dates'}`,
  );
  let y = top;
  return (
    <Chart label={`Roadmap. ${words.join('; ')}`} width={width} height={bottom + 24} links>
      <TimeAxis scale={scale} top={top} bottom={bottom} />
      {decided && (
        <DayMark scale={scale} date={decided} label="decided" {...(beside && { anchor: 'end' })} top={top} bottom={bottom} class="rule" />
      )}
      <DayMark
        scale={scale}
        date={assessment.today}
        label="today"
        {...(beside && { anchor: 'start' })}
        top={top}
        bottom={bottom}
        class="now"
      />
      {lanes.map((lane) => {
        const own = y;
        y += heightOf(lane, scale);
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

function LaneRows({ lane, y, scale, beachhead }: LaneRowsProps) {
  const { segment, phase } = lane;
  let next = y + phaseHeight + 6;
  const end = phase?.to ? scale.x(phase.to) : scale.to;
  return (
    <>
      <line class="axis" x1="0" x2={scale.to} y1={y} y2={y} />
      <PlaceLink at={segment?.at}>
        {linesOf(lane).map((line, index) => (
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
      {namedOn(scale, lane).map(({ milestone, due, x, left, lines }) => {
        const row = next;
        next += lines.length * milestoneLine + milestoneGap;
        return (
          <PlaceLink at={milestone.at}>
            <g>
              <title>{`${titleOf(milestone)}: ${dateText(due)}`}</title>
              <path class="accent-fill" d={`M${x} ${row - 5}l5 5l-5 5l-5 -5Z`} />
              {lines.map((line, index) => (
                <text x={left ? x - 10 : x + 10} y={row + 4 + index * milestoneLine} text-anchor={left ? 'end' : 'start'} font-size="12">
                  {line}
                </text>
              ))}
            </g>
          </PlaceLink>
        );
      })}
    </>
  );
}
