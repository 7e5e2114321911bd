import { valueOf } from '@headpin/core/facts/read.ts';
import { formatPercent } from '@headpin/core/format/values.ts';
import type { ExpansionFigures } from '@headpin/core/method/figures.ts';
import { Chip } from '../parts/chip.tsx';
import { ElementLink } from '../parts/element-link.tsx';
import { dateText, readable, shareText, wholePercent } from '../parts/format.ts';
import { PlaceLink } from '../parts/place-link.tsx';
import { useReport } from '../parts/report-context.tsx';
import { Scroll } from '../parts/scroll.tsx';
import { Code, Empty } from '../parts/section.tsx';
import { Table } from '../parts/table.tsx';
import { Alley } from './bowling-alley/alley.tsx';

/** Which pins fall after the head pin, by which path, over which bridge, and when. */
export function BowlingAlleySection() {
  const { figures } = useReport().assessment;
  if (figures.expansions.length === 0) {
    return (
      <Empty>
        Say which segment follows: <Code>{'expand From -> To { through: … gate: 40% }'}</Code>.
      </Empty>
    );
  }
  return (
    <>
      <Scroll label="Bowling alley">
        <Alley expansions={figures.expansions} />
      </Scroll>
      <p class="note">
        A, to the right: the same problem for other people, over a partner. B, upwards: another problem of the same people, over a
        reference. “?” and a dashed line: the two are not next to each other, or no bridge leads there.
      </p>
      <Table
        label="Pins"
        columns={['From, to', 'Path', 'Bridge', 'Gate', { figures: 'Share so far' }, { figures: 'Parts reused' }, 'Starts']}
      >
        {figures.expansions.map((expansion) => (
          <Pin figures={expansion} />
        ))}
      </Table>
    </>
  );
}

const gates = { yes: 'open', no: 'closed', depends: 'depends' } as const;

function Pin({
  figures: { expansion, from, to, path, changed, bridge, reuse, reused, ofTarget, shareSoFar, gateOpen },
}: {
  readonly figures: ExpansionFigures;
}) {
  const gate = valueOf(expansion.gate);
  const through = valueOf(expansion.through);
  return (
    <tr>
      <th scope="row">
        {from ? <ElementLink of={from} /> : '?'} <span class="quiet">→</span> {to ? <ElementLink of={to} /> : '?'}
      </th>
      <td>
        <PlaceLink at={expansion.at}>
          {path === null ? (
            <Chip tone="bad">not adjacent</Chip>
          ) : path === 'A' ? (
            'A: same problem, other people'
          ) : (
            'B: same people, another problem'
          )}
        </PlaceLink>
        {changed.length > 0 && <span class="second">changes {changed.map(readable).join(', ')}</span>}
      </td>
      <td>{bridge ? <ElementLink of={bridge} /> : <span class="gap">{through?.name ?? 'through'}</span>}</td>
      <td>
        {gate ? formatPercent(gate) : '–'}{' '}
        {gateOpen && <Chip tone={gateOpen === 'yes' ? 'good' : gateOpen === 'no' ? 'plain' : 'caution'}>{gates[gateOpen]}</Chip>}
      </td>
      <td class="right number">{shareText(shareSoFar)}</td>
      <td class="right number">
        {wholePercent(reuse)}
        {reuse !== null && <span class="second">{`${reused.length} of ${ofTarget.length}`}</span>}
      </td>
      <td class="number">{dateText(valueOf(expansion.starts))}</td>
    </tr>
  );
}
