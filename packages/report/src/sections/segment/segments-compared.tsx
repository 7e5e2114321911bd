import { valueOf } from '@headpin/core/facts/read.ts';
import { max } from 'd3-array';
import { Bar } from '../../charts/bar.tsx';
import { Chip, TestChip } from '../../parts/chip.tsx';
import { moneyText, shareText } from '../../parts/format.ts';
import { titleOf } from '../../parts/names.ts';
import { PlaceLink } from '../../parts/place-link.tsx';
import { useReport } from '../../parts/report-context.tsx';
import { Scroll } from '../../parts/scroll.tsx';

/** All segments side by side: own revenue against the goal, the share it takes, the tests, and why not this one. */
export function SegmentsCompared() {
  const { strategy, figures } = useReport().assessment;
  const goal = valueOf(strategy.decision?.goal);
  const revenues = [...figures.sizing.values()].flatMap(({ ownRevenue }) => (ownRevenue ? [ownRevenue.high] : []));
  const most = max([...revenues, goal?.high ?? 0]) || 1;
  const money = (amount: Parameters<typeof moneyText>[0]) => moneyText(amount, strategy.currency);
  return (
    <Scroll label="Segments compared">
      <table class="ranking">
        <thead>
          <tr>
            <th scope="col">Segment</th>
            <th scope="col" class="right">
              Market a year
            </th>
            <th scope="col">Own revenue{goal && ', line at the goal'}</th>
            <th scope="col" class="right">
              Share needed
            </th>
            <th scope="col">Big enough</th>
            <th scope="col">Small enough</th>
          </tr>
        </thead>
        <tbody>
          {strategy.segments.map((segment) => {
            const sizing = figures.sizing.get(segment);
            const revenue = sizing?.ownRevenue;
            return (
              <tr>
                <th scope="row" class="name">
                  <PlaceLink at={segment.at}>{titleOf(segment)}</PlaceLink>{' '}
                  {segment === figures.beachhead && <Chip tone="accent">beachhead</Chip>}
                  {valueOf(segment.differs) && <span class="second">{valueOf(segment.differs)}</span>}
                </th>
                <td class="right number">{money(sizing?.marketPerYear)}</td>
                <td class="axis-cell">
                  {revenue ? (
                    <>
                      <Bar
                        thin
                        parts={[
                          { from: 0, to: (revenue.low / most) * 100, class: 'fill-accent' },
                          { from: (revenue.low / most) * 100, to: (revenue.high / most) * 100, class: 'fill-accent faded' },
                        ]}
                        mark={goal && (goal.high / most) * 100}
                        label={money(revenue)}
                      />
                      <span class="second">{money(revenue)}</span>
                    </>
                  ) : (
                    '–'
                  )}
                </td>
                <td class="right number">{shareText(sizing?.shareNeeded)}</td>
                <td>
                  <TestChip of={sizing?.bigEnough ?? null} />
                </td>
                <td>
                  <TestChip of={sizing?.smallEnough ?? null} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}
