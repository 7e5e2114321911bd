import { target, valueOf } from '@headpin/core/facts/read.ts';
import { formatMoney } from '@headpin/core/format/values.ts';
import { Chip } from '../../parts/chip.tsx';
import { ElementLink } from '../../parts/element-link.tsx';
import { readable } from '../../parts/format.ts';
import { PlaceLink } from '../../parts/place-link.tsx';
import { useReport } from '../../parts/report-context.tsx';
import { Part } from '../../parts/section.tsx';
import { Table } from '../../parts/table.tsx';

/** Where the promotion money goes. */
export function Promotion() {
  const { strategy, figures } = useReport().assessment;
  if (strategy.campaigns.length === 0) return null;
  return (
    <Part
      title="Where the promotion money goes"
      note="Money under one segment is kindling; spread over a big market it is paper under a log."
    >
      <Table label="Campaigns" columns={['Campaign', 'For', 'Via', { figures: 'Budget' }]}>
        {strategy.campaigns.map((campaign) => {
          const segment = target(campaign.for);
          const budget = valueOf(campaign.budget);
          return (
            <tr>
              <th scope="row">
                <ElementLink of={campaign} />
              </th>
              <td>
                {segment ? <ElementLink of={segment} /> : <span class="gap">no segment</span>}{' '}
                {segment !== undefined && segment === figures.beachhead && <Chip tone="accent">beachhead</Chip>}
              </td>
              <td>{valueOf(campaign.via)?.map(readable).join(', ') ?? '–'}</td>
              <td class="right number">{budget ? <PlaceLink at={campaign.budget?.at}>{formatMoney(budget)}</PlaceLink> : '–'}</td>
            </tr>
          );
        })}
      </Table>
    </Part>
  );
}
