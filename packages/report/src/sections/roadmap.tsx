import { target, targets, valueOf } from '@headpin/core/facts/read.ts';
import { formatPercent } from '@headpin/core/format/values.ts';
import { ElementLink, ElementLinks } from '../parts/element-link.tsx';
import { FirstOnes } from '../parts/first-ones.tsx';
import { dateText } from '../parts/format.ts';
import { PlaceLink } from '../parts/place-link.tsx';
import { useReport } from '../parts/report-context.tsx';
import { Scroll } from '../parts/scroll.tsx';
import { Code, Empty, Part } from '../parts/section.tsx';
import { Table } from '../parts/table.tsx';
import { lanesOf } from './roadmap/lanes.ts';
import { RoadmapChart } from './roadmap/roadmap-chart.tsx';

/** Whom we win when, and what we deliver when, on one axis of time. */
export function RoadmapSection() {
  const { assessment } = useReport();
  const { strategy } = assessment;
  const lanes = lanesOf(assessment);
  if (lanes.length === 0) {
    return (
      <Empty>
        Give <Code>launch:</Code> in the strategy and <Code>{'milestone Name { due: … for: Segment delivers: … }'}</Code> for each delivery.
      </Empty>
    );
  }
  return (
    <>
      <Scroll label="Roadmap">
        <RoadmapChart lanes={lanes} />
      </Scroll>
      <Part title="Milestones">
        {strategy.milestones.length === 0 ? (
          <Empty>
            Declare each delivery with <Code>{'milestone Name { due: … for: Segment delivers: … }'}</Code>.
          </Empty>
        ) : (
          <Milestones />
        )}
      </Part>
    </>
  );
}

function Milestones() {
  const { strategy } = useReport().assessment;
  const sorted = [...strategy.milestones].sort((a, b) => {
    const [first, second] = [valueOf(a.due) ?? '9', valueOf(b.due) ?? '9'];
    return first < second ? -1 : first > second ? 1 : 0;
  });
  return (
    <FirstOnes of={sorted} noun="milestone">
      {(milestones) => (
        <Table label="Milestones" columns={['Due', 'Milestone', 'For', 'Delivers', { figures: 'Effort' }]}>
          {milestones.map((milestone) => {
            const segment = target(milestone.for);
            const effort = valueOf(milestone.effort);
            return (
              <tr>
                <td class="number">
                  <PlaceLink at={milestone.due?.at}>{dateText(valueOf(milestone.due))}</PlaceLink>
                </td>
                <th scope="row">
                  <ElementLink of={milestone} />
                </th>
                <td>{segment ? <ElementLink of={segment} /> : '–'}</td>
                <td>
                  <ElementLinks of={targets(milestone.delivers)} />
                </td>
                <td class="right number">{effort ? formatPercent(effort) : '–'}</td>
              </tr>
            );
          })}
        </Table>
      )}
    </FirstOnes>
  );
}
